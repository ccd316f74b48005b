package city.wutong.gateway;

import com.nimbusds.jose.JOSEException;
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
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Signs tokens as the platform's issuer would, and as others might. */
public final class Issuer {

    private static final RSAKey KEY = key("first");
    private static final RSAKey STRANGER = key("first");

    private Issuer() {}

    static String keys() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    static String address() {
        return "http://issuer.invalid";
    }

    public static String tokenFor(String subject) {
        return token(claims -> claims.subject(subject));
    }

    public static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(JWSAlgorithm.RS256, () -> new RSASSASigner(KEY), change);
    }

    public static String tokenOfStranger() {
        return signed(JWSAlgorithm.RS256, () -> new RSASSASigner(STRANGER), UnaryOperator.identity());
    }

    public static String tokenSignedDifferently() {
        return signed(JWSAlgorithm.RS512, () -> new RSASSASigner(KEY), UnaryOperator.identity());
    }

    /** The old trick: the public key, which everybody knows, used as the secret of HS256. */
    public static String tokenSignedWithThePublicKey() {
        return signed(
                JWSAlgorithm.HS256, () -> new MACSigner(KEY.toRSAPublicKey().getEncoded()), UnaryOperator.identity());
    }

    public static String unsignedToken() {
        return new PlainJWT(claims().build()).serialize();
    }

    private static String signed(JWSAlgorithm algorithm, Signing signing, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            var header = new JWSHeader.Builder(algorithm).keyID("first").build();
            var token = new SignedJWT(header, change.apply(claims()).build());
            token.sign(signing.signer());
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .audience("wutong")
                .subject("registrar")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Signing {
        JWSSigner signer() throws JOSEException;
    }
}
