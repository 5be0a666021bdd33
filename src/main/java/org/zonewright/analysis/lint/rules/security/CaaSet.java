package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the CAA records of one name say (RFC 8659 section 4).
///
/// @param properties tags in lower case, and their values
record CaaSet(List<Property> properties) {

    /// The names by which Amazon's authorities know themselves (ACM guide, "Configure a CAA
    /// record").
    private static final Set<String> AMAZON =
            Set.of("amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com");

    record Property(String tag, String value) {

        /// The authority; empty for `;`, which is nobody.
        String issuer() {
            int parameters = value.indexOf(';');
            String domain = parameters < 0 ? value : value.substring(0, parameters);
            return domain.strip().toLowerCase(Locale.ROOT);
        }
    }

    CaaSet {
        properties = List.copyOf(properties);
    }

    static CaaSet of(Collection<RecordSet> sets) {
        var properties = new ArrayList<Property>();
        for (RecordSet set : sets) {
            for (String value : set.values()) {
                List<Token> fields = ValueText.of(value).tokens();
                if (fields.size() == 3) {
                    String tag = fields.get(1).text().toLowerCase(Locale.ROOT);
                    properties.add(new Property(tag, fields.get(2).text()));
                }
            }
        }
        return new CaaSet(properties);
    }

    boolean has(String tag) {
        return properties.stream().anyMatch(property -> property.tag().equals(tag));
    }

    private List<String> issuers(String tag) {
        return properties.stream()
                .filter(property -> property.tag().equals(tag))
                .map(Property::issuer)
                .toList();
    }

    /// Whether Amazon may issue for the name itself: without `issue` everybody may.
    boolean allowsAmazon() {
        return !has("issue") || issuers("issue").stream().anyMatch(AMAZON::contains);
    }

    /// Whether Amazon may issue for a wildcard below the name: `issuewild` counts alone if it is
    /// there.
    boolean allowsAmazonWildcard() {
        return has("issuewild")
                ? issuers("issuewild").stream().anyMatch(AMAZON::contains)
                : allowsAmazon();
    }

    /// Whether nobody may issue anything, neither for the name nor for a wildcard below it.
    boolean forbidsAll() {
        return has("issue")
                && issuers("issue").stream().allMatch(String::isEmpty)
                && issuers("issuewild").stream().allMatch(String::isEmpty);
    }

    /// Whether nobody may issue for a wildcard.
    boolean forbidsWildcard() {
        return has("issuewild") && issuers("issuewild").stream().allMatch(String::isEmpty);
    }
}
