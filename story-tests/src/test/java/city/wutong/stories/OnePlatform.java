package city.wutong.stories;

import city.wutong.stories.running.Door;
import city.wutong.stories.running.RunningPlatform;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one platform for all stories of a run, stops it behind the last one, and hands out its door. */
final class OnePlatform implements ParameterResolver {

    private static final int PORT_OFFSET = 1_000;

    /** Closed by JUnit with the whole run. */
    private record Shared(RunningPlatform platform, Door door) implements AutoCloseable {

        static Shared start() {
            var platform = RunningPlatform.start("stories", PORT_OFFSET, Map.of());
            var shared = new Shared(platform, new Door(platform));
            try {
                new Bureau(shared.door).knowsItsOrganisation();
                return shared;
            } catch (RuntimeException | AssertionError failed) {
                shared.close();
                throw failed;
            }
        }

        @Override
        public void close() {
            platform.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Door.class || type == Bureau.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var door = test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Shared.class, _ -> Shared.start(), Shared.class)
                .door();
        return parameter.getParameter().getType() == Door.class ? door : new Bureau(door);
    }
}
