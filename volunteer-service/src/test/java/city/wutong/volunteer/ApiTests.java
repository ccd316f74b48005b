package city.wutong.volunteer;

import city.wutong.test.EndpointTable;
import city.wutong.test.OpenApiDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@VolunteerTest
class ApiTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Http http;

    @Test
    void isDescribedByTheCommittedDocument() {
        OpenApiDocument.compare(http.port(), Path.of("openapi.yml"));
    }

    @Test
    void isOpenToTheRolesOfTheCommittedTable() {
        EndpointTable.compare(context, Path.of("src/test/resources/endpoints.txt"));
    }
}
