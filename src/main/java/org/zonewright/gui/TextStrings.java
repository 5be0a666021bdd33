package org.zonewright.gui;

import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.analysis.lint.common.ValueText.Token;

import java.util.List;

/// A TXT or SPF value as one text, and the strings that carry it on the wire (RFC 1035 section
/// 3.3.14).
///
/// @param text the strings joined, as receivers of SPF, DKIM and DMARC join them
/// @param strings each as people read it
/// @param octets of each string, its length octet aside
/// @param characters of the whole value
public record TextStrings(String text, List<String> strings, List<Integer> octets, int characters) {

    /// Most octets of one string.
    public static final int MAX_OCTETS = TextMending.MAX_STRING;

    /// Most characters of a value (guide, "TXT record type").
    public static final int MAX_CHARACTERS = 4000;

    public TextStrings {
        strings = List.copyOf(strings);
        octets = List.copyOf(octets);
    }

    public static TextStrings of(String value) {
        TextValue read = TextValue.of(value);
        return new TextStrings(
                read.text(),
                read.strings(),
                ValueText.of(value).tokens().stream().map(Token::octets).toList(),
                value.length());
    }

    /// The value that says a text, cut into strings of at most 255 octets.
    public static String value(String text) {
        return TextMending.ofText(text);
    }

    /// Whether a value says a text of characters and nothing else: then it can be edited as that.
    /// Of octets that are no UTF-8, and of what stands there without quotes, the value itself has
    /// to be edited.
    public static boolean isText(String value) {
        ValueText read = ValueText.of(value);
        return !read.isUnpaired()
                && read.tokens().stream().allMatch(Token::isQuoted)
                && TextValue.of(value).text().indexOf('\ufffd') < 0;
    }
}
