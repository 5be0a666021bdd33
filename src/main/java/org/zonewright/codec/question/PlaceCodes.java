package org.zonewright.codec.question;

import org.zonewright.model.aws.Geography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the codes that say where a client is, whatever their letter case. Each is empty if there
/// is no such place: a client of nowhere would get a default answer that nobody asked for.
public record PlaceCodes(Geography geography) {

    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z0-9]{1,3}");

    public Optional<String> continent(String text) {
        return upper(text).filter(code -> geography.continent(code).isPresent());
    }

    /// Also one that no geolocation record can name, and any other of ISO 3166-1: clients live
    /// there all the same.
    public Optional<String> country(String text) {
        return upper(text)
                .filter(
                        code ->
                                geography.country(code).isPresent()
                                        || Locale.getISOCountries(
                                                        Locale.IsoCountryCode.PART1_ALPHA2)
                                                .contains(code));
    }

    /// What can be the last part of an ISO 3166-2 code. Route 53 knows those of the US and Ukraine;
    /// clients in other countries have theirs all the same.
    public Optional<String> subdivision(String text) {
        return upper(text).filter(code -> SUBDIVISION.matcher(code).matches());
    }

    /// A region, or a Local Zone group of one, such as `us-west-2-lax-1`.
    public Optional<String> region(String text) {
        return Optional.of(text.strip().toLowerCase(Locale.ROOT))
                .filter(
                        id ->
                                geography.region(id).isPresent()
                                        || geography.parentOf(id).isPresent());
    }

    private static Optional<String> upper(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT));
    }
}
