package city.wutong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.platform.control.View;
import city.wutong.platform.control.View.PartView;
import city.wutong.platform.parts.State;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WutongTests {
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {"", "fly", "up --slowly", "token", "token nobody", "logs nothing", "status --xml", "down now"})
    void endsWithTwoWhenItIsAskedWrongly(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void namesTheAccountsThereAre() {
        var _ = run("token nobody");

        assertThat(err.toString())
                .isEqualToIgnoringNewLines("There is no account 'nobody': the accounts are registrar, registrar2,"
                        + " supervisor, leader, town, organisation, assessor, volunteer, operator.");
    }

    @Test
    void showsMemoryOfPartsAndOfAll() {
        var view = new View(
                true,
                List.of(
                        new PartView("launcher", State.READY, "http://127.0.0.1:18494", 7L, 300L << 20),
                        new PartView("store", State.READY, "mongodb://127.0.0.1:18491", 7L, null),
                        new PartView("registry", State.UNREADY, "http://127.0.0.1:18481", 8L, 200L << 20)));

        assertThat(Status.table(view)).isEqualTo("""
                part        state     address                       process    memory
                launcher    ready     http://127.0.0.1:18494              7   300 MiB
                store       ready     mongodb://127.0.0.1:18491           7         -
                registry    unready   http://127.0.0.1:18481              8   200 MiB
                ready, 500 MiB in all
                """);
    }

    private int run(String arguments) {
        var words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
        return Wutong.commandLine().setErr(new PrintWriter(err, true)).execute(words);
    }
}
