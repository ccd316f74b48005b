package city.wutong.registry.organisations;

import city.wutong.starter.web.Refused;

/** A liquidation cannot have ended on a day to come. */
public class LiquidationEndsLater extends Refused {

    LiquidationEndsLater(java.time.LocalDate day) {
        super(
                "liquidation-ends-later",
                422,
                "The liquidation cannot have ended on %s, which is still to come".formatted(day));
    }
}
