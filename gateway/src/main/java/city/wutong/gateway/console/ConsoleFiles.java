package city.wutong.gateway.console;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Files of the console; a path that names no file is a page, and all pages are index.html. */
class ConsoleFiles extends PathResourceResolver {

    private static final String INDEX = "index.html";
    private static final Set<String> NOT_PAGES = Set.of("api", "public", "docs", "actuator", "assets", "error");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        return file == null && isPage(path) && isConsole(location) ? super.getResource(INDEX, location) : file;
    }

    private static boolean isPage(String path) {
        var parts = path.split("/", -1);
        return !NOT_PAGES.contains(parts[0].toLowerCase(Locale.ROOT)) && !parts[parts.length - 1].contains(".");
    }

    private static boolean isConsole(Resource location) throws IOException {
        return location.getURL().getPath().endsWith("/console/");
    }
}
