package city.wutong.registry.organisations;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Enters organisations in the register, changes their registered items, and strikes them off. */
@Component
public class Registering {

    private final Organisations organisations;
    private final Clock clock;

    Registering(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    public Receipt enter(Entry entry) {
        try {
            return organisations.add(Organisation.enter(entry, clock.instant()));
        } catch (DuplicateKeyException taken) {
            throw NameTaken.by(entry.items().name());
        }
    }

    /** Enters many at once and says how many; those that came in meanwhile by another way are left as they are. */
    public int enterAll(List<Entry> entries) {
        var now = clock.instant();
        var late = organisations.addAll(
                entries.stream().map(entry -> Organisation.enter(entry, now)).toList());
        late.stream()
                .filter(organisation -> organisations.find(organisation.id()).isEmpty())
                .findFirst()
                .ifPresent(organisation -> {
                    throw NameTaken.by(organisation.items().name());
                });
        return entries.size() - late.size();
    }

    public Receipt change(
            UnifiedSocialCreditCode code, RegisteredItems items, RuleReference rule, @Nullable Period validity) {
        var now = clock.instant();
        try {
            return organisations.change(
                    code, organisation -> organisation.change(items, rule, BusinessTime.dayOf(now), validity, now));
        } catch (DuplicateKeyException taken) {
            throw NameTaken.by(items.name());
        }
    }

    public Receipt deregister(UnifiedSocialCreditCode code, RuleReference rule) {
        var now = clock.instant();
        return organisations.change(code, organisation -> organisation.deregister(rule, BusinessTime.dayOf(now), now));
    }
}
