package city.wutong.registry.conditions;

/** An item of the register; which ones a type has, the type says. */
public enum RegisteredItem {
    NAME(new Text("名称", "name")),
    DOMICILE(new Text("住所", "domicile")),
    PURPOSE(new Text("宗旨", "purpose")),
    SCOPE(new Text("业务范围", "scope of business")),
    AREA_OF_ACTIVITY(new Text("活动地域", "area of activity")),
    LEGAL_REPRESENTATIVE(new Text("法定代表人", "legal representative")),
    FUND(new Text("资金数额", "fund")),
    SUPERVISING_UNIT(new Text("业务主管单位", "supervising unit")),
    FOUNDATION_TYPE(new Text("类型", "type of foundation"));

    private final Text title;

    RegisteredItem(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }
}
