package city.wutong.bad.things;

import city.wutong.bad.things.web.ThingController;
import city.wutong.contracts.bad.SomethingHappened;
import city.wutong.starter.aggregates.Identifier;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks one rule in each nested class. */
public class Careless {

    static class KnowsContracts {
        String thing(SomethingHappened event) {
            return event.thing();
        }
    }

    static class KnowsWeb {
        String name(ThingController.View view) {
            return view.name();
        }
    }

    static class InjectsFields {
        @Autowired
        @Nullable Object needed;
    }

    static class Prints {
        void print() {
            System.out.println("here");
        }
    }

    static class Sleeps {
        void sleep() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    static class KeepsDates {
        final Date date = new Date(0);
    }

    static class ThingId implements Identifier {
        @Override
        public String value() {
            return "1";
        }
    }

    static class NeedsALot {
        NeedsALot(String a, String b, String c, String d, String e, String f, String g) {}
    }
}
