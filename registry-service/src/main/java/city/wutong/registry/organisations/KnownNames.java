package city.wutong.registry.organisations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose a name is or was, read from the register and its history. */
@Component
class KnownNames implements TakenNames {

    private final Organisations organisations;

    KnownNames(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Taken> named(String name) {
        return organisations.bearing(name).stream()
                .flatMap(organisation -> claims(organisation, name))
                .toList();
    }

    private static Stream<Taken> claims(Organisation organisation, String name) {
        var history = organisation.history();
        return Stream.iterate(0, i -> i < history.size(), i -> i + 1)
                .filter(i -> NameCheck.comparable(history.get(i).items().name()).equals(name))
                .flatMap(i -> claim(organisation, history, i).stream());
    }

    private static Optional<Taken> claim(Organisation organisation, List<Snapshot> history, int at) {
        var isLast = at == history.size() - 1;
        if (isLast) {
            return Optional.of(
                    organisation.state().isLive()
                            ? new Live(organisation.id())
                            : new Ended(organisation.id(), history.getLast().from()));
        }
        var next = history.get(at + 1);
        return next.items().name().equals(history.get(at).items().name())
                ? Optional.empty()
                : Optional.of(new ChangedAway(organisation.id(), next.from()));
    }
}
