package city.wutong.project;

import city.wutong.project.directory.Codes;
import city.wutong.project.directory.CreditClass;
import city.wutong.project.directory.Learnt;
import city.wutong.project.directory.OrganisationDirectory;
import city.wutong.project.directory.RegisterState;
import city.wutong.project.directory.Source;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** What the other services have told of organisations. */
@TestComponent
public class Neighbours {

    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);

    private final OrganisationDirectory directory;

    Neighbours(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** A code that was not used before. */
    public static String newCode() {
        return Codes.organisation(SERIAL.incrementAndGet());
    }

    /** A registered organisation of good credit. */
    public String organisation() {
        var code = newCode();
        register(code, new Learnt.Entered("桐乡市梧桐公益服务促进会", "330483100"));
        score(code, CreditClass.A);
        return code;
    }

    public void moves(String code, RegisterState state) {
        register(code, new Learnt.Moved(state));
    }

    public void score(String code, CreditClass creditClass) {
        var next = directory.find(code).map(known -> known.heard(Source.CREDIT)).orElse(0L) + 1;
        var _ = directory.take(
                Source.CREDIT, code, next, new Learnt.Scored(creditClass, LocalDate.parse("2026-03-02")));
    }

    private void register(String code, Learnt learnt) {
        var next =
                directory.find(code).map(known -> known.heard(Source.REGISTER)).orElse(0L) + 1;
        var _ = directory.take(Source.REGISTER, code, next, learnt);
    }
}
