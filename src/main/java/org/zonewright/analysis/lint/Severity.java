package org.zonewright.analysis.lint;

import java.util.Locale;

/// How bad a finding is, worst first.
public enum Severity {
    /// Route 53 or DNS refuses it or breaks on it.
    ERROR,
    /// Works, but is very likely wrong or risky.
    WARNING,
    /// Advice.
    INFO,
    /// Cannot be decided offline: not the same as fine.
    UNVERIFIED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
