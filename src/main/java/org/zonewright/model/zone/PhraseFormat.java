package org.zonewright.model.zone;

import java.io.Serial;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;

/// Puts the arguments of a [Phrase] into a pattern of [MessageFormat]. The pattern may choose words
/// by a count, such as `{0} {0,choice,0#records|1#record|1<records}`, though arguments are text.
public final class PhraseFormat {

    private PhraseFormat() {}

    /// @param pattern its choices hold no arguments
    /// @param args text; what is no plain whole number, such as `12 000`, counts as many
    public static String format(String pattern, Locale locale, Object... args) {
        var message = new MessageFormat(pattern, locale);
        if (pattern.contains(",choice,")) {
            Format[] formats = message.getFormats();
            message.setFormats(
                    Arrays.stream(formats).map(PhraseFormat::byText).toArray(Format[]::new));
        }
        return message.format(args);
    }

    private static Format byText(Format format) {
        return format instanceof ChoiceFormat choice ? new Choice(choice) : format;
    }

    private static final class Choice extends Format {
        @Serial private static final long serialVersionUID = 1;

        private final ChoiceFormat words;

        Choice(ChoiceFormat words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(Object count, StringBuffer to, FieldPosition at) {
            return words.format(number(count.toString()), to, at);
        }

        private static long number(String count) {
            try {
                return Long.parseLong(count);
            } catch (NumberFormatException _) {
                return Long.MAX_VALUE;
            }
        }

        @Override
        public Object parseObject(String source, ParsePosition at) {
            throw new UnsupportedOperationException();
        }
    }
}
