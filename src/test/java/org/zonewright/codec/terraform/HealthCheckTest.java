package org.zonewright.codec.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.route53.HealthCheckJson;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Health checks of a state and of a plan, and what is told of the rest (provider,
/// "aws_route53_health_check"; Terraform, "JSON Output Format").
class HealthCheckTest {

    private static final String STATE =
            """
            {"version": 4, "terraform_version": "1.9.0", "resources": [
              {"mode": "managed", "type": "aws_route53_zone", "name": "z", "instances": [
                {"attributes": {"zone_id": "Z1", "name": "example.com"}}]},
              {"mode": "managed", "type": "aws_route53_health_check", "name": "web", "instances": [
                {"attributes": {"id": "c-1", "type": "HTTPS", "fqdn": "www.example.com", "port": 443,
                  "resource_path": "/ok", "request_interval": 30, "failure_threshold": 3,
                  "invert_healthcheck": true, "child_health_threshold": 0, "ip_address": ""}}]},
              {"mode": "managed", "type": "aws_route53_health_check", "name": "all", "instances": [
                {"attributes": {"id": "c-2", "type": "CALCULATED", "child_healthchecks": ["c-1"],
                  "child_health_threshold": 1, "port": 0}}]},
              {"mode": "managed", "type": "aws_route53_query_log", "name": "q", "instances": [
                {"attributes": {"id": "q"}}]},
              {"mode": "managed", "type": "aws_route53_record", "name": "lost", "instances": [{}]},
              {"mode": "managed", "type": "aws_route53_record", "name": "a", "instances": [
                {"attributes": {"zone_id": "Z1", "name": "a", "type": "A", "ttl": 60,
                  "records": ["192.0.2.1"], "health_check_id": "c-1"}}]}]}
            """;

    private static final String PLAN =
            """
            {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
              {"address": "aws_route53_zone.z", "mode": "managed", "type": "aws_route53_zone",
               "name": "z", "values": {"name": "example.com"}},
              {"address": "aws_route53_health_check.web", "mode": "managed",
               "type": "aws_route53_health_check", "name": "web",
               "values": {"type": "TCP", "ip_address": "192.0.2.1", "port": 25}},
              {"address": "aws_route53_record.a", "mode": "managed", "type": "aws_route53_record",
               "name": "a", "values": {"name": "a", "type": "A", "ttl": 60,
                 "records": ["192.0.2.1"]}},
              {"address": "aws_route53_record.b", "mode": "managed", "type": "aws_route53_record",
               "name": "b", "values": {"name": "b", "type": "A", "ttl": 60}}]}},
             "resource_changes": [
              {"address": "aws_route53_record.a", "change": {"after_unknown":
                {"id": true, "zone_id": true, "health_check_id": true, "records": [false]}}},
              {"address": "aws_route53_record.b", "change": {"after_unknown":
                {"id": true, "zone_id": true, "records": true}}}],
             "configuration": {"root_module": {"resources": [
              {"address": "aws_route53_record.a", "expressions": {
                "zone_id": {"references": ["aws_route53_zone.z.zone_id", "aws_route53_zone.z"]},
                "health_check_id": {"references": ["aws_route53_health_check.web.id"]}}},
              {"address": "aws_route53_record.b", "expressions": {
                "zone_id": {"references": ["aws_route53_zone.z.zone_id"]}}}]}}}
            """;

    private static Parsed read(String text) {
        return new Terraform()
                .read(text.getBytes(StandardCharsets.UTF_8), "x.json", Optional.empty());
    }

    private static Zone zone(String text) {
        return assertInstanceOf(Parsed.Usable.class, read(text), text).zone();
    }

    private static List<String> told(String text, boolean leftOut) {
        return read(text).problems().stream()
                .filter(problem -> problem.isLeftOut() == leftOut)
                .map(Problem::message)
                .map(message -> message.key())
                .toList();
    }

    @Test
    void aStateHasThemWithTheirIds() {
        Zone zone = zone(STATE);

        assertEquals(
                List.of("c-1", "c-2"), zone.healthChecks().stream().map(it -> it.id()).toList());
        Map<String, Object> config = HealthCheckJson.config(zone.healthChecks().getFirst());
        assertEquals("www.example.com", config.get("FullyQualifiedDomainName"));
        assertEquals(30, config.get("RequestInterval"));
        assertEquals(true, config.get("Inverted"));
        assertTrue(!config.containsKey("HealthThreshold") && !config.containsKey("IPAddress"));
        assertEquals(List.of("c-1"), zone.healthChecks().getLast().children());
        assertEquals(Optional.of(1), zone.healthChecks().getLast().threshold());
    }

    @Test
    void nothingOfRoute53IsSkippedWithoutAWord() {
        assertEquals(List.of("iac.no-attributes"), told(STATE, true));
        assertEquals(List.of("iac.other-resource"), told(STATE, false));
    }

    @Test
    void aPlanReferToThemByAddress() {
        Zone zone = zone(PLAN);
        RecordSet a = zone.at(DomainName.of("a.example.com.")).iterator().next();

        assertEquals(1, zone.size(), "the values of b are not known");
        assertEquals(Optional.of(zone.healthChecks().getFirst().id()), a.healthCheckId());
        assertEquals(List.of("iac.unknown"), told(PLAN, true));
    }

    @Test
    void oldStatesAreRefusedByTheirVersion() {
        String old =
                """
                {"version": 3, "terraform_version": "0.11.14", "serial": 1,
                 "modules": [{"path": ["root"], "resources": {}}]}
                """;

        assertTrue(new Terraform().recognises(old.getBytes(StandardCharsets.UTF_8)));
        Parsed parsed = assertInstanceOf(Parsed.Unusable.class, read(old));
        Problem problem = parsed.problems().getFirst();
        assertEquals("iac.old-state", problem.message().key());
        assertEquals(List.of("3", "0.11.14"), problem.message().args());
        assertEquals(13, problem.column());
    }

    @Test
    void theyAreWrittenAsResources() throws IOException {
        var out = new StringBuilder();
        var losses = new Terraform().write(zone(STATE), out);

        assertEquals(List.of(), losses);
        assertTrue(out.toString().contains("resource \"aws_route53_health_check\""), out::toString);
        assertTrue(out.toString().contains("invert_healthcheck = true"), out::toString);
        assertTrue(
                out.toString().lines().anyMatch(line -> line.matches(" *id += +\"c-2\"")),
                out::toString);
        assertTrue(
                out.toString()
                        .lines()
                        .anyMatch(
                                line ->
                                        line.matches(
                                                " *child_healthchecks += +\\["
                                                        + "aws_route53_health_check\\.\\S+\\.id]")),
                out::toString);
        assertTrue(
                out.toString()
                        .lines()
                        .anyMatch(
                                line ->
                                        line.matches(
                                                " *health_check_id += +aws_route53_health_check"
                                                        + "\\.\\S+\\.id")),
                out::toString);
    }
}
