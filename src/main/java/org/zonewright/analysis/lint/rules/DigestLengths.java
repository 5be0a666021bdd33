package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// How long the digest at the end of a value is, in hexadecimal digits.
final class DigestLengths {

    private static final int SHA_1 = 40;
    private static final int SHA_256 = 64;
    private static final int SHA_384 = 96;
    private static final int SHA_512 = 128;

    private DigestLengths() {}

    /// Empty for other types, and for digests of an unknown kind.
    static Optional<Integer> wanted(RecordType type, List<Token> fields) {
        return switch (type.mnemonic()) {
            case "DS" -> ds(fields.get(2).text());
            case "SSHFP" -> sshfp(fields.get(1).text());
            case "TLSA" -> tlsa(fields.get(2).text());
            default -> Optional.empty();
        };
    }

    /// IANA, DS RR Type Digest Algorithms.
    private static Optional<Integer> ds(String digestType) {
        return switch (digestType) {
            case "1" -> Optional.of(SHA_1);
            case "2" -> Optional.of(SHA_256);
            case "4" -> Optional.of(SHA_384);
            default -> Optional.empty();
        };
    }

    /// RFC 4255 section 3.1.2, RFC 6594 section 4.
    private static Optional<Integer> sshfp(String fingerprintType) {
        return switch (fingerprintType) {
            case "1" -> Optional.of(SHA_1);
            case "2" -> Optional.of(SHA_256);
            default -> Optional.empty();
        };
    }

    /// RFC 6698 section 2.1.3; 0 is the certificate itself.
    private static Optional<Integer> tlsa(String matchingType) {
        return switch (matchingType) {
            case "1" -> Optional.of(SHA_256);
            case "2" -> Optional.of(SHA_512);
            default -> Optional.empty();
        };
    }
}
