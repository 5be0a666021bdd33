package org.zonewright.codec.bind;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Reads the records of a master file one after another: what one leaves out it has from the ones
/// before (RFC 1035 section 5.1).
final class RecordReader {

    /// The TTL that Route 53's console proposes, for a record that has none in any way.
    private static final long LAST_RESORT_TTL = 300;

    /// Records of transactions, which `dig` prints with a zone.
    private static final Set<String> PASSING = Set.of("TSIG", "OPT", "TKEY");

    private static final Routing SIMPLE = new Routing.Simple();

    private final Origin origin;
    private final Dialect dialect;
    private final ZoneAssembly zone;
    private final Optional<DomainName> only;
    private final RecordTypes types = new RecordTypes();
    private final Set<DomainName> soaOwners = new LinkedHashSet<>();
    private @Nullable DomainName owner;
    private String ownerWord = "";
    private int ownerOrigin;
    private boolean ownerIsKnown;
    private OptionalLong defaultTtl = OptionalLong.empty();
    private OptionalLong lastTtl = OptionalLong.empty();
    private boolean ttlWasMissed;
    private @Nullable Reading reading;
    private int end;
    private boolean isCutShort;

    /// @param only records at or below this name are kept, if it is there
    RecordReader(Origin origin, Dialect dialect, ZoneAssembly zone, Optional<DomainName> only) {
        this.origin = origin;
        this.dialect = dialect;
        this.zone = zone;
        this.only = only;
    }

    Set<DomainName> soaOwners() {
        return soaOwners;
    }

    /// Whose record the last one was.
    ///
    /// @param isKnown whether its name was whole
    record Owner(@Nullable DomainName name, boolean isKnown) {}

    Owner owner() {
        return new Owner(owner, ownerIsKnown);
    }

    /// Goes back to an owner before.
    void owner(Owner before) {
        owner = before.name();
        ownerIsKnown = before.isKnown();
        ownerWord = "";
    }

    /// Sets what records have that say no TTL (RFC 2308 section 4).
    void defaultTtl(OptionalLong seconds) {
        defaultTtl = seconds;
    }

    /// One that reads a part of the text by itself.
    RecordReader part() {
        var part = new RecordReader(new Origin(origin.name()), dialect, zone.part(), only);
        part.defaultTtl = defaultTtl;
        return part;
    }

    /// Reads a part of the text, up to a statement of several lines, a directive or a record
    /// without an owner; nothing of it if a record lacks the TTL of one before.
    RecordReader readAlone(MasterLexer words) {
        int begin = words.at();
        for (end = begin; words.next(); end = words.at()) {
            boolean lacksOwner = words.isIndented() && owner == null;
            if (words.hasParentheses() || words.isDirective() || lacksOwner) {
                isCutShort = true;
                return this;
            }
            readStatement(words);
            if (ttlWasMissed) {
                RecordReader nothing = part();
                nothing.end = begin;
                nothing.isCutShort = true;
                return nothing;
            }
        }
        end = words.at();
        return this;
    }

    /// Where it stopped.
    int end() {
        return end;
    }

    /// Whether there is something in its part that it cannot know by itself.
    boolean isCutShort() {
        return isCutShort;
    }

    /// Takes in what was read in a part that comes next.
    void append(RecordReader part) {
        zone.append(part.zone);
        soaOwners.addAll(part.soaOwners);
        if (part.owner != null) {
            owner(part.owner());
        }
        lastTtl = part.lastTtl.isPresent() ? part.lastTtl : lastTtl;
    }

    /// The words between owner and data.
    ///
    /// @param data the first word behind them
    /// @param type empty for a record of the dialect's own class
    private record Head(OptionalLong ttl, Optional<RecordType> type, int data) {}

    /// Reads a statement that is no directive.
    void readStatement(MasterLexer words) {
        Optional<Phrase> trouble = words.trouble();
        if (trouble.isPresent()) {
            zone.problem(words.troubleAt(), trouble.get());
        } else {
            read(words);
        }
    }

    void read(MasterLexer words) {
        Complaints complaints = reading(words).complaints();
        if (!readOwner(words, complaints) || owner == null) {
            return;
        }
        Optional<Head> head = head(words, complaints);
        Optional<RecordSet> read =
                head.isEmpty() ? Optional.empty() : read(owner, head.get(), words, complaints);
        if (read.isEmpty()) {
            return;
        }
        RecordSet record =
                words.hasComment()
                        ? dialect.commented(read.get(), words.comment(), complaints)
                        : read.get();
        if (only.isEmpty() || record.name().isAtOrBelow(only.get())) {
            zone.addRecord(record, words.start(0));
        }
    }

    private Reading reading(MasterLexer words) {
        Reading known = reading;
        if (known == null || known.words() != words) {
            var complaints = new Here(words, zone);
            known = new Reading(words, complaints, new DataReader(words, origin, complaints));
            reading = known;
        }
        return known;
    }

