package city.wutong.evaluation.credit;

/** The five groups of a credit score: 基本情况, 金融财税, 管治能力, 遵纪守法, 社会责任. */
public enum CreditGroup {
    BASIC_INFORMATION,
    FINANCE_AND_TAX,
    GOVERNANCE,
    LAW_ABIDING,
    SOCIAL_RESPONSIBILITY
}
