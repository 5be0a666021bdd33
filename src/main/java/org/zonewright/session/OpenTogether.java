package org.zonewright.session;

import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Opens files that are given together. One without record sets, such as what `list-health-checks`
/// prints, says something of the zones among them and is no zone of its own.
public final class OpenTogether {

    private final Map<Path, OpenZone.Outcome> outcomes = new LinkedHashMap<>();

    private OpenTogether() {}

    /// What came of each file, in their order; nothing of those that went into the zones.
    public static Map<Path, OpenZone.Outcome> open(List<Path> paths, OpenZone.Manner manner) {
        var together = new OpenTogether();
        paths.forEach(path -> together.outcomes.put(path, OpenZone.open(path, manner)));
        paths.forEach(together::join);
        return together.outcomes;
    }

    private void join(Path path) {
        if (!(outcomes.get(path) instanceof OpenZone.Outcome.Refused)) {
            return;
        }
        Optional<List<Problem>> why = Optional.empty();
        boolean isTaken = false;
        for (Map.Entry<Path, OpenZone.Outcome> one : List.copyOf(outcomes.entrySet())) {
            if (one.getValue() instanceof OpenZone.Outcome.Opened(OpenedZone zone)) {
                Optional<Parsed> told = OpenZone.beside(path, zone.zone());
                if (told.orElse(null) instanceof Parsed.Usable usable) {
                    outcomes.put(one.getKey(), new OpenZone.Outcome.Opened(with(zone, usable)));
                    isTaken = true;
                }
                why = told.map(Parsed::problems);
            }
        }
        if (isTaken) {
            outcomes.remove(path);
        } else {
            why.filter(problems -> !problems.isEmpty())
                    .map(OpenZone.Outcome.Refused::new)
                    .ifPresent(refused -> outcomes.put(path, refused));
        }
    }

    private static OpenedZone with(OpenedZone zone, Parsed.Usable told) {
        var problems = new ArrayList<>(zone.problems());
        problems.addAll(told.problems());
        return new OpenedZone(told.zone(), zone.locations(), problems, zone.codec(), zone.file());
    }
}
