package city.wutong.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what the code says with what is committed. */
class Committed {

    private Committed() {}

    static void compare(String actual, Path file, String writing) {
        try {
            if (Boolean.getBoolean(writing)) {
                Files.writeString(file, actual);
            }
            assertThat(file)
                    .as(
                            "%s does not say what the code does; write it anew with -D%s=true and read the difference",
                            file, writing)
                    .exists();
            assertThat(actual)
                    .as(
                            "%s does not say what the code does; write it anew with -D%s=true and read the difference",
                            file, writing)
                    .isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
