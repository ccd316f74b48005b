package city.wutong.stories.faults;

import city.wutong.stories.running.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** What a life waits for, or looks up, before its next command. */
final class Preparing {

    private final Client client;

    Preparing(Client client) {
        this.client = client;
    }

    void nextOf(Walk walk) {
        switch (walk.act()) {
            case RegistryAct.SUBMIT_MOVE, RegistryAct.PROPOSE_SUSPENSION -> learnOrganisation(walk);
            case RegistryAct.SUSPEND, RegistryAct.RELEASE ->
                walk.learnIntervention(seen(
                        "/api/registry/organisations/%s/supervision".formatted(walk.organisation()), "/proposed/id"));
            case VolunteerAct.PROPOSE_HOURS -> awaitEndOf(walk.servesUntil());
            case ProjectAct.GIVE_UP, ProjectAct.AGREE ->
                walk.learnClaim(seen("/api/project/projects/" + walk.changedBy(ProjectAct.PROPOSE), "/claims/0/id"));
            case ProjectAct.BEGIN -> {
                learnOrganisation(walk);
                // The library has to hear of its executor first.
                var _ = look(
                        "/api/project/directory/" + walk.organisation(),
                        answer -> answer.json().path("mayTakePart").asBoolean(false));
            }
            default -> {}
        }
    }

    private void learnOrganisation(Walk walk) {
        var application = look(
                "/api/registry/applications/" + walk.application(),
                answer -> answer.text("state").equals("ANNOUNCED"));
        walk.learnOrganisation(application.text("organisation"));
    }

    private String seen(String path, String place) {
        return text(look(path, answer -> !text(answer, place).isEmpty()), place);
    }

    private static String text(Answer answer, String place) {
        return answer.json().at(place).asString("");
    }

    private Answer look(String path, Predicate<Answer> wanted) {
        return client.look(path, wanted).orElseThrow(() -> new IllegalStateException("Never seen: " + path));
    }

    private static void awaitEndOf(Instant service) {
        for (var now = Instant.now(); now.isBefore(service); now = Instant.now()) {
            LockSupport.parkNanos(Duration.between(now, service).toNanos());
        }
    }
}
