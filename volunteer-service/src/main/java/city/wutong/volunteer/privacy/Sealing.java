package city.wutong.volunteer.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * Seals and opens a person's data with AES-256-GCM. Every person has a key of his own; the associated data bind a value
 * to person and field, so that none can be put in another's place.
 */
public final class Sealing {

    private final Aead master;

    Sealing(MasterKey master) {
        this.master = aeadOf(master.derive("wutong wrapping of persons' keys v1"));
    }

    /** Seals under a key that is made for this person now. */
    public Sealed seal(String person, Map<String, String> fields) {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, person.getBytes(UTF_8));
            return new Sealed(text(wrapped), sealed(person, key, fields));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The data of %s could not be sealed".formatted(person), impossible);
        }
    }

    /** Seals other values under the key the person has. */
    public Sealed reseal(String person, Sealed before, Map<String, String> fields) {
        try {
            return new Sealed(before.key(), sealed(person, keyOf(person, before), fields));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("The data of %s could not be sealed".formatted(person), wrong);
        }
    }

    /** The values in the clear; throws if the key is another's or a value was changed or moved. */
    public Map<String, String> open(String person, Sealed sealed) {
        try {
            var aead = aeadOf(keyOf(person, sealed));
            var opened = new TreeMap<String, String>();
            for (var field : sealed.fields().entrySet()) {
                var value = aead.decrypt(bytes(field.getValue()), boundTo(person, field.getKey()));
                opened.put(field.getKey(), new String(value, UTF_8));
            }
            return opened;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("The data of %s cannot be opened with this key".formatted(person), wrong);
        }
    }

    private KeysetHandle keyOf(String person, Sealed sealed) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(bytes(sealed.key()), master, person.getBytes(UTF_8));
    }

    private static Map<String, String> sealed(String person, KeysetHandle key, Map<String, String> fields)
            throws GeneralSecurityException {
        var aead = aeadOf(key);
        var sealed = new TreeMap<String, String>();
        for (var field : fields.entrySet()) {
            var value = aead.encrypt(field.getValue().getBytes(UTF_8), boundTo(person, field.getKey()));
            sealed.put(field.getKey(), text(value));
        }
        return sealed;
    }

    private static byte[] boundTo(String person, String field) {
        return (person + "/" + field).getBytes(UTF_8);
    }

    private static Aead aeadOf(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    @AccessesPartialKey
    private static Aead aeadOf(byte[] secret) {
        try {
            AeadConfig.register();
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(secret.length)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
                    .build();
            return aeadOf(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                    .build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
