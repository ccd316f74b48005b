package city.wutong.volunteer.activities;

import city.wutong.starter.aggregates.Identifier;

/** Identity of an activity. */
public record ActivityId(String value) implements Identifier {

    @Override
    public String toString() {
        return value;
    }
}
