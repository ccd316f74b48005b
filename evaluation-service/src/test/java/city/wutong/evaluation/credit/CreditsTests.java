package city.wutong.evaluation.credit;

import static city.wutong.evaluation.credit.Life.on;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.evaluation.EvaluationTest;
import city.wutong.starter.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@EvaluationTest
class CreditsTests {

    /** A division of their own, so that other tests' organisations stay out of sight. */
    private static final String ELSEWHERE = "990000";

    private final Credits credits;
    private final HearingNews hearing;
    private final MongoTemplate mongo;

    CreditsTests(@Autowired Credits credits, @Autowired HearingNews hearing, @Autowired MongoTemplate mongo) {
        this.credits = credits;
        this.hearing = hearing;
        this.mongo = mongo;
    }

    @BeforeEach
    void threeOrganisations() {
        entered("C1", "桐乡市梧桐读书会", ELSEWHERE + "001");
        entered("C2", "桐乡市石门读书社", ELSEWHERE + "002");
        entered("C3", "桐乡市崇福篮球协会", ELSEWHERE + "002");
        var _ = hearing.hear(news("C3", 2, FactKind.SUSPENDED, new Learnt.Moved(Profile.State.SUSPENDED)));
    }

    @Test
    void writesWhatIsHeardAgainNoSecondTime() {
        var before = mongo.getCollection("credits").find().into(new java.util.ArrayList<>());

        assertThat(hearing.hear(news("C3", 2, FactKind.SUSPENDED, new Learnt.Moved(Profile.State.SUSPENDED))))
                .isFalse();

        assertThat(credits.get(new OrganisationId("C3")).version()).isEqualTo(2);
        assertThat(before).extracting(document -> document.getString("_id")).contains("C1", "C2", "C3");
    }

    @Test
    void findsByNameClassTypeAndDivision() {
        assertThat(found("读书", null, null, ELSEWHERE)).containsExactly("C1", "C2");
        assertThat(found("石门读书", null, null, ELSEWHERE)).containsExactly("C2");
        assertThat(found(null, CreditClass.E, null, ELSEWHERE)).containsExactly("C3");
        assertThat(found(null, null, Profile.Type.FOUNDATION, ELSEWHERE)).isEmpty();
        assertThat(found(null, null, Profile.Type.SOCIETY, ELSEWHERE + "002")).containsExactly("C2", "C3");
        assertThat(found(null, null, null, ELSEWHERE)).containsExactly("C1", "C2", "C3");
    }

    @Test
    void turnsThePagesWithoutLeavingOneOut() {
        var search = new CreditSearch(null, null, null, ELSEWHERE);
        var first = credits.search(search, new Paging(2, null));
        var second = credits.search(search, new Paging(2, first.next()));

        assertThat(first.items()).extracting(credit -> credit.id().value()).containsExactly("C1", "C2");
        assertThat(second.items()).extracting(credit -> credit.id().value()).containsExactly("C3");
        assertThat(second.next()).isNull();
    }

    @Test
    void countsEachClass() {
        assertThat(credits.totals(new CreditSearch(null, null, null, ELSEWHERE)))
                .containsEntry(CreditClass.A, 0L)
                .containsEntry(CreditClass.B, 2L)
                .containsEntry(CreditClass.E, 1L)
                .hasSize(5);
    }

    private List<String> found(
            @Nullable String text, @Nullable CreditClass creditClass, Profile.@Nullable Type type, String division) {
        try (var all = credits.all(new CreditSearch(text, creditClass, type, division))) {
            return all.map(credit -> credit.id().value()).toList();
        }
    }

    private void entered(String code, String name, String division) {
        var profile = new Profile(name, Profile.Type.SOCIETY, division, Profile.State.REGISTERED);
        var _ = hearing.hear(news(code, 1, FactKind.REGISTERED, new Learnt.Entered(profile)));
    }

    private static News news(String code, long sequence, FactKind kind, Learnt learnt) {
        var id = "test/%s/%d".formatted(code, sequence);
        return new News(
                Source.ORGANISATIONS,
                CreditFact.of(id, new OrganisationId(code), kind, on("2026-03-01"), sequence),
                learnt);
    }
}
