package city.wutong.volunteer.hours.messaging;

import city.wutong.contracts.volunteer.EvidenceClass;
import city.wutong.contracts.volunteer.HoursConfirmed;
import city.wutong.contracts.volunteer.HoursEvent;
import city.wutong.contracts.volunteer.HoursReversed;
import city.wutong.contracts.volunteer.RuleCited;
import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.hours.LedgerPage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the other services of hours that were confirmed or taken back. */
@Component
class HoursAnnouncements implements Announcements<LedgerPage.Event> {

    @Override
    public Class<LedgerPage.Event> events() {
        return LedgerPage.Event.class;
    }

    @Override
    public Optional<Announcement> of(LedgerPage.Event event) {
        var told = told(event);
        return Optional.of(new Announcement(HoursEvent.TOPIC, told.eventType(), told));
    }

    private static HoursEvent told(LedgerPage.Event event) {
        return switch (event) {
            case LedgerPage.Confirmed confirmed -> confirmed(confirmed);
            case LedgerPage.Reversed reversed -> reversed(reversed);
        };
    }

    private static HoursConfirmed confirmed(LedgerPage.Confirmed event) {
        var entry = event.entry();
        return new HoursConfirmed(
                event.page().value(),
                event.page().entry(event.number()),
                event.page().volunteer().value(),
                entry.claim().organisation().value(),
                entry.claim().activity().value(),
                EvidenceClass.valueOf(entry.claim().evidenceClass().name()),
                entry.slice().minutes(),
                entry.slice().day(),
                cited(entry.rule()),
                entry.at());
    }

    private static HoursReversed reversed(LedgerPage.Reversed event) {
        var entry = event.entry();
        return new HoursReversed(
                event.page().value(),
                event.page().entry(event.number()),
                event.page().entry(event.reversed()),
                event.page().volunteer().value(),
                entry.claim().organisation().value(),
                entry.claim().activity().value(),
                EvidenceClass.valueOf(entry.claim().evidenceClass().name()),
                entry.slice().minutes(),
                entry.slice().day(),
                cited(entry.rule()),
                entry.at());
    }

    private static RuleCited cited(RuleReference rule) {
        return new RuleCited(rule.ruleSet(), rule.version(), rule.clause());
    }
}
