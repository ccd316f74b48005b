package city.wutong.infrastructure.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** An OpenID provider in this JVM, on the loopback address, with the demonstration accounts. */
public final class TokenIssuer implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final IssuerAddress address;

    private TokenIssuer(AnnotationConfigServletWebServerApplicationContext context, IssuerAddress address) {
        this.context = context;
        this.address = address;
    }

    /**
     * Starts the issuer; it signs with the key in the directory, so that tokens outlive it.
     *
     * @param directory where the key is kept; it is made at the first start
     * @param port 0 chooses a free one
     */
    public static TokenIssuer start(Path directory, int port) {
        var address = new IssuerAddress(port == 0 ? freePort() : port);
        var key = SigningKey.in(directory);
        // Not a SpringApplication: it would read the settings and reset the logging of whoever shares this JVM.
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.setEnvironment(new NoEnvironment());
        context.registerBean(IssuerAddress.class, () -> address);
        context.registerBean(SigningKey.class, () -> key);
        context.register(IssuerConfiguration.class);
        context.refresh();
        return new TokenIssuer(context, address);
    }

    /** The issuer's address, which its tokens name. */
    public String issuerUri() {
        return address.uri();
    }

    /** A token for the account, valid for five minutes, as the token endpoint gives it. */
    public String tokenFor(String account) {
        return context.getBean(MintingTokens.class).mint(Accounts.named(account));
    }

    /** Stops the issuer; its tokens stay valid for whoever has its public key. */
    @Override
    public void close() {
        context.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
