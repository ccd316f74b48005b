package city.wutong.stories.faults;

import static city.wutong.stories.faults.ProjectAct.AGREE;
import static city.wutong.stories.faults.ProjectAct.BEGIN;
import static city.wutong.stories.faults.ProjectAct.CLAIM;
import static city.wutong.stories.faults.ProjectAct.COMPLETE;
import static city.wutong.stories.faults.ProjectAct.GIVE_UP;
import static city.wutong.stories.faults.ProjectAct.LIST;
import static city.wutong.stories.faults.ProjectAct.PROPOSE;
import static city.wutong.stories.faults.ProjectAct.RATE;
import static city.wutong.stories.faults.ProjectAct.REPORT;
import static city.wutong.stories.faults.ProjectAct.REVIEW_HALFWAY;
import static city.wutong.stories.faults.ProjectAct.REVIEW_PROPOSAL;
import static city.wutong.stories.faults.RegistryAct.ACCEPT;
import static city.wutong.stories.faults.RegistryAct.APPROVE;
import static city.wutong.stories.faults.RegistryAct.ASK_FOR_SUPPLEMENT;
import static city.wutong.stories.faults.RegistryAct.PROPOSE_RELEASE;
import static city.wutong.stories.faults.RegistryAct.PROPOSE_SUSPENSION;
import static city.wutong.stories.faults.RegistryAct.REFUSE_ACCEPTANCE;
import static city.wutong.stories.faults.RegistryAct.REJECT;
import static city.wutong.stories.faults.RegistryAct.RELEASE;
import static city.wutong.stories.faults.RegistryAct.REVIEW;
import static city.wutong.stories.faults.RegistryAct.REVIEW_AGAINST;
import static city.wutong.stories.faults.RegistryAct.SUBMIT;
import static city.wutong.stories.faults.RegistryAct.SUBMIT_INCOMPLETE;
import static city.wutong.stories.faults.RegistryAct.SUBMIT_MOVE;
import static city.wutong.stories.faults.RegistryAct.SUPPLEMENT;
import static city.wutong.stories.faults.RegistryAct.SUSPEND;
import static city.wutong.stories.faults.RegistryAct.WITHDRAW;
import static city.wutong.stories.faults.VolunteerAct.CONFIRM_HOURS;
import static city.wutong.stories.faults.VolunteerAct.JOIN;
import static city.wutong.stories.faults.VolunteerAct.PLAN;
import static city.wutong.stories.faults.VolunteerAct.PROPOSE_HOURS;
import static city.wutong.stories.faults.VolunteerAct.PUBLISH;
import static city.wutong.stories.faults.VolunteerAct.REVERSE_HOURS;
import static city.wutong.stories.faults.VolunteerAct.SIGN_UP;
import static city.wutong.stories.faults.VolunteerAct.SUBMIT_PLAN;

import java.util.List;
import java.util.Random;

/** The lives that organisations, volunteers and projects lead under the load. */
enum Script {
    FOUNDED(SUBMIT, ACCEPT, REVIEW, APPROVE),
    MOVED(SUBMIT, ACCEPT, REVIEW, APPROVE, SUBMIT_MOVE, ACCEPT, REVIEW, APPROVE),
    SUSPENDED(SUBMIT, ACCEPT, REVIEW, APPROVE, PROPOSE_SUSPENSION, SUSPEND, PROPOSE_RELEASE, RELEASE),
    SUPPLEMENTED(SUBMIT_INCOMPLETE, ASK_FOR_SUPPLEMENT, SUPPLEMENT, ACCEPT, REVIEW, APPROVE),
    REJECTED(SUBMIT, ACCEPT, REVIEW_AGAINST, REJECT),
    NOT_ACCEPTED(SUBMIT_INCOMPLETE, REFUSE_ACCEPTANCE),
    WITHDRAWN(SUBMIT, WITHDRAW),
    SERVED(PLAN, SUBMIT_PLAN, PUBLISH, JOIN, SIGN_UP, PROPOSE_HOURS, CONFIRM_HOURS),
    TAKEN_BACK(PLAN, SUBMIT_PLAN, PUBLISH, JOIN, SIGN_UP, PROPOSE_HOURS, CONFIRM_HOURS, REVERSE_HOURS),
    GIVEN_UP(PROPOSE, REVIEW_PROPOSAL, LIST, CLAIM, GIVE_UP),
    CARRIED_OUT(
            SUBMIT,
            ACCEPT,
            REVIEW,
            APPROVE,
            PROPOSE,
            REVIEW_PROPOSAL,
            LIST,
            CLAIM,
            AGREE,
            BEGIN,
            REPORT,
            REVIEW_HALFWAY,
            COMPLETE,
            RATE);

    private static final List<Script> OF_THE_REGISTRY =
            List.of(FOUNDED, MOVED, SUSPENDED, SUPPLEMENTED, REJECTED, NOT_ACCEPTED, WITHDRAWN);
    private static final List<Script> OF_VOLUNTEERS = List.of(SERVED, TAKEN_BACK);
    private static final List<Script> OF_PROJECTS = List.of(GIVEN_UP, CARRIED_OUT);
    private static final int LIVES = 10;

    private final List<Act> acts;

    Script(Act... acts) {
        this.acts = List.of(acts);
    }

    /** Of ten lives about one is a volunteer's and one a project's. */
    static Script of(Random which, Random whose) {
        var scripts = switch (whose.nextInt(LIVES)) {
            case 0 -> OF_VOLUNTEERS;
            case 1 -> OF_PROJECTS;
            default -> OF_THE_REGISTRY;
        };
        return scripts.get(which.nextInt(scripts.size()));
    }

    List<Act> acts() {
        return acts;
    }
}
