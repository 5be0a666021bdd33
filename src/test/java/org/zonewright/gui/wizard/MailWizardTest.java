package org.zonewright.gui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;

import java.util.List;
import java.util.Map;

/// Wizards whose records stand in the zone already: what those say is kept.
class MailWizardTest {

    private static Desk text(String name, String text) {
        return Desks.linted("%s 600 TXT \"%s\"".formatted(name, text));
    }

    private static String spf(String record) {
        return Wizards.made(text("@", record), WizardKind.SPF, Map.of()).getFirst();
    }

    /// RFC 7208 section 6.1: `redirect=` is void where there is an `all`.
    @ParameterizedTest
    @CsvSource({
        "v=spf1 mx redirect=spf.example.net, v=spf1 mx redirect=spf.example.net",
        "v=spf1 redirect=_spf.firewall, v=spf1 redirect=_spf.firewall",
        "v=spf1 Redirect=spf.example.net, v=spf1 redirect=spf.example.net",
        "v=spf1 mx redirect=spf.example.net -all, v=spf1 mx -all",
        "v=spf1 redirect=spf.example.net +all, v=spf1 ~all"
    })
    void aRedirectAndAnAllAreNeverTogether(String before, String after) {
        assertEquals("@ TXT \"" + after + "\"", spf(before));
    }

    @Test
    void aRedirectThatIsTypedTakesThePlaceOfAll() {
        assertEquals(
                List.of("@ TXT \"v=spf1 mx Redirect=spf.example.net\""),
                Wizards.made(
                        text("@", "v=spf1 mx -all"),
                        WizardKind.SPF,
                        Map.of("other", "Redirect=spf.example.net")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:mail.small", "exists:%{i}.wall", "mx:all", "exp=why.all"})
    void aTermThatEndsInAllIsNoAll(String term) {
        assertEquals("@ TXT \"v=spf1 " + term + " -all\"", spf("v=spf1 " + term + " -all"));
    }
}
