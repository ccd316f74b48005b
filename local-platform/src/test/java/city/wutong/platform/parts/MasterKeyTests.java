package city.wutong.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.platform.machine.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTests {

    @Test
    void isMadeOnceAndReadableByItsOwnerOnly(@TempDir Path folder) throws IOException {
        var home = new Home(folder, folder);

        var key = MasterKey.of(home, Map.of());

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(MasterKey.of(home, Map.of())).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.masterKey())))
                .isEqualTo("rw-------");
    }

    @Test
    void oneThatIsGivenIsNotWrittenDown(@TempDir Path folder) {
        var home = new Home(folder, folder);

        assertThat(MasterKey.of(home, Map.of(MasterKey.VARIABLE, "given"))).isEqualTo("given");

        assertThat(home.masterKey()).doesNotExist();
    }
}
