package org.zonewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Which version of the program this is.
final class Version {

    private Version() {}

    /// Such as `1.0.0`.
    static String number() {
        var properties = new Properties();
        try (var in =
                Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }
}
