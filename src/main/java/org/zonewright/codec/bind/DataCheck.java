package org.zonewright.codec.bind;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Tokenizer;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.Optional;

/// Asks dnsjava whether a text is data of a type.
final class DataCheck {

    private DataCheck() {}

    /// The data.
    ///
    /// @param text in master file form with absolute names
    /// @return empty if it is no data of the type
    static Optional<Record> parse(RecordType type, String text) {
        try {
            int code = Type.value(type.mnemonic());
            return Optional.of(Record.fromString(Name.root, code, DClass.IN, 0, text, Name.root));
        } catch (IOException | RuntimeException _) {
            // dnsjava lets some malformed data out as exceptions of array bounds and numbers.
            return Optional.empty();
        }
    }

    /// The word that dnsjava stops at, counted from 0; as many as there are words if one is
    /// missing.
    ///
    /// @param text in master file form with absolute names, and no data of the type
    /// @param count how many words it has
    static int wrongWord(RecordType type, String text, int count) {
        // One more word behind: what is left of the words tells a wrong one from a missing one.
        var words = new Tokenizer(text + " @");
        try {
            int code = Type.value(type.mnemonic());
            Record.fromString(Name.root, code, DClass.IN, 0, words, Name.root);
        } catch (IOException | RuntimeException _) {
            return Math.clamp(count - left(words), 0, count);
        }
        return count;
    }

    private static int left(Tokenizer words) {
        int left = 0;
        try {
            while (!words.get().isEOL()) {
                left++;
            }
        } catch (IOException | RuntimeException _) {
            return left + 1;
        }
        return left;
    }
}
