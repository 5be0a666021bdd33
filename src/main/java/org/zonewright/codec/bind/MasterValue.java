package org.zonewright.codec.bind;

import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;

import java.util.Optional;

/// A value of Route 53 as the data of a record in a master file.
final class MasterValue {

    private MasterValue() {}

    /// The data, names absolute with final dot, octets in decimal.
    ///
    /// @return empty if the value is no data of the type
    static Optional<String> of(RecordType type, String value) {
        if (!RecordTypes.isData(type)) {
            return Optional.empty();
        }
        String text = oneLine(MasterText.ascii(Escapes.octalToDecimal(value)));
        var words = new MasterLexer(SourceText.of(text));
        boolean plain =
                words.next()
                        && words.trouble().isEmpty()
                        && !words.hasComment()
                        && !words.hasParentheses();
        if (!plain) {
            return Optional.empty();
        }
        DataForm form = DataForm.of(type);
        var out = new StringBuilder(text.length() + 4);
        for (int i = 0; i < words.count(); i++) {
            out.append(i == 0 ? "" : " ");
            out.append(word(form, words, i));
        }
        String data = out.toString();
        return DataCheck.parse(type, data)
                .filter(_ -> isSame(type, value, Escapes.decimalToOctal(data)))
                .map(_ -> data);
    }

    /// Whether control characters of a value mean themselves: a line break may end it.
    private static boolean isSame(RecordType type, String value, String written) {
        return value.chars().noneMatch(MasterValue::isControl)
                || Sameness.normal(type, value).equals(Sameness.normal(type, written));
    }

    private static String word(DataForm form, MasterLexer words, int i) {
        String word = words.text(i);
        if (form.isName(i)) {
            String name = word.equals("@") ? "\\@" : word;
            return MasterNames.isRelative(name) ? name + "." : name;
        }
        return form.isString(i) && !words.isQuoted(i) ? '"' + word + '"' : word;
    }

    /// With each control character as an escape, but for tabs.
    static String oneLine(String text) {
        if (text.chars().noneMatch(MasterValue::isControl)) {
            return text;
        }
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isControl(c) ? "\\%03d".formatted((int) c) : String.valueOf(c));
        }
        return out.toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' || c == 127;
    }
}
