package city.wutong.stories.faults;

import city.wutong.stories.running.Answer;
import org.jspecify.annotations.Nullable;

/** A command of the load: who gives it, where it goes, and the event it gives rise to. */
sealed interface Act permits RegistryAct, VolunteerAct, ProjectAct {

    String account();

    @Nullable String event();

    String path(Walk walk);

    Object body(Walk walk);

    /** Whether it was refused, by right, because an outage lasted longer than there was time. */
    default boolean isTooLate(Answer refusal) {
        return false;
    }
}
