package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;
import java.util.function.Supplier;

/** Imports the demonstration library and its closed cases as the bureau's project team would. */
public final class LibrarySeed implements Seed {
    private final Upload upload;

    public LibrarySeed(String gateway, Supplier<String> registrarsToken) {
        upload = new Upload(gateway, registrarsToken);
    }

    @Override
    public void load(Progress progress) {
        var projects = DemonstrationLibrary.projects();
        var cases = DemonstrationLibrary.cases();
        progress.during(() -> "loading %d projects and %d cases".formatted(projects.size(), cases.size()), () -> {
            upload.send("/api/project/projects/imports", "demonstration-library-1", projects);
            upload.send("/api/project/cases/imports", "demonstration-cases-1", cases);
        });
        progress.say("  loaded its library: %d invented projects, %d service cases", projects.size(), cases.size());
    }
}
