package org.zonewright.analysis.lint.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Lints;

import java.util.List;

class NearestNamesTest {

    @Test
    void aMissingTargetSuggestsTheNearestNamesOfItsType() {
        Finding finding =
                missing(
                        """
                        www ALIAS A ap.api.example.com.
                        eu.api A 192.0.2.1
                        apx.api A 192.0.2.2
                        ap.apj TXT "x"
                        something-else A 192.0.2.3
                        """);

        assertEquals(
                List.of("Retarget to apx.api", "Retarget to eu.api", "Delete the alias"),
                finding.fixes().stream().map(Fix::title).map(Lints::text).toList());
    }

    @Test
    void farNamesAndTheAliasItselfAreNotSuggested() {
        Finding finding = missing("wwv ALIAS A www.example.com.\nelsewhere A 192.0.2.1");

        assertEquals(List.of("delete-alias"), finding.fixes().stream().map(Fix::id).toList());
    }

    @Test
    void theWildcardThatCoversTheTargetIsATarget() {
        Finding finding = missing("login ALIAS A auth.example.com.\n* A 192.0.2.1");

        assertEquals("Retarget to *", Lints.text(finding.fixes().getFirst().title()));
    }

    private static Finding missing(String lines) {
        return Lints.of(Zones.hosted("example.com.", lines), "r53-alias-target-missing").getFirst();
    }
}
