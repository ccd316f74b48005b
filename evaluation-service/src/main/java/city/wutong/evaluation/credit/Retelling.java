package city.wutong.evaluation.credit;

import java.util.SortedMap;
import java.util.function.Consumer;

/** All that was ever told of organisations, read from the beginning, whatever has been heard so far. */
public interface Retelling {

    /** Notes how far this service has come at this moment; what is read later knows it. */
    Tales begin();

    /** The tales of all organisations. */
    interface Tales {

        /** Reads all that was told until now and passes on each organisation's tale once. */
        Count read(Consumer<Tale> reader);
    }

    /**
     * What was told of one organisation.
     *
     * @param news each piece once, under its number
     * @param due the number up to which this service must have heard it at the moment that was noted
     */
    record Tale(OrganisationId organisation, SortedMap<Long, News> news, long due) {}

    /** How many events were read, and how many records that are none this version knows. */
    record Count(long events, long others) {}
}
