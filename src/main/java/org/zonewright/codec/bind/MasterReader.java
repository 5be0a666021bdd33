package org.zonewright.codec.bind;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Includes;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Workers;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/// Reads one master file, past its errors.
public final class MasterReader {

    /// How many parts are tried at first, and after one that could not be read by itself.
    private static final int FEW = 8;

    private final Optional<DomainName> only;
    private final ZoneAssembly zone;
    private final SourceText source;
    private final Inclusion inclusion;
    private final Origin origin;
    private final RecordReader records;
    private MasterLexer words;
    private final Generate generate = new Generate();
    private final Workers workers;

    /// Where records may be read in parts, and in how many.
    private int nextParts = Stretch.PART / 4;

    private int most = FEW;

    private @Nullable DomainName firstOrigin;

    /// @param only the one zone of several to read
    private MasterReader(
            Text text, Dialect dialect, Optional<DomainName> origin, Optional<DomainName> only) {
        this.only = only;
        source = text.source();
        workers = text.workers();
        inclusion = new Inclusion(text.includes(), source.name());
        this.zone = new ZoneAssembly(source);
        this.words = new MasterLexer(source);
        this.origin = new Origin(origin);
        this.records = new RecordReader(this.origin, dialect, zone, only);
    }

    /// What to read.
    ///
    /// @param includes where the texts are that it includes
    /// @param workers who reads the parts of a long one
    public record Text(SourceText source, Includes includes, Workers workers) {}

    /// Reads a text.
    ///
    /// @param origin the zone's name and first origin, for texts that do not say it
    public static Parsed read(Text text, Dialect dialect, Optional<DomainName> origin) {
        var reader = new MasterReader(text, dialect, origin, Optional.empty());
        reader.readWhole();
        List<DomainName> zones = List.copyOf(reader.records.soaOwners());
        if (reader.origin.wasMissed() && zones.size() == 1) {
            // Relative names that come before the SOA record.
            reader = new MasterReader(text, dialect, Optional.of(zones.getFirst()), reader.only);
            reader.readWhole();
        } else if (origin.isPresent() && zones.size() > 1 && zones.contains(origin.get())) {
            reader = new MasterReader(text, dialect, origin, origin);
            reader.readWhole();
        }
        return reader.parsed(origin);
    }

    private void readWhole() {
        while (words.next()) {
            readStatement();
            if (words.at() >= nextParts && origin.isKnown()) {
                readParts();
            }
        }
    }

    private void readAll() {
        while (words.next()) {
            readStatement();
        }
    }

    private void readStatement() {
        Optional<Phrase> trouble = words.trouble();
        if (trouble.isPresent()) {
            zone.problem(words.troubleAt(), trouble.get());
        } else if (words.isDirective()) {
            directive(words.text(0));
        } else {
            records.read(words);
        }
    }

    /// Reads what comes next in parts, up to what one of them cannot know by itself.
    private void readParts() {
        char[] chars = source.chars();
        int from = words.at();
        if (from + 2 * Stretch.PART > source.length() || !Stretch.namesOwner(chars[from])) {
            return;
        }
        int[] cuts = Stretch.parts(chars, from, source.length(), most);
        var parts = new ArrayList<Supplier<RecordReader>>();
        for (int i = 1; i < cuts.length; i++) {
            var part = MasterLexer.part(source, cuts[i - 1], cuts[i]);
            boolean isFirst = i == 1;
            parts.add(
                    () -> {
                        if (isFirst) {
                            source.lines(); // of the whole text, while others read
                        }
                        return records.part().readAlone(part);
                    });
        }
        most *= FEW;
        for (RecordReader part : workers.all(parts)) {
            records.append(part);
            words.skipTo(part.end());
            if (part.isCutShort()) {
                most = FEW;
                nextParts = part.end() + FEW * Stretch.PART;
                return;
            }
        }
    }

