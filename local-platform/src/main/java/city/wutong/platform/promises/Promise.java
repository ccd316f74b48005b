package city.wutong.platform.promises;

/** A promise in one sentence and how it is tried. */
record Promise(String sentence, Trial trial) {

    /** Answers what it saw, or throws when the promise is not kept. */
    @FunctionalInterface
    interface Trial {
        String run() throws Exception;
    }
}
