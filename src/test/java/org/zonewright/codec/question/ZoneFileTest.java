package org.zonewright.codec.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// How zone files keep expectations.
class ZoneFileTest {

    private static final String LIST = "[{\"qname\":\"a.\",\"x\":[1,2.50]},7]";

    private static final Zone ZONE =
            new Edit.SetMember(Zone.Besides.EXPECTATIONS, Optional.of(LIST))
                    .applyTo(Zones.hosted("example.com.", "www A 192.0.2.1\n"));

    private static String written(Zone zone) throws IOException {
        var text = new StringBuilder();
        Formats.nativeFormat().write(zone, text);
        return text.toString();
    }

    private static Zone read(String text) {
        Parsed parsed =
                Formats.nativeFormat()
                        .read(text.getBytes(StandardCharsets.UTF_8), "z", Optional.empty());
        return parsed instanceof Parsed.Usable usable ? usable.zone() : Zones.of(".", "");
    }

    @Test
    void theListStandsBehindTheRecordSetsAndIsReadAsItWas() throws IOException {
        String text = written(ZONE);

        assertTrue(
                text.indexOf("\"HostedZone\"") < text.indexOf("\"ResourceRecordSets\"")
                        && text.indexOf("\"ResourceRecordSets\"")
                                < text.indexOf("\"Expectations\""),
                text);
        assertEquals(Optional.of(LIST), read(text).besides().member("Expectations"));
        assertEquals(text, written(read(text)));
    }

    @Test
    void aListThatIsTakenAwayLeavesNoTrace() throws IOException {
        Zone zone = read(written(ZONE));
        Zone without =
                new Edit.SetMember(Zone.Besides.EXPECTATIONS, Optional.empty()).applyTo(zone);

        assertEquals(
                written(read(written(Zones.hosted("example.com.", "www A 192.0.2.1\n")))),
                written(without));
    }

    @ParameterizedTest
    @CsvSource({"bind", "csv", "octodns", "change-batch"})
    void otherFormatsSayThatTheyLeaveItOut(String format) throws IOException {
        List<Loss> losses =
                Formats.ALL.stream()
                        .filter(codec -> codec.id().equals(format))
                        .findFirst()
                        .orElseThrow()
                        .write(ZONE, new StringBuilder());

        assertTrue(
                losses.stream().anyMatch(loss -> loss.what().key().contains("editor-blocks")),
                losses.toString());
    }
}
