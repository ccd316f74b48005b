package city.wutong.registry.organisations.web;

import city.wutong.registry.conditions.RegisteredItem;
import city.wutong.registry.organisations.Organisation;
import city.wutong.starter.tables.Export;
import city.wutong.starter.tables.Export.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The register as a table; its headings are those an import understands. */
class OrganisationExport {

    static final Export<Organisation> TABLE = new Export<>("社会组织名册", columns());

    private OrganisationExport() {}

    private static List<Column<Organisation>> columns() {
        var columns = new ArrayList<Column<Organisation>>();
        columns.add(new Column<>("统一社会信用代码", one -> one.id().value()));
        columns.add(new Column<>("类型", one -> one.type().title().zh()));
        columns.add(new Column<>("状态", Organisation::state));
        columns.add(new Column<>("镇（街道）", one -> one.items().division()));
        Arrays.stream(RegisteredItem.values())
                .map(item -> new Column<Organisation>(heading(item), one -> value(one, item)))
                .forEach(columns::add);
        columns.add(new Column<>("登记日期", Organisation::registeredOn));
        return columns;
    }

    private static String heading(RegisteredItem item) {
        return item == RegisteredItem.FOUNDATION_TYPE ? "基金会类型" : item.title().zh();
    }

    private static @org.jspecify.annotations.Nullable Object value(Organisation organisation, RegisteredItem item) {
        return item == RegisteredItem.FUND
                ? organisation.items().fund()
                : organisation.items().of(item);
    }
}
