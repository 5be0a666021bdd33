package org.zonewright.gui.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

class PasteReaderTest {

    private static final DomainName ZONE = DomainName.of("example.com.");

    private static Pasted read(String text) {
        return new PasteReader(ZONE, Optional.empty()).read(text);
    }

    private static List<RecordSet> sets(Pasted pasted) {
        return pasted.rows().stream().flatMap(row -> row.set().stream()).toList();
    }

    private static RecordSet set(String line) {
        return Zones.set("example.com.", line);
    }

    @Test
    void aTableWithTabsAndAHeader() {
        Pasted pasted =
                read(
                        """
                        Name\tType\tTTL\tValue
                        edge1\tA\t60\t192.0.2.61
                        www.example.com\tcname\t5m\tedge1.example.com.
                        @\tMX\t\t10 mail.example.com.
                        """);

        assertEquals("gui.paste.kind.table-headed", pasted.kind().key());
        assertEquals(
                List.of(
                        set("edge1 60 A 192.0.2.61"),
                        set("www 300 CNAME edge1.example.com."),
                        set("@ 300 MX 10 mail.example.com.")),
                sets(pasted));
    }

    @Test
    void headersGoByOtherNamesToo() {
        Pasted pasted = read("Host;Points to;Record type;Notes\nweb;192.0.2.1;A;x, y\n");

        assertEquals(List.of(set("web A 192.0.2.1")), sets(pasted));
    }

    @Test
    void aTableWithoutHeaderTellsByItsCells() {
        Pasted pasted = read("edge1\tA\t60\t192.0.2.61\nedge2\t300\tMX\t10\tmail.example.com.\n");

        assertEquals("gui.paste.kind.table", pasted.kind().key());
        assertEquals(
                List.of(set("edge1 60 A 192.0.2.61"), set("edge2 300 MX 10 mail.example.com.")),
                sets(pasted));
    }

    @Test
    void whatIsMissingIsToldInItsRow() {
        Pasted pasted =
                read("name\ttype\tttl\tvalue\na\tA\t\t\nb\tWHAT\t\t1\nc\tA\tsoon\t1\nd\t\t\tx\n");

        assertEquals(
                List.of(
                        "gui.paste.wrong.no-value",
                        "edit.refused.type",
                        "edit.refused.ttl",
                        "gui.paste.wrong.no-type"),
                pasted.rows().stream().map(row -> row.wrong().orElseThrow().key()).toList());
    }

    @Test
    void quotesAndAZoneNameThatStandsTwiceArePutRight() {
        Pasted pasted =
                read(
                        """
                        name\ttype\tvalue
                        _acme\tTXT\tpTq7 Vd0
                        x.example.com.example.com\tA\t192.0.2.1
                        """);

        assertEquals(List.of(set("_acme TXT \"pTq7 Vd0\""), set("x A 192.0.2.1")), sets(pasted));
        assertEquals("gui.paste.fixed.quotes", pasted.rows().get(0).fixed().getFirst().key());
        assertEquals("gui.paste.fixed.zone-twice", pasted.rows().get(1).fixed().getFirst().key());
    }

    @Test
    void addressesAreForTheSelectedSet() {
        var reader = new PasteReader(ZONE, Optional.of(set("app 60 A 192.0.2.1")));

        assertEquals(
                List.of(set("app 60 A 192.0.2.2"), set("app 60 AAAA 2001:db8::2")),
                sets(reader.read(" 192.0.2.2,\n2001:db8::2 ")));
    }

    @Test
    void masterFilesDigAndJsonAreRead() {
        assertEquals(
                List.of(set("www 60 A 192.0.2.9")),
                sets(read("www.example.com. 60 IN A 192.0.2.9")));
        assertEquals(
                List.of(set("www 60 A 192.0.2.9")),
                sets(
                        read(
                                """
                                ; <<>> DiG 9.18.0 <<>> www.example.com
                                ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1
                                ;; ANSWER SECTION:
                                www.example.com.\t60\tIN\tA\t192.0.2.9
                                """)));
        assertEquals(
                List.of(set("www 60 A 192.0.2.9")),
                sets(
                        read(
                                """
                                {"ResourceRecordSets": [{"Name": "www.example.com.", "Type": "A",
                                 "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.9"}]}]}\
                                """)));
    }

    @Test
    void whatIsCopiedIsPastedAgainAsItWas() {
        var zone =
                Zones.of(
                        "example.com.",
                        """
                        a 60 A 192.0.2.1 | 192.0.2.2
                        b ALIAS A a.example.com. eth
                        c 60 A 192.0.2.3 ; weighted 10 id=blue hc=check-1
                        t TXT "a\\"b" "c;d\"\
                        """);
        List<RecordSet> sets = List.copyOf(zone.sets());

        CopiedTexts copied = CopiedTexts.of(zone, sets);

        assertEquals(sets, sets(read(copied.json())));
        assertEquals(sets, sets(read(copied.table())));
        assertTrue(copied.master().contains("192.0.2.2"), copied.master());
    }

    @Property(tries = 500)
    void nothingThatSomebodyCopiedMakesItFail(@ForAll @StringLength(max = 60) String text) {
        for (PastedRow row : read(text).rows()) {
            assertTrue(row.set().isPresent() != row.wrong().isPresent());
        }
    }
}
