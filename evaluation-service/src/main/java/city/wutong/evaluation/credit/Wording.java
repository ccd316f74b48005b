package city.wutong.evaluation.credit;

/** A sentence of the rule set in the languages of the platform. */
public record Wording(String zh, String en) {}
