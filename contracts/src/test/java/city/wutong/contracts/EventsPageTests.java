package city.wutong.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsPageTests {

    private static final Path PAGE = Path.of("..", "docs", "events.md");

    @Test
    void saysWhatTheContractsSay() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            var _ = Files.writeString(PAGE, EventsPage.text());
        }

        assertThat(PAGE)
                .as("run mvn -pl contracts test -Ddocs.write=true and read what changes")
                .content()
                .isEqualTo(EventsPage.text());
    }
}
