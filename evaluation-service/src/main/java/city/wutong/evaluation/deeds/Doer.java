package city.wutong.evaluation.deeds;

import city.wutong.starter.aggregates.Identifier;

/** The organisation that did something, by its unified social credit code, whether or not the register knows it. */
public record Doer(String value) implements Identifier {}
