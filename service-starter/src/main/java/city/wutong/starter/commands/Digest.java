package city.wutong.starter.commands;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A running SHA-256 of which the first half is used. */
class Digest {

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    synchronized Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    synchronized Digest add(byte[] bytes) {
        // The length keeps two neighbours from being taken for one longer piece.
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) '\n');
        digest.update(bytes);
        return this;
    }

    /** So far, in hexadecimal. */
    synchronized String text() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest(), 0, 16);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
