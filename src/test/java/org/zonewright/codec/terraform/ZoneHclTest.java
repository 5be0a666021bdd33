package org.zonewright.codec.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Loss;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Zones as HCL.
class ZoneHclTest {

    private static final ZoneInfo INFO =
            ZoneInfo.named(DomainName.of("example.com")).withId(Optional.of("Z1"));

    @Test
    void eachResourceIsImported() throws IOException {
        assertEquals(
                """
                import {
                  to = aws_route53_zone.example_com
                  id = "Z1"
                }

                resource "aws_route53_zone" "example_com" {
                  name    = "example.com"
                  comment = ""
                }

                import {
                  to = aws_route53_record.apex_ns
                  id = "Z1_example.com_NS"
                }

                resource "aws_route53_record" "apex_ns" {
                  zone_id         = aws_route53_zone.example_com.zone_id
                  name            = "example.com"
                  type            = "NS"
                  allow_overwrite = true
                  ttl             = 172800
                  records = [
                    "ns-1.awsdns-00.com.",
                    "ns-600.awsdns-11.net.",
                  ]
                }

                import {
                  to = aws_route53_record.wildcard_txt
                  id = "Z1_*.example.com_TXT"
                }

                resource "aws_route53_record" "wildcard_txt" {
                  zone_id = aws_route53_zone.example_com.zone_id
                  name    = "*.example.com"
                  type    = "TXT"
                  ttl     = 60
                  records = ["a\\" \\"b \\\\044 $${x} %%{if}"]
                }
                """,
                text(
                        RecordSet.simple(
                                "example.com",
                                RecordType.NS,
                                172800,
                                "ns-1.awsdns-00.com.",
                                "ns-600.awsdns-11.net."),
                        RecordSet.simple(
                                "\\052.example.com",
                                RecordType.TXT,
                                60,
                                "\"a\" \"b \\044 ${x} %{if}\"")));
    }

    @Test
    void aRoutedAliasSaysItsPolicyAndPointsToItsOwnZone() throws IOException {
        var set =
                new RecordSet(
                        new RecordSet.Key(DomainName.of("w.example.com"), RecordType.A, "eu 1"),
                        new Content.Alias(DomainName.of("x.example.com."), "Z1", true),
                        new Routing.Geoproximity(
                                new Routing.Geoproximity.Place.Coordinates("49.22", "-74.01"),
                                Optional.of(-10L)),
                        Optional.of("hc-1"),
                        List.of());
        String text = text(set);

        assertEquals(
                """
                import {
                  to = aws_route53_record.w_a_eu_1
                  id = "Z1_w.example.com_A_eu 1"
                }

                resource "aws_route53_record" "w_a_eu_1" {
                  zone_id         = aws_route53_zone.example_com.zone_id
                  name            = "w.example.com"
                  type            = "A"
                  set_identifier  = "eu 1"
                  health_check_id = "hc-1"

                  geoproximity_routing_policy {
                    bias = -10

                    coordinates {
                      latitude  = "49.22"
                      longitude = "-74.01"
                    }
                  }

                  alias {
                    name                   = "x.example.com"
                    zone_id                = aws_route53_zone.example_com.zone_id
                    evaluate_target_health = true
                  }
                }
                """,
                text.substring(text.indexOf("import", 10)));
    }

    @Test
    void locationsOfCidrCollectionsAreImportedIntoTheCollectionThatIsThere() throws IOException {
        var location = new Simulation.Location("isp-a", List.of("203.0.113.0/24", "2001:db8::/32"));
        var collection = new Simulation.Collection("c8c02a84", List.of(location));
        var out = new StringBuilder();
        new Terraform()
                .write(
                        Zone.of(
                                INFO,
                                List.of(),
                                List.of(),
                                Zone.Besides.NOTHING.with(
                                        new Simulation(List.of(), List.of(), List.of(collection)))),
                        out);

        assertEquals(
                """
                import {
                  to = aws_route53_cidr_location.isp-a
                  id = "c8c02a84,isp-a"
                }

                resource "aws_route53_cidr_location" "isp-a" {
                  cidr_collection_id = "c8c02a84"
                  name               = "isp-a"
                  cidr_blocks = [
                    "203.0.113.0/24",
                    "2001:db8::/32",
                  ]
                }
                """,
                out.substring(out.indexOf("import", 10)));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    ${a},    "$${a}",     a template
                    $${a},   "$$${a}",    a template behind a dollar sign
                    %{a},    "%%{a}",     a directive
                    50%,     "50%",       no directive
                    a"b\\c,  "a\\"b\\\\c", quotes and backslashes
                    é😀,     "é😀",       letters and signs
                    """)
    void textsMeanNothingButThemselves(String text, String hcl, String why) {
        assertEquals(hcl, Hcl.quote(text), why);
    }

    @Test
    void invisibleCharactersAreEscaped() {
        assertEquals("\"\\n\\t\\u0000\\u2028\\U000e0001\"", Hcl.quote("\n\t\0\u2028\udb40\udc01"));
    }

    @Test
    void labelsAreUnique() {
        var labels = new Labels();

        assertEquals(
                List.of("a_b", "a_b_2", "_1", "_", "_dmarc"),
                List.of("a.b", "a_b", "1", "", "_dmarc").stream().map(labels::of).toList());
    }

    @Test
    void whatTerraformCannotSayIsALoss() throws IOException {
        var type = RecordSet.simple("x.example.com", new RecordType("LOC"), 5, "0 0 0");
        var policy =
                RecordSet.simple("y.example.com", RecordType.A, 5)
                        .withContent(new Content.TrafficPolicy("p"));

        assertEquals(
                List.of("codec.loss-type", "codec.loss-traffic-policy"),
                losses(type, policy).stream().map(loss -> loss.what().key()).toList());
    }

    private static String text(RecordSet... sets) throws IOException {
        var out = new StringBuilder();
        new Terraform().write(zone(sets), out);
        return out.toString();
    }

    private static List<Loss> losses(RecordSet... sets) throws IOException {
        return new Terraform().write(zone(sets), new StringBuilder());
    }

    private static Zone zone(RecordSet... sets) {
        return Zone.of(INFO, List.of(sets), List.of(), Zone.Besides.NOTHING);
    }
}
