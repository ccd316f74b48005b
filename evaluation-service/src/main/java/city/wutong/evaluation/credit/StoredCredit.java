package city.wutong.evaluation.credit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;

/**
 * A credit's document as it lies in the store. It is read without trust, since somebody may have changed it.
 *
 * @param heard the last fact of the register that it claims to have heard
 * @param scoredOn the day it claims to have been scored on
 * @param digest SHA-256 of all of it except what counts its writes and waits to be sent, in hexadecimal
 */
record StoredCredit(String code, long heard, Optional<LocalDate> scoredOn, String digest) {

    /** These depend on how often and by whom it was written, not on what was heard. */
    private static final Set<String> BOOKKEEPING = Set.of("version", "sequence", "commands", "outbox", "pending");

    static StoredCredit of(Document document) {
        var content = new TreeMap<String, Object>(document);
        content.keySet().removeAll(BOOKKEEPING);
        return new StoredCredit(
                String.valueOf(document.get("_id")),
                within(document, "heard", Source.ORGANISATIONS.name())
                        .filter(Number.class::isInstance)
                        .map(number -> ((Number) number).longValue())
                        .orElse(0L),
                within(document, "standing", "day").flatMap(StoredCredit::day),
                digest(new Document(content).toJson()));
    }

    private static Optional<Object> within(Document document, String outer, String inner) {
        return document.get(outer) instanceof Document part ? Optional.ofNullable(part.get(inner)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Object text) {
        try {
            return Optional.of(LocalDate.parse(text.toString()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
