package city.wutong.volunteer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealingTests {

    private static final Map<String, String> FIELDS = Map.of("name", "陈诗", "phone", "13857312345");

    private final Sealing sealing = new Sealing(key(1));

    @Test
    void opensWhatItSealed() {
        var sealed = sealing.seal("V-1", FIELDS);

        assertThat(sealing.open("V-1", sealed)).isEqualTo(FIELDS);
        assertThat(sealed.toString()).doesNotContain("陈诗", "13857312345");
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        assertThat(sealing.seal("V-1", FIELDS).fields().get("name"))
                .isNotEqualTo(sealing.seal("V-1", FIELDS).fields().get("name"));
    }

    @Test
    void keepsTheKeyWhenValuesChange() {
        var sealed = sealing.seal("V-1", FIELDS);

        var corrected = sealing.reseal("V-1", sealed, Map.of("name", "陈思"));

        assertThat(corrected.key()).isEqualTo(sealed.key());
        assertThat(sealing.open("V-1", corrected)).containsExactly(Map.entry("name", "陈思"));
    }

    @Test
    void opensNothingThatWasMovedToAnotherFieldOrPerson() {
        var one = sealing.seal("V-1", FIELDS);
        var moved = new Sealed(one.key(), Map.of("phone", one.fields().get("name")));
        var other = sealing.seal("V-2", FIELDS);
        var mixed = new Sealed(other.key(), one.fields());

        assertThatIllegalStateException().isThrownBy(() -> sealing.open("V-1", moved));
        assertThatIllegalStateException().isThrownBy(() -> sealing.open("V-2", one));
        assertThatIllegalStateException().isThrownBy(() -> sealing.open("V-2", mixed));
    }

    @Test
    void opensNothingUnderAnotherMasterKey() {
        var sealed = sealing.seal("V-1", FIELDS);

        assertThatIllegalStateException().isThrownBy(() -> new Sealing(key(2)).open("V-1", sealed));
    }

    @Test
    void fingerprintsDependOnKindAndKey() {
        var fingerprints = new Fingerprints(key(1));
        var one = fingerprints.of("identity", "330483201401010017");

        assertThat(one).hasSize(64).isEqualTo(fingerprints.of("identity", "330483201401010017"));
        assertThat(one).isNotEqualTo(fingerprints.of("account", "330483201401010017"));
        assertThat(one).isNotEqualTo(new Fingerprints(key(2)).of("identity", "330483201401010017"));
    }

    @Test
    void aMasterKeyOfTheWrongSizeIsRefusedWithoutBeingShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.parse("c2hvcnQ="))
                .withMessageNotContaining("c2hvcnQ=");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.parse("no base64!"))
                .withMessageNotContaining("no base64");
    }

    private static MasterKey key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return MasterKey.parse(Base64.getEncoder().encodeToString(bytes));
    }
}
