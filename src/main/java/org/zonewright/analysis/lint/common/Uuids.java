package org.zonewright.analysis.lint.common;

import java.util.regex.Pattern;

/// Ids as Route 53 gives them to health checks and CIDR collections.
public final class Uuids {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Uuids() {}

    public static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }
}
