package org.zonewright.session;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// The SHA-256 of a content, found out when somebody asks: the command line reads files and asks of
/// none of them.
final class Digest {

    private byte @Nullable [] content;
    private @Nullable String text;

    /// @param content not to be written to
    Digest(byte[] content) {
        this.content = content;
    }

    /// @param text hexadecimal
    Digest(String text) {
        this.text = text;
    }

    /// Hexadecimal.
    synchronized String text() {
        if (text == null) {
            text = HexFormat.of().formatHex(sha256(Objects.requireNonNull(content)));
            content = null;
        }
        return text;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest digest && text().equals(digest.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
