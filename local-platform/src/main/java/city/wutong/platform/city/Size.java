package city.wutong.platform.city;

import java.util.Locale;

/**
 * How much of the city is built: 81,000 volunteers with 2.54 million hours (the article's lower bounds), or a tenth of
 * both. It is built in lots of 81 volunteers with a thousand services of 152,400 minutes together, so that a tenth is
 * the beginning of the whole.
 */
public enum Size {
    TENTH(100),
    FULL(1_000);

    static final int VOLUNTEERS_OF_A_LOT = 81;
    static final int SERVICES_OF_A_LOT = 1_000;
    static final int MINUTES_OF_A_LOT = 152_400;

    final int lots;

    Size(int lots) {
        this.lots = lots;
    }

    int volunteers() {
        return lots * VOLUNTEERS_OF_A_LOT;
    }

    int services() {
        return lots * SERVICES_OF_A_LOT;
    }

    long minutes() {
        return (long) lots * MINUTES_OF_A_LOT;
    }

    /** As it is noted once the city is there. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
