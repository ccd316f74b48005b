package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;

/** Something a first start fills the platform with. */
@FunctionalInterface
public interface Seed {
    /** Loads it through the gateway; twice is the same as once. Complains when it is refused. */
    void load(Progress progress);
}
