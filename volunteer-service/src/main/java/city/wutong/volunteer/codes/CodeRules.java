package city.wutong.volunteer.codes;

import java.util.EnumSet;
import java.util.Map;

/** One version of the rules of codes. */
record CodeRules(int stepSeconds, int guesses, Map<Clause, String> clauses) {

    CodeRules {
        if (stepSeconds < 1 || guesses < 1 || !clauses.keySet().equals(EnumSet.allOf(Clause.class))) {
            throw new IllegalArgumentException("A code is shown for a time and guessed a number of times");
        }
        clauses = Map.copyOf(clauses);
    }

    enum Clause {
        ROTATING,
        GENUINE,
        ONCE,
        GUESSES
    }
}
