package city.wutong.stories.check;

import java.util.List;
import java.util.function.Function;

/** What must hold whatever was killed: guarantees I1 to I6. */
public enum Invariant {
    I1("no acknowledged command is lost", Acknowledged::violations),
    I2("a key has at most one effect", Effects::violations),
    I3("sequences are 1..n without gap or swap", Sequences::violations),
    I4("no state without its events, no event without its state", Agreement::violations),
    I5("every projection equals the fold of the log", Folds::violations),
    I6("every poison lies in the dead letters with cause and bytes", Burials::violations);

    private final String sentence;
    private final Function<Evidence, List<String>> check;

    Invariant(String sentence, Function<Evidence, List<String>> check) {
        this.sentence = sentence;
        this.check = check;
    }

    public String sentence() {
        return sentence;
    }

    /** One sentence per violation; none where it holds. */
    public List<String> violations(Evidence evidence) {
        return check.apply(evidence);
    }
}
