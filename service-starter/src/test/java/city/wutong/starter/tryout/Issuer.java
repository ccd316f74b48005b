package city.wutong.starter.tryout;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** An issuer with one key, whose key set is served on the loopback; it also forges. */
public final class Issuer {

    private static final RSAKey KEY = key("this");
    private static final RSAKey OTHER = key("this");
    private static final HttpServer SERVER = serve();

    private Issuer() {}

    public static String address() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    public static String token(String... roles) {
        return token(claims -> claims.claim("roles", List.of(roles)));
    }

    public static String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return signed(KEY, JWSAlgorithm.RS256, rsa(KEY), claims);
    }

    public static String signedByAnother() {
        return signed(OTHER, JWSAlgorithm.RS256, rsa(OTHER), claims -> claims);
    }

    public static String signedWithThePublicKeyAsSecret() {
        try {
            return signed(
                    KEY, JWSAlgorithm.HS256, new MACSigner(KEY.toRSAPublicKey().getEncoded()), claims -> claims);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    private static String signed(
            RSAKey key, JWSAlgorithm algorithm, JWSSigner signer, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var header = new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).type(JOSEObjectType.JWT);
        var token = new SignedJWT(header.build(), claims.apply(claims()).build());
        try {
            token.sign(signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .audience("wutong")
                .subject("someone")
                .claim("roles", List.of("KEEPER"))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private static JWSSigner rsa(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(KEY).toString(true).getBytes(StandardCharsets.UTF_8);
            server.createContext("/oauth2/jwks", exchange -> {
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
