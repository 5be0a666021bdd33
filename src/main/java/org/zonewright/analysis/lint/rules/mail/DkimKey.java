package org.zonewright.analysis.lint.rules.mail;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A public key for DKIM (RFC 6376 section 3.6.1, RFC 8463).
record DkimKey(TagList tags) {

    /// The label that all keys of a domain are below.
    static final String LABEL = "_domainkey";

    private static final String VERSION = "DKIM1";
    private static final int ED25519_OCTETS = 32;

    /// Tags and integers of DER, as far as the two ways to write an RSA key begin with them.
    private static final byte SEQUENCE = 0x30;

    private static final byte INTEGER = 0x02;

    /// Empty if the text is surely something else: it has no version and no key.
    static Optional<DkimKey> of(String text) {
        TagList tags = TagList.of(text);
        boolean isKey =
                tags.value("v")
                                .filter(v -> v.toUpperCase(Locale.ROOT).startsWith("DKIM"))
                                .isPresent()
                        || tags.value("p").isPresent() && tags.value("v").isEmpty();
        return isKey ? Optional.of(new DkimKey(tags)) : Optional.empty();
    }

    /// Whether quotation marks are within it, as where `"...""..."` was taken for one string. Some
    /// verifiers skip them.
    private boolean hasQuotes() {
        return tags.tags().stream().anyMatch(tag -> (tag.name() + tag.value()).contains("\""));
    }

    /// Whether it says itself that it is one.
    boolean hasVersion() {
        return tags.begins(VERSION);
    }

    boolean isRevoked() {
        return tags.value("p").filter(String::isEmpty).isPresent();
    }

    boolean isTesting() {
        return list("t").anyMatch("y"::equalsIgnoreCase);
    }

    /// Whether it may be used with SHA-1 alone, which nobody takes any more (RFC 8301 section 3.1).
    boolean isSha1Only() {
        List<String> hashes = list("h").toList();
        return !hashes.isEmpty() && hashes.stream().allMatch("sha1"::equalsIgnoreCase);
    }

    private Stream<String> list(String tag) {
        return tags.value(tag).stream().flatMap(v -> Stream.of(v.split("\\s*:\\s*", -1)));
    }

    private String type() {
        return tags.value("k").orElse("rsa").toLowerCase(Locale.ROOT);
    }

    /// What makes it no key, the end of the key of a message.
    Optional<String> fault() {
        if (hasQuotes()) {
            return Optional.of("quotes");
        }
        if (tags.value("v").isPresent() && !hasVersion()) {
            return Optional.of("version");
        }
        if (tags.value("p").isEmpty()) {
            return Optional.of("no-key");
        }
        if (tags.repeated().isPresent()) {
            return Optional.of("twice");
        }
        if (isRevoked()) {
            return Optional.empty();
        }
        Optional<byte[]> octets = octets();
        if (octets.isEmpty()) {
            return Optional.of("base64");
        }
        return switch (type()) {
            case "rsa" -> rsaFault(octets.get());
            case "ed25519" ->
                    octets.get().length == ED25519_OCTETS
                            ? Optional.empty()
                            : Optional.of("ed25519");
            default -> Optional.empty();
        };
    }

    /// The size of an RSA key in bits; empty if it is another kind, or none.
    OptionalInt rsaBits() {
        if (!type().equals("rsa")) {
            return OptionalInt.empty();
        }
        return octets().map(DkimKey::bits).orElse(OptionalInt.empty());
    }

    /// Some write the bare RSAPublicKey that RFC 6376 speaks of; what software makes and takes is
    /// the SubjectPublicKeyInfo around it (erratum 3017).
    private static Optional<String> rsaFault(byte[] octets) {
        if (bits(octets).isPresent() || isBare(octets)) {
            return Optional.empty();
        }
        return Optional.of("rsa");
    }

    private static boolean isBare(byte[] octets) {
        int content = octets.length > 1 && octets[1] < 0 ? 2 + (octets[1] & 0x7f) : 2;
        return octets.length > content && octets[0] == SEQUENCE && octets[content] == INTEGER;
    }

    private static OptionalInt bits(byte[] octets) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(octets));
            return key instanceof RSAPublicKey rsa
                    ? OptionalInt.of(rsa.getModulus().bitLength())
                    : OptionalInt.empty();
        } catch (GeneralSecurityException _) {
            return OptionalInt.empty();
        }
    }

    private Optional<byte[]> octets() {
        String key = tags.value("p").orElse("").replaceAll("\\s", "");
        try {
            return Optional.of(Base64.getDecoder().decode(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
