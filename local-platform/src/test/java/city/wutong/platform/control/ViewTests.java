package city.wutong.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.platform.control.View.PartView;
import city.wutong.platform.parts.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ViewTests {
    @Test
    void isWhatProgramsReadFromStatus() {
        var view = new View(
                true,
                List.of(
                        new PartView("registry", State.READY, "http://127.0.0.1:18481", 42L, 1_048_576L),
                        new PartView("store", State.EXTERNAL, "mongodb://elsewhere", null, null)));

        assertThat(JsonMapper.shared().writeValueAsString(view)).isEqualTo("""
                {"ready":true,"parts":[\
                {"name":"registry","state":"READY","address":"http://127.0.0.1:18481","pid":42,"residentBytes":1048576},\
                {"name":"store","state":"EXTERNAL","address":"mongodb://elsewhere","pid":null,"residentBytes":null}]}""");
    }

    @Test
    void saysOfAPlatformThatDoesNotRunThatItIsNotReady() {
        assertThat(JsonMapper.shared().writeValueAsString(View.NOT_RUNNING))
                .isEqualTo("{\"ready\":false,\"parts\":[]}");
    }
}
