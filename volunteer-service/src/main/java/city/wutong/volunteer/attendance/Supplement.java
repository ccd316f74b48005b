package city.wutong.volunteer.attendance;

import org.jspecify.annotations.Nullable;

/**
 * What was entered afterwards, since a code was missed.
 *
 * @param evidence number of the document that shows it
 * @param decidedBy the second person, or null while none has decided
 */
public record Supplement(
        String evidence, String proposedBy, @Nullable String decidedBy) {

    Supplement decided(String by) {
        return new Supplement(evidence, proposedBy, by);
    }
}
