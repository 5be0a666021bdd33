package org.zonewright.gui.inspector;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.resolve.whatif.Fallout;
import org.zonewright.analysis.resolve.whatif.Fallout.Affected;
import org.zonewright.analysis.resolve.whatif.Fallout.Change;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says which other names an edit reaches, while it is typed.
final class Reach {

    /// Names that are said.
    private static final int MOST = 4;

    private Reach() {}

    /// The worst of it; empty if no other name is answered otherwise.
    static Optional<Doubt> of(Fallout fallout, DomainName zone) {
        return Stream.of(Change.LOST, Change.OTHER, Change.TTL)
                .flatMap(change -> doubt(fallout, change, zone).stream())
                .findFirst();
    }

    private static Optional<Doubt> doubt(Fallout fallout, Change change, DomainName zone) {
        List<Affected> names =
                fallout.names().stream().filter(name -> name.change() == change).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int more = names.size() - Math.min(MOST, names.size()) + fallout.more();
        String said =
                names.stream()
                                .limit(MOST)
                                .map(name -> name.name().relativeTo(zone))
                                .collect(Collectors.joining(", "))
                        + (more == 0 ? "" : " +" + more);
        return Optional.of(
                switch (change) {
                    case LOST -> new Doubt(Severity.WARNING, phrase("lost", said));
                    case OTHER, DEPENDS -> new Doubt(Severity.INFO, phrase("other", said));
                    case TTL -> new Doubt(Severity.INFO, phrase("ttl", said));
                });
    }

    private static Phrase phrase(String what, String names) {
        return Phrase.of("inspector.reach." + what, names);
    }
}
