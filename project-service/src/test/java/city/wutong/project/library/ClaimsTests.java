package city.wutong.project.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.project.directory.Party;
import city.wutong.project.library.Claim.Agreement;
import city.wutong.project.library.Claim.Reason;
import city.wutong.project.library.Claim.Release;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.WorkingDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final RuleSet<LibraryRules> RULES =
            RuleSets.load(LibraryRules.RULE_SET, LibraryRules.class).inForceOn(DAY);
    private static final Claims CLAIMS = Claims.upTo(new BigDecimal("1000.00"));

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.00", "99.99", "100.001", "-1000000000000000000"})
    void aClaimIsAtLeastTheSmallestAndToTheFen(String value) {
        assertThatExceptionOfType(ClaimTooSmall.class)
                .isThrownBy(() -> CLAIMS.with(claim(value), RULES))
                .satisfies(refused ->
                        assertThat(refused.rule().orElseThrow().clause()).isEqualTo("Product: size of a claim"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.01", "1000000000000000000"})
    void aClaimIsNotMoreThanWhatIsLeft(String value) {
        assertThatExceptionOfType(ClaimExceedsRest.class)
                .isThrownBy(() -> CLAIMS.with(claim(value), RULES))
                .satisfies(refused ->
                        assertThat(refused.rule().orElseThrow().clause()).isEqualTo("Product: never over-claimed"));
    }

    @Test
    void aRestBelowTheSmallestClaimCanBeClaimedAsAWhole() {
        var nearlyFull = CLAIMS.with(claim("999.50"), RULES);

        assertThatExceptionOfType(ClaimTooSmall.class).isThrownBy(() -> nearlyFull.with(claim("0.49"), RULES));
        assertThat(nearlyFull.with(claim("0.50"), RULES).areFull()).isTrue();
    }

    @Test
    void nothingIsLeftOfAFullTarget() {
        var full = CLAIMS.with(claim("1000"), RULES);

        assertThatExceptionOfType(ClaimExceedsRest.class).isThrownBy(() -> full.with(claim("100"), RULES));
        assertThatExceptionOfType(ClaimTooSmall.class).isThrownBy(() -> full.with(claim("0"), RULES));
    }

    @Test
    void aReleasedClaimHoldsNothing() {
        var claim = claim("600");
        var released = CLAIMS.with(claim, RULES)
                .released(claim, new Release(Reason.WITHDRAWN, DAY, Clause.CLAIM_WITHDRAWAL.in(RULES)));

        assertThat(released.rest()).isEqualByComparingTo("1000");
        assertThatExceptionOfType(ClaimSettled.class).isThrownBy(() -> released.waiting(claim.id()));
    }

    @Test
    void aThousandClaimsStandAndNotOneMore() {
        var many =
                new Claims(new BigDecimal("200000"), new BigDecimal("99900"), Collections.nCopies(999, claim("100")));

        var last = many.with(claim("100"), RULES);

        assertThatExceptionOfType(TooManyClaims.class).isThrownBy(() -> last.with(claim("100"), RULES));
    }

    @Test
    void aProjectStaysOpenToOthersHoweverManyClaimsCameToNothing() {
        var other = new Party(Party.Kind.TOWN, "330483100");
        var many = new Claims(CLAIMS.target(), BigDecimal.ZERO, Collections.nCopies(1000, released(other)));

        assertThat(many.with(claim("100"), RULES).taken()).isEqualByComparingTo("100");
    }

    @Test
    void whoeverHadThreeClaimsReleasedClaimsNoFourthAndIsToldTheRule() {
        var own = claim("100").claimant();
        var twice = new Claims(CLAIMS.target(), BigDecimal.ZERO, Collections.nCopies(2, released(own)));
        var thrice = new Claims(CLAIMS.target(), BigDecimal.ZERO, Collections.nCopies(3, released(own)));

        assertThat(twice.with(claim("100"), RULES).taken()).isEqualByComparingTo("100");
        assertThatExceptionOfType(ReleasedTooOften.class)
                .isThrownBy(() -> thrice.with(claim("100"), RULES))
                .satisfies(refused -> assertThat(refused.rule().orElseThrow().clause())
                        .isEqualTo("Product: claims that came to nothing"));
    }

    /** Claimed on 2 March, due on 1 April: the day before and the day itself are in time, the day after is not. */
    @ParameterizedTest
    @CsvSource({"2026-03-01,false", "2026-03-02,true", "2026-03-31,true", "2026-04-01,true", "2026-04-02,false"})
    void anAgreementIsSignedFromTheClaimToItsLastDay(LocalDate signedOn, boolean inTime) {
        var claim = claim("1000");
        var claims = CLAIMS.with(claim, RULES);
        var agreement = new Agreement("桐慈协〔2026〕7号", signedOn, "officer");
        var muchLater = DAY.plusYears(1);

        if (inTime) {
            assertThat(claims.agreed(claim.id(), agreement, RULES, muchLater).areAgreed())
                    .isTrue();
        } else {
            assertThatExceptionOfType(AgreedOutOfTime.class)
                    .isThrownBy(() -> claims.agreed(claim.id(), agreement, RULES, muchLater));
        }
    }

    @Test
    void anAgreementIsNotSignedTomorrow() {
        var claim = claim("1000");
        var tomorrow = new Agreement("桐慈协〔2026〕7号", DAY.plusDays(1), "officer");

        assertThatExceptionOfType(AgreedOutOfTime.class)
                .isThrownBy(() -> CLAIMS.with(claim, RULES).agreed(claim.id(), tomorrow, RULES, DAY));
    }

    /**
     * Whatever is claimed and released in whatever order, what stands is what is taken and never more than the target.
     */
    @Property(tries = 300)
    void whatIsTakenNeverExceedsTheTarget(@ForAll @Size(max = 40) List<@IntRange(min = -5, max = 600) Integer> acts) {
        var claims = CLAIMS;
        for (var act : acts) {
            claims = act < 0 ? released(claims) : claimed(claims, act);
            assertThat(claims.taken()).isBetween(BigDecimal.ZERO, claims.target());
            assertThat(claims.all().stream()
                            .filter(Claim::stands)
                            .map(Claim::value)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(claims.taken());
        }
    }

    private static Claims claimed(Claims claims, int value) {
        try {
            return claims.with(claim(Integer.toString(value)), RULES);
        } catch (ClaimTooSmall | ClaimExceedsRest | ReleasedTooOften refused) {
            return claims;
        }
    }

    private static Claims released(Claims claims) {
        return claims.all().stream()
                .filter(Claim::waits)
                .findFirst()
                .map(one -> claims.released(one, new Release(Reason.WITHDRAWN, DAY, Clause.CLAIM_WITHDRAWAL.in(RULES))))
                .orElse(claims);
    }

    private static Claim released(Party claimant) {
        return claim(claimant, "500").released(new Release(Reason.WITHDRAWN, DAY, Clause.CLAIM_WITHDRAWAL.in(RULES)));
    }

    static Claim claim(String value) {
        return claim(new Party(Party.Kind.COMPANY, "91330483MA2BA3K438"), value);
    }

    private static Claim claim(Party claimant, String value) {
        return new Claim(
                new ClaimId(UUID.randomUUID().toString()),
                claimant,
                ClaimForm.MONEY,
                new BigDecimal(value),
                "officer",
                NOW,
                Claiming.deadline(RULES, DAY, WorkingDays.load()),
                Clause.CLAIM_WITHIN_TARGET.in(RULES),
                null,
                null);
    }
}
