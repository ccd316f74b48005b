package city.wutong.starter.web;

import city.wutong.starter.rules.RuleReference;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 describes it.
 *
 * @param type {@code urn:wutong:problem:} and the code
 * @param errors one entry per field that is wrong
 * @param rule the clause that refuses
 * @param members what a certain code says beyond that, each under its own name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String code,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String traceId,
        List<WrongField> errors,
        @Nullable RuleReference rule,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    /** What every problem's type begins with. */
    public static final String TYPES = "urn:wutong:problem:";

    /** A field and what is wrong with it; the field is a path such as {@code persons[2].name}. */
    public record WrongField(String field, String message) {}

    static String titleOf(String code) {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
