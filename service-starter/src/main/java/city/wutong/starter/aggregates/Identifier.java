package city.wutong.starter.aggregates;

/** A typed identity, usually a record of one string. It is stored and sent as its bare value. */
public interface Identifier {

    /** The bare value, never blank. */
    String value();
}
