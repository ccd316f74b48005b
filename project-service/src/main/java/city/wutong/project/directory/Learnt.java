package city.wutong.project.directory;

import java.time.LocalDate;

/** What a fact tells of an organisation. */
public sealed interface Learnt {

    /** It is in the register. */
    record Entered(String name, String division) implements Learnt {}

    /** Its name or its division may be another. */
    record Renamed(String name, String division) implements Learnt {}

    /** It stands elsewhere in the register. */
    record Moved(RegisterState state) implements Learnt {}

    /** Its credit was worked out. */
    record Scored(CreditClass creditClass, LocalDate day) implements Learnt {}

    /** Nothing that matters here. */
    record Nothing() implements Learnt {}
}
