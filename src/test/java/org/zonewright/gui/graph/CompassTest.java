package org.zonewright.gui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;

import java.util.Locale;
import java.util.Optional;

class CompassTest {

    private final Compass compass;

    CompassTest() throws InterruptedException {
        var zone =
                Zones.hosted(
                        "example.com.",
                        """
                        w ALIAS A app.example.com. ; weighted 1 id=a
                        w A 192.0.2.1 ; weighted 1 id=b
                        app A 192.0.2.2
                        z ALIAS A gone.example.com.
                        """);
        var layout = new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts());
        var graph = AliasGraph.of(zone, new AliasServices());
        compass = new Compass(layout.draw(graph, KnownParts.NONE, Progress.SILENT));
    }

    private static Pick pick(String text) {
        String[] parts = text.split("#", -1);
        return new Pick(
                parts[0].strip().replaceFirst(" (\\w+)", " $1.example.com."),
                parts.length > 1 ? Optional.of(Integer.parseInt(parts[1])) : Optional.empty());
    }

    @ParameterizedTest(name = "{1} of {0}: {3}")
    @CsvSource(
            textBlock =
                    """
                    question w A, RIGHT, set w A,       a question leads to its sets
                    set w A,      RIGHT, set app A,     a group to the target of its first member
                    set w A #1,   RIGHT, values w A b,  a member to its own target
                    set app A,    LEFT,  set w A #0,    back to the member that points here
                    set w A,      LEFT,  question w A,  and to the question
                    set w A,      DOWN,  set w A #0,    into the members
                    set w A #1,   DOWN,  set z A,       and out below
                    set z A,      UP,    set w A #1,    into the last member from below
                    set w A #0,   UP,    set w A,       out of the members above
                    """)
    void leadsTo(String from, Arrow arrow, String to, String why) {
        Pick expected = to.startsWith("values") ? Pick.of("values w.example.com. A b") : pick(to);

        assertEquals(Optional.of(expected), compass.next(pick(from), arrow), why);
    }

    @Test
    void thereIsNothingBeyondAnEnd() {
        assertEquals(Optional.empty(), compass.next(pick("missing gone A"), Arrow.RIGHT));
        assertEquals(Optional.empty(), compass.next(pick("question w A"), Arrow.LEFT));
    }

    @Test
    void aWalkBeginsAtTheTop() {
        assertEquals(Optional.of(pick("question w A")), compass.first());
    }
}
