package city.wutong.registry.conditions;

import static city.wutong.registry.conditions.RegisteredItem.AREA_OF_ACTIVITY;
import static city.wutong.registry.conditions.RegisteredItem.DOMICILE;
import static city.wutong.registry.conditions.RegisteredItem.FOUNDATION_TYPE;
import static city.wutong.registry.conditions.RegisteredItem.FUND;
import static city.wutong.registry.conditions.RegisteredItem.LEGAL_REPRESENTATIVE;
import static city.wutong.registry.conditions.RegisteredItem.NAME;
import static city.wutong.registry.conditions.RegisteredItem.PURPOSE;
import static city.wutong.registry.conditions.RegisteredItem.SCOPE;
import static city.wutong.registry.conditions.RegisteredItem.SUPERVISING_UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three types of social organisation, with the words that their certificates use. */
public enum OrganisationType {
    SOCIETY(
            "51",
            new Text("社会团体", "society"),
            new Text("活动资金", "activity fund"),
            new Text("社会团体法人登记证书", "certificate of registration of a society"),
            // Order 250 art. 12
            List.of(NAME, DOMICILE, PURPOSE, SCOPE, AREA_OF_ACTIVITY, LEGAL_REPRESENTATIVE, FUND, SUPERVISING_UNIT)),
    SERVICE_INSTITUTION(
            "52",
            new Text("社会服务机构", "social service institution"),
            new Text("开办资金", "start-up fund"),
            new Text("民办非企业单位登记证书", "certificate of registration of a private non-enterprise unit"),
            // Order 251 art. 12
            List.of(NAME, DOMICILE, PURPOSE, SCOPE, LEGAL_REPRESENTATIVE, FUND, SUPERVISING_UNIT)),
    FOUNDATION(
            "53",
            new Text("基金会", "foundation"),
            new Text("原始基金", "original fund"),
            new Text("基金会法人登记证书", "certificate of registration of a foundation"),
            // Order 400 art. 11
            List.of(NAME, DOMICILE, FOUNDATION_TYPE, PURPOSE, SCOPE, FUND, LEGAL_REPRESENTATIVE));

    private final String prefix;
    private final Text title;
    private final Text fund;
    private final Text certificate;
    private final List<RegisteredItem> registeredItems;

    OrganisationType(String prefix, Text title, Text fund, Text certificate, List<RegisteredItem> registeredItems) {
        this.prefix = prefix;
        this.title = title;
        this.fund = fund;
        this.certificate = certificate;
        this.registeredItems = registeredItems;
    }

    /** The first two characters of the type's unified social credit codes: 5 is civil affairs. */
    public String prefix() {
        return prefix;
    }

    public Text title() {
        return title;
    }

    /** What the law calls the type's fund. */
    public Text fund() {
        return fund;
    }

    public Text certificate() {
        return certificate;
    }

    /** What is entered in the register and changed only by registration, in the order of the law. */
    public List<RegisteredItem> registeredItems() {
        return registeredItems;
    }

    static Optional<OrganisationType> withPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(type -> type.prefix.equals(prefix))
                .findFirst();
    }
}
