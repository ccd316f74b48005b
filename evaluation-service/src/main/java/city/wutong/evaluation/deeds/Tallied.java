package city.wutong.evaluation.deeds;

/** Whoever wants to know that the deeds of an organisation are others than before. */
public interface Tallied {

    /** May be told more than once of the same; the tallies have them already. */
    void tallied(Doer doer, String lastEvent);
}