    /// What reads a text, the same for all its statements.
    private record Reading(MasterLexer words, Complaints complaints, DataReader data) {}

    /// Says what is wrong with the statement that is read.
    private record Here(MasterLexer words, ZoneAssembly zone) implements Complaints {

        @Override
        public void at(int word, Phrase what) {
            zone.problem(words.start(word), what);
        }

        @Override
        public void remark(int word, Phrase what) {
            zone.remark(words.start(word), what);
        }
    }

    private boolean readOwner(MasterLexer words, Complaints complaints) {
        if (words.isIndented()) {
            if (owner == null) {
                complaints.at(0, Phrase.of("bind.no-owner", words.text(0)));
            }
            return owner != null;
        }
        if (words.is(0, ownerWord) && origin.changes() == ownerOrigin) {
            return true;
        }
        String word = words.bare(0);
        ownerIsKnown = origin.isKnown() || !MasterNames.isRelative(word);
        Optional<DomainName> plain = origin.child(word);
        owner = plain.orElseGet(() -> DomainName.of(origin.absolute(word)).asRoute53Prints());
        boolean sound =
                plain.isPresent() || MasterNames.isLegal(owner) && Octets.areEscapesSound(word);
        if (!sound) {
            complaints.remark(0, Phrase.of("bind.no-name", word));
        }
        ownerWord = sound && !words.isQuoted(0) ? word : "";
        ownerOrigin = origin.changes();
        return true;
    }

    private Optional<Head> head(MasterLexer words, Complaints complaints) {
        OptionalLong ttl = OptionalLong.empty();
        boolean classSeen = false;
        for (int i = words.isIndented() ? 0 : 1; i < words.count(); i++) {
            String word = words.text(i);
            Optional<RecordType> type = types.of(word);
            if (type.isPresent()) {
                return isStored(type.get(), i, complaints)
                        ? Optional.of(new Head(ttl, type, i + 1))
                        : Optional.empty();
            }
            OptionalLong seconds = ttl.isEmpty() ? RecordTypes.seconds(word) : OptionalLong.empty();
            if (dialect.isOwnClass(word)) {
                return Optional.of(new Head(ttl, Optional.empty(), i + 1));
            }
            if (seconds.isPresent()) {
                ttl = seconds;
            } else if (!classSeen && RecordTypes.isInternet(word)) {
                classSeen = true;
            } else {
                String key = RecordTypes.isClass(word) ? "bind.class" : "bind.expected-type";
                complaints.at(i, Phrase.of(key, word));
                return Optional.empty();
            }
        }
        complaints.at(words.count(), Phrase.of("bind.type-missing"));
        return Optional.empty();
    }

    private boolean isStored(RecordType type, int word, Complaints complaints) {
        if (types.isDataType(type)) {
            return true;
        }
        if (!PASSING.contains(type.mnemonic())) {
            complaints.at(word, Phrase.of("bind.question-type", type));
        }
        return false;
    }

    private Optional<RecordSet> read(
            DomainName name, Head head, MasterLexer words, Complaints complaints) {
        if (head.type().isEmpty()) {
            return dialect.read(name, words, head.data(), origin, complaints);
        }
        RecordType type = head.type().get();
        if (type.equals(RecordType.SOA) && ownerIsKnown) {
            soaOwners.add(name);
            if (!origin.isKnown()) {
                origin.set(name);
            }
        }
        Optional<String> value = DataReader.plain(type, words, head.data());
        if (value.isEmpty()) {
            value = reading(words).data().read(type, head.data());
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        long ttl = ttl(head, type, value.get(), complaints);
        return Optional.of(
                new RecordSet(
                        new RecordSet.Key(name, type, ""),
                        new Content.Values(ttl, List.of(value.get())),
                        SIMPLE,
                        Optional.empty(),
                        List.of()));
    }

    /// The record's own TTL; else the default, the last one, the SOA's minimum.
    private long ttl(Head head, RecordType type, String value, Complaints complaints) {
        if (head.ttl().isPresent()) {
            lastTtl = head.ttl();
            return head.ttl().getAsLong();
        }
        if (defaultTtl.isPresent()) {
            return defaultTtl.getAsLong();
        }
        if (lastTtl.isPresent()) {
            return lastTtl.getAsLong();
        }
        if (type.equals(RecordType.SOA)) {
            lastTtl = RecordTypes.seconds(value.substring(value.lastIndexOf(' ') + 1));
        }
        if (lastTtl.isEmpty()) {
            ttlWasMissed = true;
            complaints.remark(
                    head.data() - 1, Phrase.of("bind.ttl-unknown", type, LAST_RESORT_TTL));
        }
        return lastTtl.orElse(LAST_RESORT_TTL);
    }
}
