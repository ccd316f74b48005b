package city.wutong.starter.web;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names a schema as its record is named, and one inside a controller after both, since several have a {@code View}:
 * {@code DeadLetterController.View} is a {@code DeadLetterView}.
 */
final class SchemaNames extends TypeNameResolver {

    private static final String CONTROLLER = "Controller";

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = super.getNameOfClass(type);
        var around = type.getEnclosingClass();
        if (around == null || !around.getSimpleName().endsWith(CONTROLLER)) {
            return name;
        }
        var subject = around.getSimpleName().replace(CONTROLLER, "");
        return name.startsWith(subject) ? name : subject + name;
    }
}
