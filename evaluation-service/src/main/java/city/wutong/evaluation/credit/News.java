package city.wutong.evaluation.credit;

/** One thing heard of an organisation: the fact that bears on its credit, and what it says of the profile. */
public record News(Source source, CreditFact fact, Learnt learnt) {}
