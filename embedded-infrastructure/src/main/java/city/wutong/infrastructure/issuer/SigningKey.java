package city.wutong.infrastructure.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The RSA key the issuer signs with, made once and readable by its owner only. */
record SigningKey(RSAKey key) {

    private static final int BITS = 2048;

    static SigningKey in(Path directory) {
        var file = directory.resolve("signing-key.json");
        try {
            if (!Files.exists(file)) {
                write(file, generate());
            }
            return new SigningKey(RSAKey.parse(Files.readString(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException failure) {
            throw new IllegalStateException("Not a key: delete " + file + " and start again", failure);
        }
    }

    JWKSet asSet() {
        return new JWKSet(key);
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Written aside and moved, so that a kill leaves no half key. */
    private static void write(Path file, RSAKey key) throws IOException {
        Files.createDirectories(file.getParent());
        var aside = Files.createTempFile(
                file.getParent(),
                "signing-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, key.toJSONString());
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
