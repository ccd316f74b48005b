package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;

/** A part of the demonstration city that a first start loads. */
@FunctionalInterface
interface Seed {
    /** Loads it through the gateway; twice is the same as once. Complains when it is refused. */
    void load(Progress progress);
}
