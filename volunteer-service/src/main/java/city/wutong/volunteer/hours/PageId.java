package city.wutong.volunteer.hours;

import city.wutong.starter.aggregates.Identifier;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.LocalDate;

/** The identity of a page of the ledger: the volunteer's number and the calendar year. */
public record PageId(String value) implements Identifier {

    public static PageId of(VolunteerNumber volunteer, int year) {
        return new PageId(volunteer.value() + "/" + year);
    }

    public static PageId of(VolunteerNumber volunteer, LocalDate day) {
        return of(volunteer, day.getYear());
    }

    public VolunteerNumber volunteer() {
        return new VolunteerNumber(value.substring(0, value.lastIndexOf('/')));
    }

    /** The name of one of its entries, unique in the whole ledger. */
    public String entry(int number) {
        return value + "/" + number;
    }
}
