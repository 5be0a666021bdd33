package org.zonewright.codec.bind;

import org.zonewright.codec.Head;
import org.zonewright.codec.SourceText;

/// What shows that a text is a master file, and in whose dialect.
///
/// @param isMasterFile a directive, an SOA record or what `dig` says of itself; else most
///   statements have a record type in its place
/// @param isCli53 records of the class AWS, or comments that begin with `AWS`
public record MasterSigns(boolean isMasterFile, boolean isCli53) {

    private static final String DIG = "; <<>> DiG";

    /// Looks at a text.
    public static MasterSigns in(Head text) {
        SourceText source = text.beginning();
        if (" {[<".indexOf(text.firstCharacter()) >= 0) {
            return new MasterSigns(false, false);
        }
        boolean sure =
                new String(source.chars(), 0, source.length()).stripLeading().startsWith(DIG);
        boolean own = false;
        int records = 0;
        int others = 0;
        var types = new RecordTypes();
        var words = new MasterLexer(source);
        while (words.next()) {
            if (words.count() == 0) {
                continue;
            }
            String type = type(words, types);
            sure |= type.equals("SOA") || isDirective(words);
            own |= type.equals("AWS") || !type.isEmpty() && words.comment().startsWith("AWS ");
            records += type.isEmpty() ? 0 : 1;
            others += type.isEmpty() ? 1 : 0;
        }
        boolean master = sure || records > others;
        return new MasterSigns(master, master && own);
    }

    private static boolean isDirective(MasterLexer words) {
        return switch (words.text(0)) {
            case "$ORIGIN", "$TTL", "$GENERATE", "$INCLUDE" -> words.count() > 1;
            default -> false;
        };
    }

    /// The type of a record, `AWS` for cli53's own, or empty for no record.
    private static String type(MasterLexer words, RecordTypes types) {
        for (int i = words.isIndented() ? 0 : 1; i < words.count() - 1; i++) {
            String word = words.text(i);
            var type = types.of(word);
            if (type.isPresent()) {
                return type.get().mnemonic();
            }
            if (word.equals("AWS") && words.text(i + 1).equals("ALIAS")) {
                return word;
            }
            if (RecordTypes.seconds(word).isEmpty() && !RecordTypes.isClass(word)) {
                return "";
            }
        }
        return "";
    }
}
