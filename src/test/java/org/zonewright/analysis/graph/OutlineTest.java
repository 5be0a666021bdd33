package org.zonewright.analysis.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.aws.AliasServices;

import java.util.List;

class OutlineTest {

    private static String outline(String lines) {
        var zone = Zones.hosted("example.com.", lines);
        var text = new StringBuilder();
        print(Outlines.of(AliasGraph.of(zone, new AliasServices())).trees(), 0, text);
        return text.toString();
    }

    private static void print(List<Outline> trees, int depth, StringBuilder text) {
        for (Outline tree : trees) {
            text.append("  ".repeat(depth)).append(tree.node().id().replace(".example.com.", ""));
            tree.member().ifPresent(member -> text.append(" #").append(member));
            if (tree.cut() != Outline.Cut.NONE) {
                text.append(' ').append(tree.cut());
            }
            text.append('\n');
            print(tree.below(), depth + 1, text);
        }
    }

    @Test
    void namesHoldTheirMembersAndThoseTheirTargets() {
        assertEquals(
                """
                set shop A
                  set shop A #0
                    set app A
                      aws d1.cloudfront.net.
                  set shop A #1
                    values shop A s
                set www A
                  set app A SHOWN
                """,
                outline(
                        """
                        shop ALIAS A app.example.com. ; failover PRIMARY id=p
                        shop A 192.0.2.1 ; failover SECONDARY id=s
                        app ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2
                        www ALIAS A app.example.com.
                        """));
    }

    @Test
    void loopsAreCutWithAMark() {
        assertEquals(
                """
                set a A
                  set b A
                    set a A LOOP
                """,
                outline("a ALIAS A b.example.com.\nb ALIAS A a.example.com."));
    }
}
