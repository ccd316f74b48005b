package city.wutong.stories.faults;

import static city.wutong.stories.faults.Act.ACCEPT;
import static city.wutong.stories.faults.Act.APPROVE;
import static city.wutong.stories.faults.Act.ASK_FOR_SUPPLEMENT;
import static city.wutong.stories.faults.Act.PROPOSE_RELEASE;
import static city.wutong.stories.faults.Act.PROPOSE_SUSPENSION;
import static city.wutong.stories.faults.Act.REFUSE_ACCEPTANCE;
import static city.wutong.stories.faults.Act.REJECT;
import static city.wutong.stories.faults.Act.RELEASE;
import static city.wutong.stories.faults.Act.REVIEW;
import static city.wutong.stories.faults.Act.REVIEW_AGAINST;
import static city.wutong.stories.faults.Act.SUBMIT;
import static city.wutong.stories.faults.Act.SUBMIT_INCOMPLETE;
import static city.wutong.stories.faults.Act.SUBMIT_MOVE;
import static city.wutong.stories.faults.Act.SUPPLEMENT;
import static city.wutong.stories.faults.Act.SUSPEND;
import static city.wutong.stories.faults.Act.WITHDRAW;

import java.util.List;

/** The lives that organisations and applications lead under the load. */
enum Script {
    FOUNDED(SUBMIT, ACCEPT, REVIEW, APPROVE),
    MOVED(SUBMIT, ACCEPT, REVIEW, APPROVE, SUBMIT_MOVE, ACCEPT, REVIEW, APPROVE),
    SUSPENDED(SUBMIT, ACCEPT, REVIEW, APPROVE, PROPOSE_SUSPENSION, SUSPEND, PROPOSE_RELEASE, RELEASE),
    SUPPLEMENTED(SUBMIT_INCOMPLETE, ASK_FOR_SUPPLEMENT, SUPPLEMENT, ACCEPT, REVIEW, APPROVE),
    REJECTED(SUBMIT, ACCEPT, REVIEW_AGAINST, REJECT),
    NOT_ACCEPTED(SUBMIT_INCOMPLETE, REFUSE_ACCEPTANCE),
    WITHDRAWN(SUBMIT, WITHDRAW);

    private final List<Act> acts;

    Script(Act... acts) {
        this.acts = List.of(acts);
    }

    List<Act> acts() {
        return acts;
    }
}
