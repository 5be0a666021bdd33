package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;

import java.util.List;
import java.util.stream.Collectors;

class RowFilterTest {

    private static final String LINES =
            """
            www 300 A 192.0.2.1
            www 60 AAAA 2001:db8::1
            api 60 A 192.0.2.3 ; weighted 10 id=blue hc=check-1
            api 60 A 10.0.0.4 ; weighted 10 id=green
            app ALIAS A dualstack.web-1.eu-central-1.elb.amazonaws.com. zone=Z215JYRZR1TBD5
            txt 3600 TXT "Hello World"
            bad 300 CNAME www.example.com.
            """;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # filter              | rows that pass                | why
                    www                   | www A, www AAAA, bad CNAME    | in names and values
                    WWW                   | www A, www AAAA, bad CNAME    | whatever the letter case
                    hello world           | txt TXT                       | all words
                    "hello world"         | txt TXT                       | blanks within quotes
                    green                 | api A green                   | set identifiers
                    weighted              | api A blue, api A green       | policies
                    check-1               | api A blue                    | health checks
                    2001:db8              | www AAAA                      | a colon makes no token by itself
                    type:A -www           | api A blue, api A green, app A | a minus turns a word round
                    type:TXT,AAAA         | www AAAA, txt TXT             | one of several types
                    -type:A               | www AAAA, bad CNAME, txt TXT  | none of these types
                    policy:routed         | api A blue, api A green       | any policy but simple
                    alias:yes             | app A                         | aliases
                    ttl:<=60              | www AAAA, api A blue, api A green | by TTL
                    ttl:>300              | txt TXT                       | over
                    ttl:300               | www A, bad CNAME              | just so
                    value:192.0.*         | www A, api A blue             | a pattern over whole values
                    value:/^10\\.0/       | api A green                   | a regular expression
                    name:/^a/             | api A blue, api A green, app A | over relative names
                    target:elb            | app A                         | by target
                    health:yes            | api A blue                    | with a health check
                    value:/(/             |                               | no expression yet
                    type:A value:192      | www A, api A blue             | tokens together
                    """)
    void rowsThatPass(String filter, String rows, String why) {
        Desk desk = Desks.of(LINES);
        var controller = new RecordTableController(desk, Desks.WORLD);

        desk.filter().set(filter);

        List<String> wanted =
                rows == null ? List.of() : List.of(rows.split(", ", -1)).stream().sorted().toList();
        assertEquals(wanted, shown(controller), why);
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # first     | then          | why
                    w           | www           | typed on
                    www         | w             | and back
                    WWW         | www.e         | whatever the letter case
                    -www        | -www.e        | more letters after a minus let more through
                    type:       | type:A        | text has become a token
                    www         | www type:AAAA | a token more
                    www exam    | www           | a word less
                    hello       | "hello w"     | a blank within quotes
                    a b         | api blue      | each word typed on
                    type:A      | type:AAAA     | tokens are no text
                    """)
    void whatWasTypedBeforeMakesNoDifference(String first, String then, String why) {
        Desk desk = Desks.of(LINES);
        var typedOn = new RecordTableController(desk, Desks.WORLD);

        desk.filter().set(first);
        desk.filter().set(then);

        assertEquals(shown(new RecordTableController(desk, Desks.WORLD)), shown(typedOn), why);
    }

    private static List<String> shown(RecordTableController controller) {
        return controller.model().rows().stream()
                .filter(Row.Single.class::isInstance)
                .map(row -> ((Row.Single) row).set())
                .map(
                        set ->
                                (set.name().relativeTo(Desks.key("@ A").name())
                                                + " "
                                                + set.type()
                                                + " "
                                                + set.setIdentifier())
                                        .strip())
                .sorted()
                .collect(Collectors.toList());
    }

    @Test
    void tokensBecomeChipsAndTextStays() {
        Desk desk = Desks.of(LINES);
        var controller = new RecordTableController(desk, Desks.WORLD);

        desk.filter().set("-type:NS,SOA www changed");

        assertEquals(List.of("-type:NS,SOA", "changed"), controller.model().chips());
        assertEquals("www", controller.model().text().get());
    }

    @Test
    void aRowThatNoLongerPassesStaysUntilTheFilterIsRunAgain() {
        Desk desk = Desks.of(LINES);
        var controller = new RecordTableController(desk, Desks.WORLD);
        desk.filter().set("ttl:3600");
        Row txt = controller.model().rows().getFirst();

        controller.enter(txt, Column.TTL, "60");

        assertEquals(List.of("txt TXT"), shown(controller));
        controller.filter().run();
        assertEquals(List.of(), shown(controller));
    }
}
