package org.zonewright.codec.bind;

import org.xbill.DNS.Address;
import org.xbill.DNS.Record;
import org.xbill.DNS.SPFRecord;
import org.xbill.DNS.TXTRecord;
import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.model.zone.DottedQuad;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads the data of a record to a value of Route 53. What is no data of its type is said and kept
/// as it stands.
final class DataReader {

    /// Types whose words are wholly understood here: dnsjava has nothing to add.
    private static final Set<RecordType> UNDERSTOOD =
            Set.of(RecordType.TXT, RecordType.SPF, new RecordType("HINFO"));

    private static final Set<RecordType> ONE_NAME =
            Set.of(RecordType.CNAME, RecordType.NS, RecordType.PTR, RecordType.DNAME);

    private final MasterLexer words;
    private final Origin origin;
    private final Complaints complaints;
    private final StringBuilder value = new StringBuilder();

    DataReader(MasterLexer words, Origin origin, Complaints complaints) {
        this.words = words;
        this.origin = origin;
        this.complaints = complaints;
    }

    /// The value of a record that is as nearly all are, told without taking it apart.
    ///
    /// @return empty if it takes [#read] to tell
    static Optional<String> plain(RecordType type, MasterLexer words, int from) {
        if (words.count() == from + 1 && type.equals(RecordType.A)) {
            String address = words.text(from);
            return DottedQuad.is(address) ? Optional.of(address) : Optional.empty();
        }
        return Optional.empty();
    }

    /// The value of Route 53.
    ///
    /// @param from the first word of the data
    /// @return empty if there is no data
    Optional<String> read(RecordType type, int from) {
        if (from >= words.count()) {
            complaints.at(from, Phrase.of("bind.data-ends", type));
            return Optional.empty();
        }
        if (words.is(from, "\\#") && !type.mnemonic().startsWith("TYPE")) {
            return Optional.of(generic(type, from));
        }
        DataForm form = DataForm.of(type);
        value.setLength(0);
        boolean sound = true;
        for (int i = from; i < words.count(); i++) {
            int word = i - from;
            if (word > 0 && !form.isJoined(word)) {
                value.append(' ');
            }
            sound &= append(form, type, word, i);
        }
        String text = value.toString();
        if (sound && !isSound(type, text, from)) {
            wrong(type, text, from, form);
        }
        return Optional.of(text);
    }

    private boolean append(DataForm form, RecordType type, int word, int i) {
        if (form.isName(word)) {
            return name(words.bare(i), i);
        }
        String text = words.text(i);
        if (form.isString(word)) {
            Optional<String> string = Octets.route53(words.bare(i));
            value.append(string.orElse(text));
            return string.isPresent() || complain(type, i, text);
        }
        if (form.isTime(word)) {
            var seconds = RecordTypes.seconds(text);
            value.append(seconds.isPresent() ? Long.toString(seconds.getAsLong()) : text);
            return seconds.isPresent() || complain(type, i, text);
        }
        value.append(Escapes.decimalToOctal(MasterText.ascii(text)));
        return true;
    }

    private boolean name(String word, int i) {
        String absolute = origin.absolute(word);
        value.append(absolute);
        if (MasterNames.isLegal(absolute)) {
            return true;
        }
        complaints.remark(i, Phrase.of("bind.no-name", word));
        return false;
    }

    private boolean isSound(RecordType type, String value, int from) {
        int count = words.count() - from;
        if (UNDERSTOOD.contains(type)) {
            return true;
        }
        if (ONE_NAME.contains(type)) {
            return count == 1;
        }
        boolean plain =
                switch (type.mnemonic()) {
                    case "AAAA" -> Address.toByteArray(value, Address.IPv6) != null;
                    case "MX" -> count == 2 && RecordTypes.isSmallNumber(words.text(from));
                    default -> false;
                };
        return plain || DataCheck.parse(type, Escapes.octalToDecimal(value)).isPresent();
    }

    private void wrong(RecordType type, String value, int from, DataForm form) {
        int count = words.count() - from;
        int fields = form.joined() < 0 ? count : Math.min(count, form.joined() + 1);
        int wrong =
                ONE_NAME.contains(type)
                        ? 1
                        : DataCheck.wrongWord(type, Escapes.octalToDecimal(value), fields);
        if (form.joined() >= 0 && count > form.joined()) {
            wrong = Math.min(wrong, form.joined());
        }
        complain(type, from + wrong, wrong < count ? words.text(from + wrong) : "");
    }

    /// Says that a word is not what the type has there.
    ///
    /// @return false
    private boolean complain(RecordType type, int word, String found) {
        String form = type.isStoredByRoute53() ? type.mnemonic().toLowerCase(Locale.ROOT) : "other";
        Phrase message =
                found.isEmpty()
                        ? Phrase.of("bind.data-ends", type)
                        : Phrase.of("bind.data-" + form, type, found);
        complaints.remark(word, message);
        return false;
    }

    /// Data in the form of any type (RFC 3597 section 5), in the form of its own.
    private String generic(RecordType type, int from) {
        List<String> all = IntStream.range(from, words.count()).mapToObj(words::text).toList();
        String text = String.join(" ", all);
        Optional<Record> data = DataCheck.parse(type, text);
        if (data.isEmpty()) {
            complain(type, from, all.getFirst());
            return text;
        }
        return switch (data.get()) {
            case TXTRecord txt -> strings(txt.getStringsAsByteArrays());
            case SPFRecord spf -> strings(spf.getStringsAsByteArrays());
            case Record other -> Escapes.decimalToOctal(other.rdataToString());
        };
    }

    private static String strings(List<byte[]> strings) {
        return strings.stream().map(Octets::quoted).collect(Collectors.joining(" "));
    }
}
