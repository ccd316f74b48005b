package city.wutong.infrastructure.store;

import java.util.stream.Stream;

/** The documents a query has to look at, each once, and whether they come in the order it asks for. */
record Candidates(Stream<Key> positions, boolean inOrder) {}
