package city.wutong.volunteer.volunteers;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who a volunteer is, in the clear; only as long as somebody looks. Sex and date of birth are in the identity number.
 *
 * @param guardian of a minor, else null
 */
public record Person(
        String name,
        IdentityNumber identityNumber,
        String phone,
        String address,
        @Nullable Guardian guardian) {

    /**
     * Who answers for a minor.
     *
     * @param relation such as mother
     */
    public record Guardian(String name, String phone, String relation) {

        @Override
        public String toString() {
            return "Guardian[***]";
        }
    }

    /** The same with nothing that tells who it is. */
    public Masked masked() {
        return new Masked(Masks.name(name), Masks.identityNumber(identityNumber.value()), Masks.phone(phone));
    }

    /** By the names under which each value is sealed. */
    Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("name", name);
        fields.put("identityNumber", identityNumber.value());
        fields.put("phone", phone);
        fields.put("address", address);
        Optional.ofNullable(guardian).ifPresent(known -> {
            fields.put("guardianName", known.name());
            fields.put("guardianPhone", known.phone());
            fields.put("guardianRelation", known.relation());
        });
        return fields;
    }

    static Person of(Map<String, String> fields) {
        return new Person(
                field(fields, "name"),
                new IdentityNumber(field(fields, "identityNumber")),
                field(fields, "phone"),
                field(fields, "address"),
                fields.containsKey("guardianName")
                        ? new Guardian(
                                field(fields, "guardianName"),
                                field(fields, "guardianPhone"),
                                field(fields, "guardianRelation"))
                        : null);
    }

    private static String field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> new IllegalStateException("The sealed data lack " + name));
    }

    @Override
    public String toString() {
        return "Person[***]";
    }

    /** What lists and officers see of a person. */
    public record Masked(String name, String identityNumber, String phone) {}
}
