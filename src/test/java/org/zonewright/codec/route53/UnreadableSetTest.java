package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;

/// What no record set can be is kept verbatim, named by a rule, and written back.
class UnreadableSetTest {

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    "TTL":60,"AliasTarget":{"HostedZoneId":"Z","DNSName":"b.","EvaluateTargetHealth":true}   -> r53-alias-ttl     -> an alias with a TTL
                    "TTL":60,"ResourceRecords":[{"Value":"192.0.2.1"}],"AliasTarget":{"HostedZoneId":"Z","DNSName":"b.","EvaluateTargetHealth":true} -> r53-body-choice -> two contents
                    "TrafficPolicyInstanceId":"7b","TTL":60                                                  -> r53-body-choice   -> two contents
                    "TrafficPolicyInstanceId":"7b","TTL":60,"ResourceRecords":[{"Value":"192.0.2.1"}]        -> r53-body-choice   -> two contents
                    "HealthCheckId":"c"                                                                      -> r53-body-choice   -> no content
                    "ResourceRecords":[{"Value":"192.0.2.1"}]                                                -> r53-body-choice   -> values without TTL
                    "TTL":60                                                                                 -> r53-no-values     -> a TTL without values
                    "AliasTarget":{"HostedZoneId":"Z","DNSName":"b."}                                        -> r53-body-choice   -> an alias without its third member
                    "SetIdentifier":"x","Weight":1,"Region":"eu-west-1","TTL":60,"ResourceRecords":[]        -> r53-policy-two    -> two policies
                    "SetIdentifier":"x","Weight":1,"MultiValueAnswer":true,"TTL":60,"ResourceRecords":[]     -> r53-policy-two    -> two policies
                    "SetIdentifier":"x","TTL":60,"ResourceRecords":[]                                        -> r53-policy-two    -> a set identifier without a policy
                    "Weight":1,"TTL":60,"ResourceRecords":[]                                                 -> r53-setid-missing -> a policy without a set identifier
                    "SetIdentifier":"","Weight":1,"TTL":60,"ResourceRecords":[]                              -> r53-setid-missing -> an empty set identifier
                    "SetIdentifier":null,"Weight":1,"TTL":60,"ResourceRecords":[]                            -> r53-setid-missing -> a set identifier of null
                    "SetIdentifier":"x","GeoProximityLocation":{},"TTL":60,"ResourceRecords":[]              -> r53-geoprox-bias  -> no place
                    "SetIdentifier":"x","GeoProximityLocation":{"AWSRegion":"a","LocalZoneGroup":"b"},"TTL":60,"ResourceRecords":[] -> r53-geoprox-bias -> two places
                    "SetIdentifier":"x","GeoProximityLocation":{"Coordinates":{"Latitude":"1"}},"TTL":60,"ResourceRecords":[]       -> r53-geoprox-bias -> half a place
                    "SetIdentifier":"x","CidrRoutingConfig":{"CollectionId":"c"},"TTL":60,"ResourceRecords":[] -> r53-malformed   -> no location name
                    "SetIdentifier":"x","Failover":"THIRD","TTL":60,"ResourceRecords":[]                     -> r53-malformed     -> no such role
                    "TTL":"60","ResourceRecords":[]                                                          -> r53-malformed     -> a TTL in quotes
                    "TTL":60.5,"ResourceRecords":[]                                                          -> r53-malformed     -> half a second
                    "TTL":99999999999999999999,"ResourceRecords":[]                                          -> r53-malformed     -> more than 64 bits
                    "TTL":60,"ResourceRecords":["192.0.2.1"]                                                 -> r53-malformed     -> CloudFormation's values
                    "TTL":60,"ResourceRecords":[{"Value":1}]                                                 -> r53-malformed     -> a number for a value
                    "TTL":60,"ResourceRecords":{"Value":"192.0.2.1"}                                         -> r53-malformed     -> no list
                    "TTL":60,"TTL":61,"ResourceRecords":[]                                                   -> r53-malformed     -> a member twice
                    "TTL":60,"ResourceRecords":[],"Tags":{"a":1,"a":2}                                       -> r53-malformed     -> an unknown member twice
                    "TTL":60,"ResourceRecords":[],"HealthCheckId":7                                          -> r53-malformed     -> a number for a text
                    """)
    void eachKindIsNamedAndWrittenBack(String members, String rule, String why) {
        String set = "{\"Name\":\"x.example.com.\",\"Type\":\"A\"," + members + "}";
        Parsed.Usable parsed = JsonFiles.usable(JsonFiles.file(set));
        UnreadableSet unreadable = parsed.zone().unreadable().getFirst();

        assertEquals(rule, unreadable.rule(), why);
        assertEquals(set, unreadable.json());
        assertEquals("x.example.com.", unreadable.name().toString());
        assertEquals("A", unreadable.type().mnemonic());
        assertEquals(1, parsed.problems().size(), parsed.problems()::toString);
        assertTrue(without(JsonFiles.write(parsed.zone())).contains(set));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    {"Type":"A","TTL":60,"ResourceRecords":[]}              -> a set without a name
                    {"Name":"x.example.com.","TTL":60,"ResourceRecords":[]} -> a set without a type
                    {"Name":7,"Type":"A","TTL":60,"ResourceRecords":[]}     -> a number for a name
                    {}                                                      -> nothing at all
                    null                                                    -> no object
                    "www"                                                   -> no object
                    [1,2.50,{"a":1e3}]                                      -> no object
                    """)
    void alsoWhatIsHardlyARecordSet(String json, String why) {
        Parsed.Usable parsed = JsonFiles.usable(JsonFiles.file(json));

        assertEquals(1, parsed.problems().size(), why);
        assertEquals(json, parsed.zone().unreadable().getFirst().json());
        assertTrue(without(JsonFiles.write(parsed.zone())).contains(json));
    }

    @Test
    void theSecondOfTwoSetsWithOneKeyIsUnreadable() {
        String first = set("www.example.com.", "192.0.2.1", "");
        Parsed.Usable parsed =
                JsonFiles.usable(
                        JsonFiles.file(
                                first,
                                set("WWW.example.com", "192.0.2.2", ""),
                                set("\\\\167ww.example.com.", "192.0.2.3", ""),
                                set("api.example.com.", "192.0.2.4", "blue"),
                                set("api.example.com.", "192.0.2.5", "blue"),
                                set("api.example.com.", "192.0.2.5", "green")));

        assertEquals(
                List.of("r53-duplicate-rrset", "r53-duplicate-rrset", "r53-setid-dup"),
                parsed.zone().unreadable().stream().map(UnreadableSet::rule).toList());
        assertEquals(
                List.of("codec.same-set", "codec.same-set", "codec.same-identifier"),
                parsed.problems().stream().map(problem -> problem.message().key()).toList());
        assertEquals(
                List.of("3", "3", "6"),
                parsed.problems().stream()
                        .map(problem -> problem.message().args().getFirst())
                        .toList(),
                "the line of the first");
    }

    private static String set(String name, String value, String identifier) {
        String routing =
                identifier.isEmpty()
                        ? ""
                        : "\"SetIdentifier\":\"" + identifier + "\",\"Weight\":1,";
        return "{\"Name\":\"%s\",\"Type\":\"A\",%s\"TTL\":60,\"ResourceRecords\":[{\"Value\":\"%s\"}]}"
                .formatted(name, routing, value);
    }

    @Test
    void theProblemStandsAtTheTokenThatShowsIt() {
        Parsed.Usable parsed =
                JsonFiles.usable(
                        """
                        {
                          "ResourceRecordSets": [
                            {"Name": "example.com.", "Type": "SOA", "TTL": 900, "ResourceRecords": []},
                            {"Name": "x.example.com.", "Type": "A",
                             "TTL": 60, "AliasTarget": {
                               "HostedZoneId": "Z1", "DNSName": "y.example.com.",
                               "EvaluateTargetHealth": "yes"}}
                          ]
                        }
                        """);
        Problem problem = parsed.problems().getFirst();
        UnreadableSet set = parsed.zone().unreadable().getFirst();

        assertEquals("zone.json 5 13", places(problem));
        assertEquals("60", problem.token());
        assertEquals(new Location(4, 5), parsed.locations().get(set.id()));
    }

    private static String places(Problem problem) {
        return problem.source() + " " + problem.line() + " " + problem.column();
    }

    @Test
    void itIsWrittenWhereItsNameAndTypeWouldStand() {
        String text =
                JsonFiles.file(
                        "{\"Name\":\"m.example.com.\",\"Type\":\"A\"}",
                        set("z.example.com.", "192.0.2.1", ""),
                        "{\"Type\":\"A\"}",
                        set("a.example.com.", "192.0.2.1", ""));
        List<String> names =
                JsonFiles.write(JsonFiles.usable(text).zone())
                        .lines()
                        .filter(line -> line.contains("\"Name\""))
                        .map(line -> line.replaceAll(".*: \"|\",", ""))
                        .toList();

        assertEquals(
                List.of("example.com.", "a.example.com.", "m.example.com.", "z.example.com."),
                names);
    }

    @Test
    void membersTwiceAreReportedAtEveryLevel() {
        Parsed.Usable parsed =
                JsonFiles.usable(
                        """
                        {"ResourceRecordSets": [],
                         "HostedZone": {"Name": "example.com.", "Name": "example.net.",
                                        "Config": {"Comment": "a", "Comment": "b"}},
                         "Other": 1,
                         "Other": [{"x": 1, "x": 2}]}\
                        """);

        assertEquals(List.of(2, 3, 5, 5), parsed.problems().stream().map(Problem::line).toList());
        assertEquals("example.com.", parsed.zone().name().toString(), "the first counts");
        String written = without(JsonFiles.write(parsed.zone()));
        assertTrue(
                written.contains("\"Name\":\"example.com.\",\"Name\":\"example.net.\""), written);
        assertTrue(written.contains("\"Other\":1,\"Other\":[{\"x\":1,\"x\":2}]"), written);
    }

    private static String without(String text) {
        return text.replaceAll("\\s", "");
    }
}
