package org.zonewright.analysis.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class AliasGraphTest {

    private static final AliasServices SERVICES = new AliasServices();

    private static AliasGraph graph(String lines) {
        return AliasGraph.of(Zones.hosted("example.com.", lines), SERVICES);
    }

    private static List<String> edges(AliasGraph graph) {
        return graph.edges().stream()
                .filter(edge -> edge.kind() != Edge.Kind.QUESTION)
                .map(
                        edge ->
                                "%s#%d -> %s %s %s"
                                        .formatted(
                                                edge.from().replace(".example.com.", ""),
                                                edge.member(),
                                                edge.to().replace(".example.com.", ""),
                                                edge.kind(),
                                                edge.state()))
                .toList();
    }

    /// Each line of a zone beside `www A`, `app A` and `app AAAA`, and what it points to.
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    x ALIAS A app.example.com.                 ! set x A#0 -> set app A ALIAS NORMAL              ! the group of its own type
                    x ALIAS AAAA www.example.com.              ! set x AAAA#0 -> missing www AAAA ALIAS BROKEN    ! the name has no such type
                    x ALIAS A gone.example.com.                ! set x A#0 -> missing gone A ALIAS BROKEN         ! nothing of that name
                    x ALIAS A any.wild.example.com.            ! set x A#0 -> missing any.wild A ALIAS BROKEN     ! a wildcard is no alias target
                    x CNAME www.example.com.                   ! set x CNAME#0 -> set www A CNAME NORMAL          ! a CNAME within the zone
                    x CNAME any.wild.example.com.              ! set x CNAME#0 -> set *.wild A CNAME NORMAL       ! RFC 4592: a wildcard covers it
                    x CNAME deep.any.wild.example.com          ! set x CNAME#0 -> set *.wild A CNAME NORMAL       ! at any depth, without final dot
                    x CNAME gone.example.com.                  ! set x CNAME#0 -> missing gone CNAME BROKEN       ! NXDOMAIN
                    x CNAME wild.example.com.                  ! set x CNAME#0 -> missing wild CNAME BROKEN       ! an empty non-terminal has no data
                    x CNAME host.sub.example.com.              ! set x CNAME#0 -> outside host.sub CNAME NORMAL   ! below a delegation
                    x CNAME example.org.                       ! set x CNAME#0 -> outside example.org. CNAME NORMAL ! outside the zone
                    x CNAME text.example.com.                  ! set x CNAME#0 -> set text TXT CNAME NORMAL       ! what there is, if no addresses
                    x ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2 ! set x A#0 -> aws d1.cloudfront.net. ALIAS NORMAL ! an AWS resource
                    x ALIAS A app.example.net. zone=Z1         ! set x A#0 -> outside app.example.net. ALIAS NORMAL ! another zone's record
                    """)
    void pointsAt(String line, String edge, String why) {
        AliasGraph graph =
                graph(
                        """
                        www A 192.0.2.1
                        app A 192.0.2.2
                        app AAAA 2001:db8::2
                        *.wild A 192.0.2.3
                        sub NS ns.sub.example.com.
                        text TXT "hello"
                        """
                                + line);

        assertEquals(List.of(edge), edges(graph), why);
    }

    @Test
    void aNameWithBothAddressTypesIsPointedAtTwice() {
        AliasGraph graph =
                graph(
                        """
                        app A 192.0.2.2
                        app AAAA 2001:db8::2
                        x CNAME app.example.com.
                        """);

        assertEquals(
                List.of(
                        "set x CNAME#0 -> set app A CNAME NORMAL",
                        "set x CNAME#0 -> set app AAAA CNAME NORMAL"),
                edges(graph));
    }

    @ParameterizedTest(name = "weights {0} and {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    60,  10, 6/7 1/7 NORMAL NORMAL, in lowest terms
                    5,   0,  1 0 NORMAL IDLE,       weight 0 beside others takes nothing
                    0,   0,  1/2 1/2 NORMAL NORMAL, all 0 are equal
                    255, 1,  255/256 1/256 NORMAL NORMAL, the largest weight
                    9223372036854775807, 1, 4294967296/4294967297 1/4294967297 NORMAL NORMAL, absurd weights do not overflow
                    """)
    void sharesAreExact(long first, long second, String expected, String why) {
        AliasGraph graph =
                graph(
                        "w A 192.0.2.1 ; weighted %d id=a%nw A 192.0.2.2 ; weighted %d id=b"
                                .formatted(first, second));
        var group = (Node.Group) graph.find("set w.example.com. A").orElseThrow();

        String shares =
                group.members().stream()
                        .map(member -> member.share().orElseThrow().toString())
                        .collect(Collectors.joining(" "));
        String states =
                graph.edges().stream()
                        .filter(edge -> edge.kind() == Edge.Kind.VALUES)
                        .map(edge -> edge.state().name())
                        .collect(Collectors.joining(" "));
        assertEquals(expected, shares + " " + states, why);
    }

    @Test
    void aSecondaryStandsByOnlyForAPrimary() {
        String both =
                """
                f A 192.0.2.1 ; failover PRIMARY id=p
                f A 192.0.2.2 ; failover SECONDARY id=s
                g A 192.0.2.3 ; failover SECONDARY id=s
                """;

        assertEquals(
                List.of(
                        "set f A#0 -> values f A p VALUES NORMAL",
                        "set f A#1 -> values f A s VALUES STANDBY",
                        "set g A#0 -> values g A s VALUES NORMAL"),
                edges(graph(both)));
    }

    @Test
    void whatLeadsOnlyToNothingIsBrokenToo() {
        AliasGraph graph =
                graph(
                        """
                        a ALIAS A b.example.com.
                        b ALIAS A gone.example.com.
                        half ALIAS A b.example.com. ; weighted 1 id=bad
                        half A 192.0.2.1 ; weighted 1 id=good
                        top ALIAS A half.example.com.
                        """);

        assertEquals(
                List.of(
                        "set a A#0 -> set b A ALIAS BROKEN",
                        "set b A#0 -> missing gone A ALIAS BROKEN",
                        "set half A#0 -> set b A ALIAS BROKEN",
                        "set half A#1 -> values half A good VALUES NORMAL",
                        "set top A#0 -> set half A ALIAS NORMAL"),
                edges(graph));
        assertEquals(
                List.of("question a.example.com. A"),
                graph.edges().stream()
                        .filter(edge -> edge.kind() == Edge.Kind.QUESTION)
                        .filter(edge -> edge.state() == Edge.State.BROKEN)
                        .map(Edge::from)
                        .toList());
    }

    @Test
    void questionsAreAskedWhereNothingElseLeads() {
        AliasGraph graph =
                graph(
                        """
                        * ALIAS A app.example.com.
                        www ALIAS A app.example.com.
                        app ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2
                        loop1 ALIAS A loop2.example.com.
                        loop2 ALIAS A loop1.example.com.
                        """);

        assertEquals(
                Set.of("*.example.com.", "www.example.com.", "loop1.example.com."),
                graph.nodes().stream()
                        .filter(Node.Question.class::isInstance)
                        .map(node -> node.name().canonical())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aTargetSaysHowManySetsUseIt() {
        AliasGraph graph =
                graph(
                        """
                        app A 192.0.2.1
                        a ALIAS A app.example.com.
                        b ALIAS A app.example.com. ; weighted 1 id=x
                        b ALIAS A app.example.com. ; weighted 1 id=y
                        """);

        var app = (Node.Group) graph.find("set app.example.com. A").orElseThrow();
        assertEquals(3, app.usedBy());
    }

    @Test
    void setsThatNobodyPointsAtAndThatRouteNothingAreLeftOut() {
        assertEquals(List.of(), graph("www A 192.0.2.1\nmail MX 10 mx.example.net.").nodes());
    }

    @Test
    void oneNameReachesWhatItLeadsToAndNoMore() {
        var zone =
                Zones.hosted(
                        "example.com.",
                        """
                        a ALIAS A b.example.com.
                        b A 192.0.2.1
                        c ALIAS A b.example.com.
                        * CNAME example.org.
                        """);

        AliasGraph fromA =
                AliasGraph.reaching(zone, SERVICES, Extent.PLAIN, DomainName.of("A.example.com"));
        AliasGraph covered =
                AliasGraph.reaching(
                        zone, SERVICES, Extent.PLAIN, DomainName.of("foo.example.com."));

        assertEquals(List.of("set a A#0 -> set b A ALIAS NORMAL"), edges(fromA));
        assertEquals(List.of("set * CNAME#0 -> outside example.org. CNAME NORMAL"), edges(covered));
        assertTrue(covered.find("question foo.example.com. CNAME").isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    gone.sub.example.com., outside gone.sub.example.com., below a delegation
                    other.org.,            outside other.org.,            not of this zone
                    gone.example.com.,     missing gone.example.com.,     no such name
                    """)
    void aRootThatTheZoneDoesNotAnswerForIsOneNode(String root, String node, String why) {
        var zone = Zones.hosted("example.com.", "sub NS ns.example.net.");

        AliasGraph graph = AliasGraph.reaching(zone, SERVICES, Extent.PLAIN, DomainName.of(root));

        assertEquals(List.of(node), graph.nodes().stream().map(Node::id).toList(), why);
    }

    @Test
    void waysThroughAGroupLeadUpAndDown() {
        AliasGraph graph =
                graph(
                        """
                        a ALIAS A b.example.com.
                        b ALIAS A c.example.com.
                        c A 192.0.2.1
                        d ALIAS A c.example.com.
                        """);

        assertEquals(
                Set.of(
                        "question a.example.com. A",
                        "set a.example.com. A",
                        "set b.example.com. A",
                        "set c.example.com. A"),
                graph.waysThrough("set b.example.com. A"));
    }

    @Test
    void aRowIsShownByItsGroup() {
        AliasGraph graph =
                graph("w A 192.0.2.1 ; weighted 1 id=a\nw A 192.0.2.2 ; weighted 1 id=b");
        RecordSet set = Zones.set("example.com.", "w A 192.0.2.2 ; weighted 1 id=b");

        assertEquals("set w.example.com. A", graph.showing(set.key()).map(Node::id).orElseThrow());
    }
}