    private Parsed parsed(Optional<DomainName> given) {
        Optional<DomainName> name = zoneName(given);
        if (zone.isEmpty() && name.isEmpty()) {
            if (zone.sortedProblems().isEmpty()) {
                zone.problem(0, Phrase.of("bind.empty"));
            }
            return new Parsed.Unusable(zone.sortedProblems());
        }
        if (name.isEmpty() || origin.wasMissed()) {
            return new Parsed.NeedsOrigin(zone.sortedProblems(), List.copyOf(records.soaOwners()));
        }
        return zone.zone(ZoneInfo.named(name.get()), Zone.Besides.NOTHING);
    }

    /// The owner of the SOA that all others are below; without an SOA, the first origin.
    private Optional<DomainName> zoneName(Optional<DomainName> given) {
        Set<DomainName> owners = records.soaOwners();
        if (only.isPresent()) {
            return only;
        }
        if (owners.isEmpty()) {
            return given.or(() -> Optional.ofNullable(firstOrigin));
        }
        return owners.stream()
                .filter(apex -> owners.stream().allMatch(other -> other.isAtOrBelow(apex)))
                .findFirst();
    }

    private void directive(String name) {
        switch (name.toUpperCase(Locale.ROOT)) {
            case "$ORIGIN" -> readOrigin();
            case "$TTL" -> readTtl();
            case "$GENERATE" -> generate();
            case "$INCLUDE" -> include();
            default -> problem(0, "bind.directive", name);
        }
    }

    private void readOrigin() {
        if (words.count() < 2) {
            problem(1, "bind.origin-missing");
            return;
        }
        DomainName next = DomainName.of(origin.absolute(words.bare(1)));
        if (!MasterNames.isLegal(next)) {
            problem(1, "bind.no-name", words.text(1));
            return;
        }
        if (firstOrigin == null) {
            firstOrigin = next;
        }
        origin.set(next);
        nothingElse(2);
    }

    private void readTtl() {
        if (words.count() < 2) {
            problem(1, "bind.ttl-missing");
            return;
        }
        OptionalLong seconds = RecordTypes.seconds(words.text(1));
        if (seconds.isEmpty()) {
            problem(1, "bind.no-ttl", words.text(1));
            return;
        }
        records.defaultTtl(seconds);
        nothingElse(2);
    }

    private void nothingElse(int from) {
        if (words.count() > from) {
            zone.remark(words.start(from), Phrase.of("bind.line-end", words.text(from)));
        }
    }

    /// `$INCLUDE file [origin]`. Behind it, origin and owner are what they were before, and the TTL
    /// is what it has become, as in BIND (reference, "The $INCLUDE Directive").
    private void include() {
        if (words.count() < 2) {
            problem(1, "bind.include-missing");
            return;
        }
        Optional<DomainName> before = origin.name();
        if (words.count() > 2) {
            DomainName inner = DomainName.of(origin.absolute(words.bare(2)));
            if (!MasterNames.isLegal(inner)) {
                problem(2, "bind.no-name", words.text(2));
                return;
            }
            origin.set(inner);
        }
        nothingElse(3);
        switch (inclusion.open(words.bare(1))) {
            case Inclusion.Refused(Phrase why) -> zone.problem(words.start(1), why);
            case Inclusion.Text(SourceText text) -> {
                MasterLexer outer = words;
                RecordReader.Owner owner = records.owner();
                int base = source.include(text, outer.start(0));
                text.trouble()
                        .ifPresent(what -> zone.problem(base + text.length(), what.message()));
                words = MasterLexer.included(text, base);
                readAll();
                words = outer;
                records.owner(owner);
                inclusion.close();
            }
        }
        origin.set(before);
    }

    private void generate() {
        switch (generate.expand(words)) {
            case Generate.Refused(int word, Phrase why) -> zone.problem(words.start(word), why);
            case Generate.Lines(List<String> lines) -> {
                for (String line : lines) {
                    var generated = new MasterLexer(SourceText.of(line), words.start(0));
                    if (generated.next()) {
                        readGenerated(generated);
                    }
                }
            }
        }
    }

    private void readGenerated(MasterLexer line) {
        Optional<Phrase> trouble = line.trouble();
        if (trouble.isPresent()) {
            zone.problem(words.start(0), trouble.get());
        } else {
            records.read(line);
        }
    }

    private void problem(int word, String key, Object... args) {
        zone.problem(words.start(word), Phrase.of(key, args));
    }
}
