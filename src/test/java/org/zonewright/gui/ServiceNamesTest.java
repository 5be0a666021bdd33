package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasService;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;

import java.util.Locale;

class ServiceNamesTest {

    private static AliasServices in(Locale locale) {
        return new AliasServices().named(new ServiceNames(new Messages(locale)));
    }

    @Test
    void servicesHaveGermanNames() {
        AliasService service =
                in(Locale.GERMANY)
                        .recognise(DomainName.of("d111111abcdef8.cloudfront.net."))
                        .orElseThrow()
                        .service();

        assertEquals("Amazon-CloudFront-Distribution", service.name());
        assertEquals("CloudFront", service.label());
    }

    @Test
    void aHostedZoneIdTellsThemToo() {
        assertEquals(
                "S3-Website",
                in(Locale.GERMAN).byHostedZoneId("Z3AQBSTGFYJSTF").getFirst().service().label());
    }

    @Test
    void englishNamesAreThoseOfAws() {
        AliasServices english = in(Locale.ENGLISH);
        for (AliasService plain : new AliasServices().all()) {
            AliasService named = english.byId(plain.id()).orElseThrow();

            assertEquals(plain.name(), named.name());
            assertEquals(plain.label(), named.label());
        }
    }
}
