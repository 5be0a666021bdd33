package org.zonewright.codec.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns, in their order. The user guide says what each holds.
enum Column {
    NAME,
    TYPE,
    TTL,
    VALUE,
    ALIAS_TARGET,
    ALIAS_ZONE_ID,
    EVALUATE_TARGET_HEALTH,
    TRAFFIC_POLICY_INSTANCE_ID,
    ROUTING,
    SET_IDENTIFIER,
    WEIGHT,
    REGION,
    CONTINENT,
    COUNTRY,
    SUBDIVISION,
    FAILOVER,
    CIDR_COLLECTION_ID,
    CIDR_LOCATION,
    LOCAL_ZONE_GROUP,
    LATITUDE,
    LONGITUDE,
    BIAS,
    HEALTH_CHECK_ID;

    /// What stands in the first row, such as `alias_target`.
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column that a header means: case, blanks and punctuation make no difference.
    static Optional<Column> of(String header) {
        String letters = letters(header);
        return Arrays.stream(values())
                .filter(column -> letters(column.name()).equals(letters))
                .findFirst();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
