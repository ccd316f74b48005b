package city.wutong.platform.city;

import city.wutong.platform.city.Bureau.Case;
import city.wutong.platform.city.Organisation.Type;
import city.wutong.platform.machine.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Map;

/**
 * What goes on at the registry's desk: applications in every state, changes, suspensions, and two ends for two new
 * organisations, so that 503 live on. A command is of the day on which it is given; late are only a change whose
 * consent and a deregistration whose liquidation are of an earlier day.
 */
final class BureauSeed implements Seed {
    /** The organisations before these carry projects out. */
    private static final int FIRST = 300;

    private final Bureau bureau;
    private final LocalDate today;
    private final Iterator<Organisation> plans = Founders.plans().iterator();
    private final Iterator<Organisation> societies = of(Type.SOCIETY);
    private final Iterator<Organisation> institutions = of(Type.SERVICE_INSTITUTION);

    BureauSeed(Gateway gateway, Instant begun) {
        bureau = new Bureau(gateway);
        today = LocalDate.ofInstant(begun, ZoneId.of("Asia/Shanghai"));
    }

    private static Iterator<Organisation> of(Type type) {
        return DemonstrationRegister.organisations().stream()
                .skip(FIRST)
                .filter(organisation -> organisation.type() == type)
                .iterator();
    }

    @Override
    public void load(Progress progress) {
        progress.during(() -> "working at the registry's desk", () -> {
            foundings();
            changes();
            suspensions();
            ends();
        });
        progress.say(
                "  desk         18 applications to found, 7 to change, 3 suspensions, 3 ends; late: 1 change, 1 end");
    }

    /** The last plan is that of a foundation. */
    private void foundings() {
        for (var kind = 0; kind < 4; kind++) {
            var _ = complete();
        }
        var _ = lacking();
        var _ = lacking().asked();
        var _ = lacking().asked();
        var answered = plans.next();
        var _ = bureau.founders(answered, Paperwork.incomplete(answered))
                .asked()
                .answered(Paperwork.supplement(answered));
        var _ = lacking().notAccepted();
        var _ = complete().withdrawn();
        var _ = complete().accepted();
        var _ = complete().accepted();
        var _ = complete().accepted().reviewed();
        var _ = complete().accepted().opposed();
        var _ = complete().accepted().opposed().rejected();
        var _ = complete().accepted().reviewed().approved();
        var _ = complete().accepted().reviewed().approved();
        var _ = complete().accepted().reviewed();
    }

    private Case complete() {
        var plan = plans.next();
        return bureau.founders(plan, Paperwork.establishment(plan));
    }

    private Case lacking() {
        var plan = plans.next();
        return bureau.founders(plan, Paperwork.incomplete(plan));
    }

    private void changes() {
        changed(Map.of("domicile", Town.WUZHEN.address(2_001), "division", Town.WUZHEN.division));
        changed(Map.of("domicile", Town.PUYUAN.address(2_002), "division", Town.PUYUAN.division));
        changed(Map.of("legalRepresentative", "沈示例"));
        changed(Map.of("legalRepresentative", "陆示例"));
        changed(Map.of("fund", 880_000));
        var _ = applied(societies.next(), Map.of("fund", 100_000), today.minusDays(5))
                .accepted();
        // Thirty days after the consent of the supervising unit it is late.
        var _ = applied(institutions.next(), Map.of("legalRepresentative", "费示例"), today.minusDays(60));
    }

    private void changed(Map<String, Object> items) {
        var _ = applied(societies.next(), items, today.minusDays(10))
                .accepted()
                .reviewed()
                .approved();
    }

    private Case applied(Organisation organisation, Map<String, Object> items, LocalDate consentOn) {
        return bureau.applicant(organisation, Paperwork.change(organisation, items, consentOn.toString()));
    }

    private void suspensions() {
        var until = today.plusMonths(6).toString();
        var suspension =
                Map.<String, Object>of("kind", "SUSPENSION", "ground", "未按照章程规定的宗旨和业务范围进行活动（演示数据）", "until", until);
        bureau.intervened(societies.next(), suspension);
        bureau.intervened(institutions.next(), suspension);
        var released = institutions.next();
        bureau.intervened(released, suspension);
        bureau.intervened(released, Map.of("kind", "RELEASE", "ground", "已整改（演示数据）"));
        bureau.proposed(societies.next(), suspension);
    }

    /** One is deregistered, one is revoked, and one should have been deregistered days ago. */
    private void ends() {
        var liquidation = Map.<String, Object>of("kind", "LIQUIDATION", "ground", "章程规定的解散事由出现（演示数据）");
        var ended = societies.next();
        bureau.intervened(ended, liquidation);
        bureau.liquidated(ended, today.minusDays(3).toString());
        var _ = bureau.applicant(ended, Paperwork.end(ended))
                .accepted()
                .reviewed()
                .approved();
        bureau.intervened(institutions.next(), Map.of("kind", "REVOCATION", "ground", "弄虚作假骗取登记（演示数据）"));
        var late = institutions.next();
        bureau.intervened(late, liquidation);
        bureau.liquidated(late, today.minusDays(20).toString());
    }
}
