package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every step and every loser has words, and its words have all that they speak of.
class WordsTest {

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    w     A 192.0.2.1 ; weighted 1 id=a hc=a
                    w     A 192.0.2.2 ; weighted 2 id=b hc=b
                    w     A 192.0.2.3 ; weighted 0 id=c hc=c
                    z     A 192.0.2.1 ; weighted 0 id=a hc=a
                    z     A 192.0.2.2 ; weighted 0 id=b hc=b
                    l     A 192.0.2.1 ; latency eu-central-1 hc=a
                    l     A 192.0.2.2 ; latency cn-north-1 hc=b
                    l     A 192.0.2.3 ; latency xx-nowhere-1 hc=c
                    g     A 192.0.2.1 ; geo country=US subdivision=CA id=ca hc=a
                    g     A 192.0.2.2 ; geo country=US id=us hc=b
                    g     A 192.0.2.3 ; geo continent=NA id=na hc=c
                    g     A 192.0.2.4 ; geo country=* id=rest
                    n     A 192.0.2.1 ; near region=eu-central-1 bias=20 id=a hc=a
                    n     A 192.0.2.2 ; near at=10,10 id=b hc=b
                    n     A 192.0.2.3 ; near group=nowhere id=c hc=c
                    f     A 192.0.2.1 ; failover PRIMARY hc=a
                    f     A 192.0.2.2 ; failover SECONDARY hc=b
                    i     A 192.0.2.1 ; ip c8c02a84 isp-a hc=a
                    i     A 192.0.2.2 ; ip c8c02a84 * id=rest hc=b
                    m     A 192.0.2.1 ; multivalue id=1 hc=a
                    m     60 A 192.0.2.2 ; multivalue id=2 hc=b
                    t     ALIAS A w.example.com. eth ; failover PRIMARY
                    t     ALIAS A gone.example.com. eth ; failover SECONDARY
                    ring  ALIAS A ring.example.com. eth ; weighted 1 id=1
                    s     ALIAS A f.example.com.
                    lb    ALIAS A web-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2 eth
                    lb    ALIAS MX web-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2
                    s3    ALIAS A s3-website.eu-central-1.amazonaws.com. zone=Z21DNDUVLTQW6Q
                    away  ALIAS A www.example.org. zone=Z08345212MHE1EXAMPLE1
                    p     POLICY A 7b3d4f2a-1111-2222-3333-444455556666
                    cn    CNAME w.example.com.
                    out   CNAME www.example.org.
                    r1    CNAME r2.example.com.
                    r2    CNAME r1.example.com.
                    a.b   A 192.0.2.9
                    sub   NS ns.example.net.
                    dn    DNAME w.example.com.
                    dl    DNAME aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.dddddddddddddddddddddddddddddddddddddddddddddddddd.example.com.
                    both  A 192.0.2.1
                    both  A 192.0.2.2 ; weighted 1 id=b
                    *.c   A 192.0.2.7
                    x.*.d A 192.0.2.7
                    """);

    private static final List<Client> CLIENTS =
            List.of(
                    Client.UNKNOWN,
                    client("US", "CA", "eu-central-1"),
                    client("CN", "", ""),
                    client("DE", "", ""));

    private static Client client(String country, String subdivision, String region) {
        return new Client(
                Optional.of("203.0.113.9"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country),
                Optional.of(subdivision).filter(text -> !text.isEmpty()),
                Optional.of(region).filter(text -> !text.isEmpty()),
                Optional.empty());
    }

    @Test
    void allStepsHaveWords() {
        var messages = new Messages(Locale.ENGLISH);
        var resolver = Answers.resolver(ZONE);
        var used = new TreeSet<String>();
        var kinds = EnumSet.noneOf(Step.Kind.class);
        for (String name :
                "@ w z l g n f i m t ring s lb s3 away p cn out r1 a.b b sub u.sub x.c x.d none both x.dn xxxxxxxxx.dl example.net."
                        .split(" ", -1)) {
            String asked =
                    name.equals("@")
                            ? "example.com"
                            : name.endsWith(".") ? name : name + ".example.com";
            for (String type : List.of("A", "MX", "ANY")) {
                for (Client client : CLIENTS) {
                    for (Set<String> failing :
                            List.of(Set.<String>of(), Set.of("a"), Set.of("a", "b", "c"))) {
                        var question =
                                new Question(
                                        DomainName.of(asked),
                                        RecordType.of(type),
                                        client,
                                        failing,
                                        1,
                                        Question.View.PUBLIC);
                        Response response = resolver.answer(question);
                        response.steps().forEach(step -> kinds.add(step.kind()));
                        phrases(response)
                                .forEach(phrase -> check(messages.text(phrase), phrase, used));
                    }
                }
            }
        }
        assertTrue(used.size() > 60, used::toString);
        assertEquals(EnumSet.allOf(Step.Kind.class), kinds, "every kind of step was met");
    }

    private static Stream<Phrase> phrases(Response response) {
        return response.steps().stream()
                .flatMap(
                        step ->
                                Stream.concat(
                                        Stream.of(step.why()),
                                        step.losers().stream().map(Step.Loser::why)));
    }

    private static void check(String text, Phrase phrase, Set<String> used) {
        used.add(phrase.key());
        assertFalse(text.contains("{"), () -> text + ": " + phrase);
        assertFalse(text.isBlank(), phrase::toString);
    }
}
