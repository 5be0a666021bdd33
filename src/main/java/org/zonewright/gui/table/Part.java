package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that a cell shows, as a value: nodes are made or changed from it where it differs.
sealed interface Part {

    /// Whether the same node can show another part in the same styles.
    default boolean isStyledAs(Part other) {
        return switch (this) {
            case Words words ->
                    other instanceof Words more
                            && words.styles.equals(more.styles)
                            && words.icon.map(Glyph::styles).equals(more.icon.map(Glyph::styles));
            case Glyph glyph -> other instanceof Glyph more && glyph.styles.equals(more.styles);
            case Bar _ -> other instanceof Bar;
        };
    }

    /// Text in a role.
    ///
    /// @param styles classes of its label
    /// @param icon before the text
    /// @param whole never cut short
    record Words(String text, List<String> styles, Optional<Glyph> icon, boolean whole)
            implements Part {

        static Words of(String text, String... styles) {
            return new Words(text, List.of(styles), Optional.empty(), false);
        }

        /// A count, in a round grey pill.
        static Words pill(Object count) {
            return of(String.valueOf(count), "pill").uncut();
        }

        Words uncut() {
            return new Words(text, styles, icon, true);
        }

        Words with(Icon mark, Tone tone) {
            return new Words(text, styles, Optional.of(Glyph.of(mark, tone)), whole);
        }

        Words styled(String... more) {
            return new Words(
                    text, Stream.concat(styles.stream(), Stream.of(more)).toList(), icon, whole);
        }

        /// Underlines what is wrong or doubtful.
        Words marked(Optional<Severity> worst) {
            return worst.map(
                            severity ->
                                    switch (severity) {
                                        case ERROR -> styled("invalid-value");
                                        case WARNING -> styled("invalid-value", "doubtful");
                                        case INFO, UNVERIFIED -> this;
                                    })
                    .orElse(this);
        }
    }

    /// An icon.
    ///
    /// @param spoken for those who cannot see it; empty text if the words beside it say it
    record Glyph(Icon icon, List<String> styles, String spoken) implements Part {

        static Glyph of(Icon icon, String... styles) {
            return new Glyph(icon, List.of(styles), "");
        }

        static Glyph of(Icon icon, Tone tone) {
            return of(icon, tone.styleClass());
        }
    }

    /// A [org.zonewright.gui.control.ShareBar].
    ///
    /// @param width in px
    /// @param shares each from 0 to 1
    record Bar(double width, List<Double> shares) implements Part {}
}
