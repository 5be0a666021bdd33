package org.zonewright.analysis.lint.common;

import org.zonewright.model.zone.DomainName;

import java.util.List;
import java.util.Set;

/// Whether a zone is likely the domain that somebody registered, and not one below it. The real
/// list of public suffixes changes daily; what is asked for here is advice given once a zone, for
/// which its usual shapes are enough.
public final class Organizations {

    /// What registries of countries have below them: `co.uk`, `com.au`.
    private static final Set<String> SECOND_LEVELS =
            Set.of(
                    "ac", "co", "com", "edu", "go", "gob", "gov", "gouv", "govt", "id", "info",
                    "ltd", "me", "mil", "ne", "net", "nom", "or", "org", "plc", "sch");

    private Organizations() {}

    public static boolean isRegistered(DomainName name) {
        List<String> labels = name.labels();
        if (labels.size() == 3) {
            return labels.getLast().length() == 2 && SECOND_LEVELS.contains(labels.get(1));
        }
        return labels.size() == 2
                && !labels.getLast().equals("arpa")
                && !(labels.getLast().length() == 2 && SECOND_LEVELS.contains(labels.getFirst()));
    }
}
