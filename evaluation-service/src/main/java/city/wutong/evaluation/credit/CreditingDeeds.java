package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Doer;
import city.wutong.evaluation.deeds.Tallied;
import org.springframework.stereotype.Component;

/** Scores an organisation anew when its deeds are others than before. */
@Component
class CreditingDeeds implements Tallied {

    private final HearingNews hearing;

    CreditingDeeds(HearingNews hearing) {
        this.hearing = hearing;
    }

    @Override
    public void tallied(Doer doer, String lastEvent) {
        // What names nobody is kept as it was told, and is nobody's credit.
        if (!doer.value().isBlank()) {
            hearing.credit(new OrganisationId(doer.value()), lastEvent);
        }
    }
}
