package city.wutong.project.library;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Of a project as it is stored, only what the totals count. */
record Counted(ProjectState state, Aim proposal, Amounts claims) {

    private static final Set<ProjectState> COMPLETED = EnumSet.of(ProjectState.COMPLETED, ProjectState.EVALUATED);

    boolean isCompleted() {
        return COMPLETED.contains(state);
    }

    record Aim(ProjectField field) {}

    record Amounts(BigDecimal target, BigDecimal taken) {}
}
