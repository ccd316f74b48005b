package city.wutong.project.library;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.Library;
import city.wutong.project.Neighbours;
import city.wutong.project.ProjectTest;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** How lists and totals are read from the store. */
@ProjectTest
class ProjectListTests {

    @Autowired
    Projects projects;

    @Autowired
    Library library;

    @Autowired
    Neighbours neighbours;

    @Autowired
    MongoTemplate mongo;

    @Test
    void anIndexHoldsTheOrderOfTheList() {
        var indexes = mongo.getCollection("projects").listIndexes().into(new ArrayList<>());

        assertThat(indexes)
                .extracting(index -> index.get("key", Document.class))
                .anySatisfy(key -> {
                    assertThat(key.keySet()).containsExactly("day", "_id");
                    assertThat(key.values())
                            .allSatisfy(direction ->
                                    assertThat(((Number) direction).intValue()).isEqualTo(-1));
                });
    }

    @Test
    void anIndexHoldsWhetherACaseIsClosed() {
        assertThat(mongo.getCollection("cases").listIndexes())
                .extracting(index -> index.get("key", Document.class).keySet())
                .anySatisfy(fields -> assertThat(fields).containsExactly("closed"));
    }

    /** A project whose claims nobody could read is still counted: of the claims only their sums are asked for. */
    @Test
    void theTotalsReadOnlyWhatTheyCount() {
        var id = library.listed("只读所需字段", "20000.00");
        var _ = library.claims(id, neighbours.organisation(), 5000);
        var one = new Query(Criteria.where("_id").is(id));
        var _ = mongo.updateFirst(one, new Update().set("claims.all", "unreadable"), "projects");
        try {
            var totals = projects.totals(new ProjectSearch("只读所需字段", null, null, null, null));

            assertThat(totals.all().projects()).isEqualTo(1);
            assertThat(totals.all().claimed()).isEqualTo(1);
            assertThat(totals.all().taken()).isEqualByComparingTo("5000");
        } finally {
            var _ = mongo.remove(one, "projects");
        }
    }
}
