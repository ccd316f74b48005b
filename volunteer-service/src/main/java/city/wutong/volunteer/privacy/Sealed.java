package city.wutong.volunteer.privacy;

import java.util.Map;

/**
 * Data of one person as they are stored: each field by itself, and the person's key, wrapped by the master key. Without
 * the wrapped key nobody can read the fields again.
 *
 * @param key the wrapped key in Base64
 * @param fields the sealed values in Base64 by the name of the field
 */
public record Sealed(String key, Map<String, String> fields) {

    public Sealed {
        fields = Map.copyOf(fields);
    }
}
