package city.wutong.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.RegistryTest;
import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.Organisations.Search;
import city.wutong.starter.web.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@RegistryTest
class OrganisationsTests {

    @Autowired
    Organisations organisations;

    @Autowired
    Registering registering;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void enterSome() {
        enter(820_001, "桐乡市石门湾皮影戏协会", "330483103");
        enter(820_002, "桐乡市石门湾蓝印花布协会", "330483103");
        enter(820_003, "桐乡市洲泉皮影戏研究会", "330483105");
    }

    @Test
    void findsByAnyPartOfTheName() {
        assertThat(codes(new Search("皮影戏", null, null, null))).containsExactly(code(820_001), code(820_003));
        assertThat(codes(new Search("蓝印花布", null, null, null))).containsExactly(code(820_002));
        assertThat(codes(new Search(code(820_003).value(), null, null, null))).containsExactly(code(820_003));
        assertThat(codes(new Search("印皮", null, null, null))).isEmpty();
    }

    @Test
    void findsByTownTypeAndStateTogether() {
        var search = new Search("皮影戏", OrganisationType.SOCIETY, OrganisationState.REGISTERED, "330483105");

        assertThat(codes(search)).containsExactly(code(820_003));
        assertThat(codes(new Search("皮影戏", OrganisationType.FOUNDATION, null, null)))
                .isEmpty();
        assertThat(codes(new Search("皮影戏", null, null, "330483"))).hasSize(2);
    }

    @Test
    void pagesShowEachOnceAlsoWhenOneComesBetween() {
        var search = new Search("石门湾", null, null, null);
        var first = organisations.search(search, new Paging(1, null));
        enter(820_000, "桐乡市石门湾古镇协会", "330483103");

        var second = organisations.search(search, new Paging(1, first.next()));

        assertThat(first.items()).extracting(Organisation::id).containsExactly(code(820_001));
        assertThat(second.items()).extracting(Organisation::id).containsExactly(code(820_002));
    }

    @Test
    void rememberWhoHadANameBefore() {
        enter(820_004, "桐乡市旧名协会", "330483103");
        var items = organisations.get(code(820_004)).items();
        if (items.name().equals("桐乡市旧名协会")) {
            var rule = new city.wutong.starter.rules.RuleReference("registration", "2016-02-06", "Order 250 art. 18");
            var _ = registering.change(code(820_004), items("桐乡市新名协会", "330483103"), rule, null);
        }

        assertThat(new KnownNames(organisations).named("桐乡市旧名协会"))
                .singleElement()
                .isInstanceOf(city.wutong.registry.names.TakenNames.ChangedAway.class);
    }

    /** What is stored must outlive a class that is renamed or moved. */
    @Test
    void storeNoNameOfAClass() {
        var types = new TreeSet<String>();
        for (var collection : Set.of("organisations", "applications")) {
            mongo.findAll(Document.class, collection).forEach(document -> collect(document, types));
        }

        assertThat(types).isSubsetOf("organisation", "application");
    }

    private static void collect(@Nullable Object value, Set<String> types) {
        if (value instanceof Document document) {
            document.forEach((key, inner) -> {
                if (key.equals("_class")) {
                    types.add(String.valueOf(inner));
                }
                collect(inner, types);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, types));
        }
    }

    private List<UnifiedSocialCreditCode> codes(Search search) {
        var found = new ArrayList<UnifiedSocialCreditCode>();
        organisations.search(search, new Paging(200, null)).items().forEach(one -> found.add(one.id()));
        return found;
    }

    private void enter(int serial, String name, String division) {
        if (organisations.find(code(serial)).isEmpty()) {
            var _ = registering.enter(new Entry(
                    code(serial),
                    OrganisationType.SOCIETY,
                    items(name, division),
                    LocalDate.parse("2015-03-09"),
                    Organisation.Origin.IMPORT,
                    null,
                    null));
        }
    }

    private static RegisteredItems items(String name, String division) {
        return new RegisteredItems(
                name, "桐乡市", division, "公益", "公益活动", "桐乡市", null, "陈诗", new BigDecimal("50000"), "桐乡市民政局");
    }

    private static UnifiedSocialCreditCode code(int serial) {
        return UnifiedSocialCreditCode.issue(OrganisationType.SOCIETY, "330483", serial);
    }
}
