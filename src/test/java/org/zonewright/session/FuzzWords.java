package org.zonewright.session;

import java.util.List;

/// What a format's readers know beyond what its writers write: its dictionary, and whole texts.
final class FuzzWords {

    private FuzzWords() {}

    /// Words to be put in wrong places; none for formats that write all they read.
    static List<String> of(String format) {
        return switch (format) {
            case "bind", "cli53" ->
                    List.of(
                            "$GENERATE 1-9 a$ A 192.0.2.$\n",
                            "$GENERATE 0-99999999 ${0,9,x} TXT ${1,255,N}\n",
                            "$GENERATE 0-2147483647/1 h$ A 192.0.2.1\n",
                            "$INCLUDE x\n",
                            "$INCLUDE ../../etc/passwd a.\n",
                            "$ORIGIN .\n",
                            "$ORIGIN sub\n",
                            "$TTL 1w2d3h4m5s\n",
                            "1w2d",
                            "@",
                            "IN",
                            "CH",
                            "SOA",
                            "TYPE65280",
                            "CLASS1",
                            "\\# 4 c0000201",
                            "\\# 65536 00",
                            "\\052",
                            "AWS ALIAS A",
                            "; AWS routing=\"WEIGHTED\" weight=",
                            "; AWS routing=\"",
                            "(\n",
                            "\n)",
                            "; c\n");
            case "octodns", "cloudformation", "cloudformation-yaml" ->
                    List.of(
                            "&a ",
                            "*a",
                            "<<: *a",
                            "!Ref Zone",
                            "!Sub '${AWS::Region}.x'",
                            "!GetAtt A.B",
                            "!Join ['', [a, !Ref B]]",
                            "--- \n",
                            "...\n",
                            "|\n  ",
                            ">-\n  ",
                            "%YAML 1.2\n---\n",
                            "!!binary aGVsbG8=",
                            "!!set {a, b}",
                            "? a\n: b\n",
                            "{type: A, value: 192.0.2.1}",
                            "0o17",
                            "1_000",
                            ".inf",
                            "~",
                            "{\"Ref\": \"Zone\"}",
                            "{\"Fn::Join\": [\"\", [\"a\", {\"Ref\": \"B\"}]]}",
                            "{\"Fn::Sub\": \"${Zone}.x\"}");
            case "csv" ->
                    List.of("\"\"", "\t", ";", ",,,,", "=cmd|' /C calc'!A0", "sep=;\n", "\"\n");
            default ->
                    List.of(
                            "\"NextToken\": \"x\",",
                            "\"IsTruncated\": true,",
                            "\"TTL\":5,",
                            "\"Weight\":1,",
                            "\"Failover\":\"PRIMARY\",",
                            "{\"Name\":1}",
                            "}{",
                            "\"ResourceRecords\": null,",
                            "/* c */");
        };
    }

    /// Terraform's language is written and the JSON of its states read.
    static boolean readsItsOwn(String format) {
        return !format.equals("terraform");
    }

    /// Whole texts that the format reads and does not write.
    static List<String> texts(String format) {
        return switch (format) {
            case "terraform" -> List.of(STATE, STATE.replace("\"values\"", "\"planned_values\""));
            case "octodns" -> List.of(BOMB, DYNAMIC);
            default -> List.of();
        };
    }

    private static final String STATE =
            """
            {"format_version": "1.0", "values": {"root_module": {"resources": [
              {"address": "aws_route53_zone.z", "mode": "managed", "type": "aws_route53_zone",
               "name": "z", "values": {"name": "example.com", "zone_id": "Z1", "vpc": []}},
              {"address": "aws_route53_record.a[0]", "mode": "managed",
               "type": "aws_route53_record", "name": "a", "index": 0, "values":
               {"zone_id": "Z1", "name": "a.example.com", "type": "A", "ttl": 60,
                "records": ["192.0.2.1"], "set_identifier": "x", "alias": [],
                "weighted_routing_policy": [{"weight": 10}], "health_check_id": null}}],
              "child_modules": [{"address": "module.m", "resources": [
              {"address": "module.m.aws_route53_record.b", "mode": "managed",
               "type": "aws_route53_record", "name": "b", "values":
               {"zone_id": "Z1", "name": "b", "type": "A", "ttl": null, "records": null,
                "alias": [{"name": "x.elb.amazonaws.com", "zone_id": "Z35SXDOTRQ7X7K",
                "evaluate_target_health": true}]}}]}]}}}
            """;

    private static final String BOMB =
            """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
            f: {type: A, values: *e}
            """;

    private static final String DYNAMIC =
            """
            www:
              dynamic:
                pools:
                  one: {values: [{value: 192.0.2.1, weight: 3}, {value: 192.0.2.2}]}
                  two: {fallback: one, values: [{value: 192.0.2.3}]}
                rules:
                - {geos: [EU, NA-US-CA], pool: two}
                - {pool: one}
              ttl: 60
              type: A
              values: [192.0.2.1]
            """;
}
