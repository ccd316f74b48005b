package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;
import java.util.List;
import java.util.function.Supplier;

/** Imports the demonstration register as a registration officer would. */
public final class RegisterSeed implements Seed {
    private final Upload upload;

    public RegisterSeed(String gateway, Supplier<String> registrarsToken) {
        upload = new Upload(gateway, registrarsToken);
    }

    @Override
    public void load(Progress progress) {
        var organisations = DemonstrationRegister.organisations();
        progress.during(
                () -> "loading %d organisations".formatted(organisations.size()),
                () -> upload.send("/api/registry/organisations/imports", "demonstration-register-1", organisations));
        progress.say("  loaded the demonstration city: %d invented organisations", organisations.size());
    }

    static String lines(List<Organisation> organisations) {
        return Upload.lines(organisations);
    }
}
