package org.zonewright.codec.route53;

import java.util.regex.Pattern;

/// The name in a health check's `CallerReference`. What the console shows as a check's name is a
/// tag, which `list-health-checks` does not print; but who makes checks by program puts a name into
/// the reference, or a tool makes it up: then it is none.
final class CheckName {

    /// What Terraform appends to a `reference_name`, or takes alone.
    private static final Pattern TERRAFORM = Pattern.compile("-?terraform-[0-9a-f]{20,}$");

    /// UUIDs, hashes, points in time: eight digits or hexadecimal digits in a row, or a date.
    private static final Pattern MADE_UP =
            Pattern.compile(
                    "(?i)\\d{8}|\\b[0-9a-f]{8}(-[0-9a-f]{4}|[0-9a-f]{4})|\\d{4}-\\d{2}-\\d{2}");

    private CheckName() {}

    /// The name in a reference; empty if it holds none.
    static String of(String reference) {
        String name = TERRAFORM.matcher(reference.strip()).replaceFirst("");
        return MADE_UP.matcher(name).find() ? "" : name;
    }
}
