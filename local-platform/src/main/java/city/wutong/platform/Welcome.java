package city.wutong.platform;

import city.wutong.platform.machine.Ports;
import city.wutong.platform.parts.OwnProcess;
import java.time.Duration;

/** What a person needs to know once everything is ready. */
final class Welcome {
    private Welcome() {}

    static String text(Ports ports, Duration took) {
        var gateway = OwnProcess.GATEWAY.address(ports);
        return """
                Wutong is ready after %.1f s.
                Open the console at %s and sign in with one of the accounts below.
                  documents  %s/docs
                  issuer     http://127.0.0.1:%d
                Demonstration accounts, on this machine only (password wutong-<account>):
                  %s
                ./wutong token registrar prints a token, ./wutong status shows the parts, ./wutong down stops everything.""".formatted(
                took.toMillis() / 1000.0, gateway, gateway, ports.issuer(), String.join(", ", Token.accounts()));
    }
}
