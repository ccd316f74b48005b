package city.wutong.test;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

class TakeAtMost extends ArchCondition<JavaConstructor> {

    private final int most;

    private TakeAtMost(int most) {
        super("take at most %d parameters", most);
        this.most = most;
    }

    static TakeAtMost parameters(int most) {
        return new TakeAtMost(most);
    }

    @Override
    public void check(JavaConstructor constructor, ConditionEvents events) {
        var count = constructor.getRawParameterTypes().size();
        events.add(new SimpleConditionEvent(
                constructor, count <= most, "%s takes %d parameters".formatted(constructor.getFullName(), count)));
    }
}
