package org.zonewright.analysis.resolve;

import java.util.Optional;

/// Where a question comes from, as far as it is known. What is absent is unknown, never guessed.
///
/// @param address the resolver's, IPv4 or IPv6 text
/// @param subnet the EDNS client subnet, such as `203.0.113.0/24` (RFC 7871)
/// @param continent two letters, as in GeoLocation
/// @param country two letters
/// @param subdivision of US or UA
/// @param region the AWS region nearest in latency
public record Client(
        Optional<String> address,
        Optional<String> subnet,
        Optional<String> continent,
        Optional<String> country,
        Optional<String> subdivision,
        Optional<String> region,
        Optional<Coordinates> coordinates) {

    public static final Client UNKNOWN =
            new Client(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Client withSubnet(Optional<String> next) {
        return new Client(address, next, continent, country, subdivision, region, coordinates);
    }

    /// Whether a text can be an address or a subnet of a client.
    public static boolean isBlock(String text) {
        return Cidr.parse(text).isPresent();
    }

    /// @param latitude degrees, −90 to 90
    /// @param longitude degrees, −180 to 180
    public record Coordinates(double latitude, double longitude) {}
}
