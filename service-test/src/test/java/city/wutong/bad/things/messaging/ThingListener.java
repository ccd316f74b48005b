package city.wutong.bad.things.messaging;

import city.wutong.contracts.bad.SomethingHappened;

/** Nothing is wrong with this one: messaging may know the contracts. */
public class ThingListener {

    public String on(SomethingHappened event) {
        return event.thing();
    }
}
