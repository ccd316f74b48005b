package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;

/** Imports the demonstration register as a registration officer would. */
record RegisterSeed(Gateway gateway) implements Seed {

    @Override
    public void load(Progress progress) {
        var organisations = DemonstrationRegister.organisations();
        progress.during(
                () -> "loading %d organisations".formatted(organisations.size()),
                () -> gateway.takes("/api/registry/organisations/imports", "register-2", organisations));
        progress.say("  register     %,d invented organisations", organisations.size());
    }
}
