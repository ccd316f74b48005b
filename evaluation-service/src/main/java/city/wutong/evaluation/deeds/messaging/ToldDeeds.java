package city.wutong.evaluation.deeds.messaging;

import city.wutong.contracts.project.ClaimReleased;
import city.wutong.contracts.project.ProjectClaimed;
import city.wutong.contracts.project.ProjectCompleted;
import city.wutong.contracts.project.ProjectEvaluated;
import city.wutong.contracts.project.ProjectEvent;
import city.wutong.contracts.project.ProjectListed;
import city.wutong.contracts.volunteer.EvidenceClass;
import city.wutong.contracts.volunteer.HoursConfirmed;
import city.wutong.contracts.volunteer.HoursEvent;
import city.wutong.contracts.volunteer.HoursReversed;
import city.wutong.evaluation.deeds.Deed;
import city.wutong.evaluation.deeds.DeedKind;
import city.wutong.evaluation.deeds.DeedSource;
import city.wutong.evaluation.deeds.Doer;
import city.wutong.evaluation.deeds.PageId;
import city.wutong.evaluation.deeds.ToldDeed;
import city.wutong.starter.time.BusinessTime;

/** The events of hours and projects in the words of deeds. */
final class ToldDeeds {

    private ToldDeeds() {}

    static ToldDeed of(String id, long sequence, HoursEvent event) {
        var page = PageId.of(DeedSource.HOURS, event.page());
        var day = BusinessTime.dayOf(event.occurredAt());
        return switch (event) {
            case HoursConfirmed served ->
                new ToldDeed(
                        page,
                        sequence,
                        id,
                        new Doer(served.organisation()),
                        Deed.done(kindOf(served.evidenceClass()), day, served.minutes(), id));
            case HoursReversed reversed ->
                new ToldDeed(
                        page,
                        sequence,
                        id,
                        new Doer(reversed.organisation()),
                        Deed.takenBack(kindOf(reversed.evidenceClass()), day, reversed.minutes(), id));
        };
    }

    private static DeedKind kindOf(EvidenceClass evidence) {
        return switch (evidence) {
            case A -> DeedKind.HOURS_A;
            case B -> DeedKind.HOURS_B;
            case C -> DeedKind.HOURS_C;
            case D -> DeedKind.HOURS_D;
        };
    }

    static ToldDeed of(String id, long sequence, ProjectEvent event) {
        var page = PageId.of(DeedSource.PROJECTS, event.project());
        var day = BusinessTime.dayOf(event.occurredAt());
        return switch (event) {
            case ProjectCompleted completed ->
                new ToldDeed(
                        page,
                        sequence,
                        id,
                        new Doer(completed.organisation()),
                        Deed.done(DeedKind.PROJECT_COMPLETED, day, 1, id));
            case ProjectEvaluated evaluated ->
                new ToldDeed(
                        page,
                        sequence,
                        id,
                        new Doer(evaluated.organisation()),
                        Deed.done(DeedKind.PROJECT_EVALUATED, day, evaluated.rating(), id));
            case ProjectListed _, ProjectClaimed _, ClaimReleased _ -> ToldDeed.ofNothing(page, sequence, id);
        };
    }
}
