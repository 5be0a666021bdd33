package org.zonewright.gui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class WizardTest {

    private static final String ZONE =
            """
            @ 300 A 192.0.2.1
            @ 300 MX 10 mail.example.com.
            @ 600 TXT "google-site-verification=x" | "v=spf1 include:old.example.net -all"
            mail 300 A 192.0.2.2
            mail 300 AAAA 2001:db8::2
            """;

    private final Desk desk = Desks.linted(ZONE);

    private WizardController asked(WizardKind kind, Map<String, String> answers) {
        return Wizards.asked(desk, kind, answers);
    }

    private List<String> made(WizardKind kind, Map<String, String> answers) {
        return Wizards.made(desk, kind, answers);
    }

    /// RFC 7505 section 3, RFC 7208 section 10.1.2, RFC 7489 section 6.3, RFC 6376 section 3.6.1.
    @Test
    void aDomainWithoutMailSaysSoEverywhereInOneStep() {
        WizardController wizard = asked(WizardKind.NO_MAIL, Map.of());

        assertEquals(
                List.of(
                        "@ MX 0 .",
                        "@ TXT \"google-site-verification=x\" | \"v=spf1 -all\"",
                        "_dmarc TXT \"v=DMARC1; p=reject; sp=reject; adkim=s; aspf=s\"",
                        "*._domainkey TXT \"v=DKIM1; p=\""),
                made(WizardKind.NO_MAIL, Map.of()));
        assertTrue(
                wizard.model().plan().get().findings().stream()
                        .noneMatch(one -> one.rule().equals("no-mail-incomplete")));
        wizard.apply();
        assertEquals("0 .", Desks.content(desk, "@ MX"));
        assertEquals(2, desk.history().get().steps().size());
        assertEquals(
                Phrase.of("edit.wizard.no-mail", "@ MX"),
                desk.history().get().undoable().orElseThrow().name());
        desk.undo();
        assertEquals("10 mail.example.com.", Desks.content(desk, "@ MX"));
    }

    @Test
    void spfReplacesTheOneThereIsAndLeavesOtherTexts() {
        assertEquals(
                List.of(
                        "@ TXT \"google-site-verification=x\" | \"v=spf1 mx ip4:192.0.2.0/24"
                                + " ip6:2001:db8::1 include:amazonses.com -all\""),
                made(
                        WizardKind.SPF,
                        Map.of(
                                "mx", "true",
                                "addresses", "192.0.2.0/24, 2001:db8::1",
                                "include", "amazonses.com",
                                "all", "fail")));
    }

    @Test
    void spfBeginsWithWhatTheRecordSays() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        @ 600 TXT "V=spf1 +MX a:x.example.net ip4:192.0.2.0/24 include:a.example ?all"
                        """);
        var usual = new HashMap<String, String>();
        new SpfWizard().questions(zone).forEach(one -> usual.put(one.id(), one.usual()));

        assertEquals(
                List.of(
                        "@ TXT \"v=spf1 mx ip4:192.0.2.0/24 include:a.example a:x.example.net"
                                + " ?all\""),
                ((Wizard.Made.Sets) new SpfWizard().make(new Answers(usual), zone))
                        .sets().stream().map(Wizards::line).toList());
        assertEquals(
                List.of(
                        "@ TXT \"google-site-verification=x\" | \"v=spf1 include:old.example.net"
                                + " -all\""),
                made(WizardKind.SPF, Map.of()));
    }

    @Test
    void dmarcHasItsTagsInOrder() {
        assertEquals(
                List.of(
                        "_dmarc.shop TXT \"v=DMARC1; p=quarantine; sp=reject; aspf=s; pct=50;"
                                + " rua=mailto:a@example.com,mailto:b@example.net\""),
                made(
                        WizardKind.DMARC,
                        Map.of(
                                "name", "shop",
                                "policy", "quarantine",
                                "subdomains", "reject",
                                "reports", "a@example.com mailto:b@example.net",
                                "strict-spf", "true",
                                "percent", "50")));
    }

    @Test
    void caaNamesAuthoritiesOrNobody() {
        assertEquals(
                List.of(
                        "@ CAA 0 issue \"amazon.com\" | 0 issue \"pki.goog\" | 0 issuewild \";\" |"
                                + " 0 iodef \"mailto:ca@example.com\""),
                made(
                        WizardKind.CAA,
                        Map.of(
                                "authorities", "amazon.com pki.goog",
                                "wildcards", "nobody",
                                "iodef", "ca@example.com")));
        assertEquals(List.of("@ CAA 0 issue \";\""), made(WizardKind.CAA, Map.of("who", "nobody")));
    }

    @Test
    void aServiceIsFoundAtItsUsualPort() {
        assertEquals(
                List.of("_imaps._tcp SRV 0 0 993 mail.example.com."),
                made(WizardKind.SRV, Map.of("service", "_imaps", "target", "mail")));
        WizardPlan unknown =
                asked(WizardKind.SRV, Map.of("service", "mine", "target", "mail"))
                        .model()
                        .plan()
                        .get();
        assertEquals("port", unknown.wrong().orElseThrow().question());
        assertTrue(unknown.rows().isEmpty());
    }

    @Test
    void aServiceBindingHasTheAddressesThatTheZoneHas() {
        assertEquals(
                List.of(
                        "@ HTTPS 1 mail.example.com. alpn=\"h3,h2\" port=8443"
                                + " ipv4hint=192.0.2.2 ipv6hint=2001:db8::2"),
                made(WizardKind.HTTPS, Map.of("target", "mail", "port", "8443", "hints", "true")));
        assertEquals(
                List.of("@ HTTPS 0 mail.example.com."),
                made(WizardKind.HTTPS, Map.of("target", "mail", "mode", "alias")));
    }

    @Test
    void whatIsThereAlreadyIsNothingToDo() {
        asked(WizardKind.NO_MAIL, Map.of()).apply();

        WizardPlan again = asked(WizardKind.NO_MAIL, Map.of()).model().plan().get();

        assertTrue(again.rows().stream().allMatch(WizardPlan.Row::isSame));
        assertTrue(again.changed().isEmpty());
    }

    @Test
    void aRoutedSetIsNotOverwritten() {
        Desk routed =
                Desks.linted(
                        """
                        @ 300 TXT "v=spf1 -all" ; weighted 1 id=a
                        """);
        WizardPlan plan = new WizardController(routed, WizardKind.SPF).model().plan().get();

        assertEquals("name", plan.wrong().orElseThrow().question());
    }

    @Test
    void theLinterIsHeardBeforeAnythingIsDone() {
        List<String> rules =
                asked(WizardKind.SPF, Map.of("include", "example.com"))
                        .model()
                        .plan()
                        .get()
                        .findings()
                        .stream()
                        .map(one -> one.rule())
                        .toList();

        assertTrue(rules.contains("spf-include-self"), rules.toString());
        assertEquals(1, desk.history().get().steps().size());
    }

    @ParameterizedTest
    @EnumSource(WizardKind.class)
    void aTtlThatIsNoneIsRefused(WizardKind kind) {
        var sound = Map.of("service", "sip", "target", "mail", "authorities", "amazon.com");
        var mistyped = new HashMap<>(sound);
        mistyped.put("ttl", "1hour");

        assertEquals("ttl: edit.refused.ttl", Wizards.wrong(desk, kind, mistyped));
    }

    @ParameterizedTest
    @CsvSource({
        "priority, 99999, priority: fields.wrong.priority",
        "priority, 0, priority: wizard.wrong.service-priority",
        "priority, '', priority: wizard.wrong.service-priority",
        "port, 65536, port: fields.wrong.priority",
        "port, http, port: fields.wrong.priority"
    })
    void aServiceBindingHasNumbersOf16Bits(String question, String answer, String wrong) {
        assertEquals(
                wrong,
                Wizards.wrong(desk, WizardKind.HTTPS, Map.of("target", "mail", question, answer)));
    }

    @Test
    void aQuotationMarkStaysInItsValue() {
        assertEquals(
                List.of("@ CAA 0 issue \"amazon.com\" | 0 iodef \"mailto:\\\"ca\\\"@example.com\""),
                made(
                        WizardKind.CAA,
                        Map.of("authorities", "amazon.com", "iodef", "\"ca\"@example.com")));
        assertEquals(
                List.of("@ HTTPS 1 . alpn=\"h\\\"3\""),
                made(WizardKind.HTTPS, Map.of("alpn", "h\"3")));
        assertEquals(
                List.of("@ CAA 0 issue \"a.example\\\\\""),
                made(WizardKind.CAA, Map.of("authorities", "a.example\\")));
    }

    @ParameterizedTest
    @EnumSource(WizardKind.class)
    void whatAWizardMakesOfUsualAnswersIsNoError(WizardKind kind) {
        WizardPlan plan =
                asked(kind, Map.of("service", "sip", "target", "mail", "authorities", "amazon.com"))
                        .model()
                        .plan()
                        .get();

        assertTrue(!plan.rows().isEmpty());
        assertTrue(
                plan.findings().stream().noneMatch(one -> one.severity() == Severity.ERROR),
                plan.findings().toString());
    }
}
