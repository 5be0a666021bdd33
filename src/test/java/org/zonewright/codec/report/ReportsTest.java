package org.zonewright.codec.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.Codec;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.util.List;

class ReportsTest {

    private static String write(Codec codec, RecordSet... sets) throws IOException {
        var zone =
                Zone.of(
                        ZoneInfo.named(DomainName.of("example.com.")),
                        List.of(sets),
                        List.of(),
                        Zone.Besides.NOTHING);
        var out = new StringBuilder();
        codec.write(zone, out);
        return out.toString();
    }

    @Test
    void markdownHasARowForEachSet() throws IOException {
        assertEquals(
                """
                # example.com.

                - Public hosted zone
                - Record sets: 1

                | Name | Type | TTL | Values | Routing | Set identifier | Health check |
                |---|---|---|---|---|---|---|
                | a.example.com. | A | 60 | 192.0.2.1<br>192.0.2.2 |  |  |  |
                """,
                write(
                                new MarkdownReport(),
                                RecordSet.simple(
                                        "a.example.com.",
                                        RecordType.A,
                                        60,
                                        "192.0.2.1",
                                        "192.0.2.2"))
                        .replace("&#58;", ":"));
    }

    @Test
    void markdownIsEscaped() {
        assertEquals(
                "\\|\\`&lt;b&gt;&amp;\\[x\\](http&#58;//y) &#64;me\\\\",
                MarkdownReport.escape("|`<b>&[x](http://y)\n@me\\"));
    }

    @Test
    void htmlIsEscapedAndNeedsNothingElse() throws IOException {
        String text = "\"<script>alert('x')</script>\"";
        String page =
                write(
                        new HtmlReport(),
                        RecordSet.simple("<a>.example.com.", RecordType.TXT, 60, text),
                        RecordSet.simple("b.example.com.", RecordType.A, 60)
                                .withContent(
                                        new Content.Alias(
                                                DomainName.of("<c>.example.com."), "<Z>", true)));

        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<Z>"), page);
        assertFalse(page.contains("<c>"), page);
        assertFalse(page.contains("src="), page);
        assertFalse(page.contains("<link"), page);
        assertTrue(page.contains("&quot;&lt;script&gt;"), page);
        assertTrue(page.contains("<svg xmlns"), page);
    }

    @Test
    void aZoneWithoutAliasesHasNoPicture() throws IOException {
        String page =
                write(
                        new HtmlReport(),
                        RecordSet.simple("a.example.com.", RecordType.A, 60, "192.0.2.1"));

        assertFalse(page.contains("<svg"), page);
    }
}
