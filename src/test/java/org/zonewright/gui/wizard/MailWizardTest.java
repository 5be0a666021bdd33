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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=DMARC1; p=reject; rua=mailto:d@example.com; fo=1",
                "v=DMARC1; p=quarantine; sp=none; adkim=s; aspf=s; pct=50;"
                        + " rua=mailto:d@example.com!10m,https://example.net/r; ri=3600;"
                        + " ruf=mailto:a@example.com,mailto:b@example.com",
                "v=DMARC1; p=none"
            })
    void dmarcBeginsWithWhatTheRecordSays(String record) {
        assertEquals(
                List.of("_dmarc TXT \"" + record + "\""),
                Wizards.made(text("_dmarc", record), WizardKind.DMARC, Map.of()));
    }

    /// RFC 7489 section 6.4 has blanks around equals signs and semicolons.
    @Test
    void dmarcIsReplacedHoweverItIsSpelled() {
        assertEquals(
                List.of("_dmarc TXT \"v=DMARC1; p=reject; fo=1\""),
                Wizards.made(
                        text("_dmarc", "v = DMARC1 ;p = Reject;fo = 1;"),
                        WizardKind.DMARC,
                        Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "DMARC, _dmarc.shop, v=DMARC1; p=reject; fo=1",
        "SPF, shop, v=spf1 a:mail.example.net -all"
    })
    void theRecordOfAnotherNameIsNotOverwrittenUnread(WizardKind kind, String name, String record) {
        assertEquals(
                "name: wizard.wrong.unread",
                Wizards.wrong(text(name, record), kind, Map.of("name", "shop")));
        assertEquals(1, Wizards.made(text(name, "other"), kind, Map.of("name", "shop")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "shop"})
    void aDomainWithoutMailStillHearsOfWhatIsForged(String name) {
        String dmarc = name.equals("@") ? "_dmarc" : "_dmarc.shop";
        Desk desk =
                text(
                        dmarc,
                        "v=DMARC1; p=none; pct=5; rua=mailto:d@example.com;"
                                + " ruf=mailto:f@x.example");
        String beginning = dmarc + " TXT \"v=DMARC1; p=reject; sp=reject; adkim=s; aspf=s; rua=";

        assertEquals(
                beginning + "mailto:d@example.com; ruf=mailto:f@x.example\"",
                Wizards.made(desk, WizardKind.NO_MAIL, Map.of("name", name)).get(2));
        assertEquals(
                beginning + "mailto:d@example.com,mailto:new@example.com; ruf=mailto:f@x.example\"",
                Wizards.made(
                                desk,
                                WizardKind.NO_MAIL,
                                Map.of("name", name, "reports", "d@example.com new@example.com"))
                        .get(2));
    }
}
