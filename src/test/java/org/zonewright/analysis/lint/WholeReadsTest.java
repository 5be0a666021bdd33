package org.zonewright.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.lint.Past.Seen;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.gui.shell.SampleZone;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A check of one name that goes through the whole zone would be asked at all names again after
/// each edit, and make a look at a large zone take for ever.
class WholeReadsTest {

    @Test
    void noCheckOfANameReadsTheWholeZone() throws IOException {
        assertEquals(Set.of(), whole(RandomEdits.zoneOfEverything()));
        assertEquals(Set.of(), whole(SampleZone.read()));
    }

    @Test
    void whatIsReadIsNoted() {
        Zone zone = RandomEdits.zoneOfEverything();
        assertTrue(seen(LintRules.CHECKS, zone).readers().first().size() > 10);
    }

    /// The classes of checks that do.
    private static Set<String> whole(Zone zone) {
        var names = new TreeSet<String>();
        for (Check check : LintRules.CHECKS) {
            List<DomainName> readers =
                    seen(List.of(check), zone)
                            .readers()
                            .first()
                            .getOrDefault(new Read.All(), List.of());
            if (!readers.isEmpty()) {
                names.add(check.getClass().getSimpleName());
            }
        }
        return names;
    }

    private static Seen seen(List<Check> checks, Zone zone) {
        var linter = new Linter(checks, new AliasServices());
        History history = History.of(zone, Instant.EPOCH);
        return linter.lint(history, Neighbours.NONE, Lints.TODAY, Past.NONE)
                .past()
                .of(history)
                .orElseThrow();
    }
}
