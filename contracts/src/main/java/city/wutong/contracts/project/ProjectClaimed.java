package city.wutong.contracts.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody has claimed a project in whole or in part; so much of its target is taken. It stays taken if the agreement
 * is signed in time. No personal data.
 */
public record ProjectClaimed(
        String project,
        String claim,
        String claimant,
        ClaimantKind claimantKind,
        Form form,
        BigDecimal value,
        LocalDate agreeBy,
        Instant occurredAt)
        implements ProjectEvent {

    /** The wire type of this event; it never changes. */
    public static final String TYPE = "project.project-claimed.v1";

    public ProjectClaimed {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("value is more than 0");
        }
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(claimant, "claimant");
        Objects.requireNonNull(claimantKind, "claimantKind");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(agreeBy, "agreeBy");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String eventType() {
        return TYPE;
    }

    /** What a claimant is. */
    public enum ClaimantKind {
        /** 社会组织: an organisation of the register. */
        ORGANISATION,
        /** 企业: a company, known by its code alone. */
        COMPANY,
        /** 镇（街道）: a town or street of the city. */
        TOWN
    }

    /** In what a claim is given. */
    public enum Form {
        /** 资金. */
        MONEY,
        /** 物资. */
        GOODS,
        /** 服务. */
        SERVICE
    }
}
