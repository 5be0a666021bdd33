package org.zonewright.codec.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern OTHERS = Pattern.compile("[^a-z]");

    private static final Map<String, Column> BY_LETTERS =
            Arrays.stream(values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    column -> letters(column.name()), Function.identity()));

    /// What stands in the first row, such as `alias_target`.
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column that a header means: case, blanks and punctuation make no difference.
    static Optional<Column> of(String header) {
        return Optional.ofNullable(BY_LETTERS.get(letters(header)));
    }

    private static String letters(String text) {
        return OTHERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
