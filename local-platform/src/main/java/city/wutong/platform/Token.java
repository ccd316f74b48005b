package city.wutong.platform;

import city.wutong.infrastructure.issuer.Accounts;
import city.wutong.platform.control.ControlClient;
import city.wutong.platform.machine.Complaint;
import city.wutong.platform.machine.Home;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a token for one of the demonstration accounts. */
@Command(name = "token", description = "Prints a token of five minutes.", mixinStandardHelpOptions = true)
final class Token implements Runnable {
    @Parameters(paramLabel = "ACCOUNT", description = "One of the demonstration accounts.")
    private String account = "";

    @Override
    public void run() {
        if (!accounts().contains(account)) {
            throw Complaint.aboutArguments(
                    "There is no account '%s': the accounts are %s.", account, String.join(", ", accounts()));
        }
        var token = new ControlClient(Home.of(System.getenv())).tokenFor(account);
        System.out.println(token.orElseThrow(Complaint::notRunning));
    }

    static List<String> accounts() {
        return Accounts.all().stream().map(Accounts.Account::id).toList();
    }
}
