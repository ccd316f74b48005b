package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;

/** Imports the demonstration library and its closed cases as the bureau's project team would. */
record LibrarySeed(Gateway gateway) implements Seed {

    @Override
    public void load(Progress progress) {
        var projects = DemonstrationLibrary.projects();
        var cases = DemonstrationLibrary.cases();
        progress.during(() -> "loading %d projects and %d cases".formatted(projects.size(), cases.size()), () -> {
            gateway.takes("/api/project/projects/imports", "library-2", projects);
            gateway.takes("/api/project/cases/imports", "cases-2", cases);
        });
        progress.say("  library      %,d invented projects, %,d service cases", projects.size(), cases.size());
    }
}
