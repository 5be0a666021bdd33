package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PreflightCommandTest {

    private static final String VALUES = "'TTL': 60, 'ResourceRecords': [{'Value': '192.0.2.1'}]";

    @TempDir Path folder;

    private Path zone = Path.of("");

    @BeforeEach
    void writeZone() throws IOException {
        zone = Cli.zone(folder.resolve("zone.json"), "example.com.", "www 60 A 192.0.2.1");
    }

    /// A batch of one change, with apostrophes for quotation marks.
    private Path batch(String name, String action, String members) throws IOException {
        return file(
                name,
                "{'Changes': [{'Action': '%s', 'ResourceRecordSet': {%s}}]}"
                        .formatted(action, members));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    }

    private static String a(String name) {
        return "'Name': '%s', 'Type': 'A', %s".formatted(name, VALUES);
    }

    @Test
    void eachBatchMeetsTheZoneThatTheOnesBeforeItLeft() throws IOException {
        Path first = batch("1.json", "CREATE", a("new.example.com"));
        Path second = batch("2.json", "DELETE", a("new.example.com"));

        Cli.Result result = Cli.run("preflight", zone, first, second);

        assertEquals(ExitCode.DONE, result.code());
        assertEquals(
                first + ": accepted\n" + second + ": accepted\n",
                result.out().replace(System.lineSeparator(), "\n"));
        assertEquals("", result.err());
    }

    @Test
    void theFirstRefusalEndsItAndIsSaidAsTheAwsCommandLineSaysIt() throws IOException {
        Path bad = batch("1.json", "CREATE", a("www.example.com"));
        Path good = batch("2.json", "CREATE", a("new.example.com"));

        Cli.Result result = Cli.run("preflight", zone, bad, good);

        assertEquals(ExitCode.FOUND, result.code());
        assertEquals(
                bad
                        + ": refused, InvalidChangeBatch\n"
                        + "  An error occurred (InvalidChangeBatch) when calling the"
                        + " ChangeResourceRecordSets operation: [Tried to create resource record"
                        + " set [name='www.example.com.', type='A'] but it already exists]\n",
                result.out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void forProgramsItIsOneObjectALine() throws IOException {
        Path good = batch("1.json", "CREATE", a("new.example.com"));
        Path bad = batch("2.json", "CREATE", a("new.example.com"));

        Cli.Result result = Cli.run("preflight", zone, good, bad, "--format", "json");

        List<String> lines = result.out().lines().toList();
        assertEquals(2, lines.size());
        assertEquals(
                "{\"batch\":\"%s\",\"accepted\":true,\"code\":null,\"messages\":[],\"ownWording\":[]}"
                        .formatted(good),
                lines.getFirst());
        JsonNode refused = new ObjectMapper().readTree(lines.get(1));
        assertFalse(refused.get("accepted").booleanValue());
        assertEquals("InvalidChangeBatch", refused.get("code").stringValue());
        assertEquals(
                "Tried to create resource record set [name='new.example.com.', type='A'] but it"
                        + " already exists",
                refused.get("messages").get(0).stringValue());
        assertFalse(refused.get("ownWording").get(0).booleanValue());
    }

    @Test
    void theZoneThatTheAcceptedOnesLeaveIsWritten() throws IOException {
        Path out = folder.resolve("out.json");
        Path good = batch("1.json", "CREATE", a("NEW.example.com"));
        Path bad = batch("2.json", "CREATE", a("new.example.com"));

        Cli.Result result = Cli.run("preflight", zone, good, bad, "--out", out);

        assertEquals(ExitCode.FOUND, result.code());
        assertTrue(Files.readString(out).contains("\"new.example.com.\""));
        assertEquals(ExitCode.FOUND, Cli.run("preflight", out, good).code(), "it is there already");
    }

    @Test
    void whatCannotBeReadOrIsNoBatchIsThree() throws IOException {
        Path good = batch("1.json", "CREATE", a("new.example.com"));
        Path cut = file("2.json", "{'Changes': [");

        Cli.Result result = Cli.run("preflight", zone, good, cut);

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertEquals(good + ": accepted", result.out().strip());
        assertTrue(result.err().startsWith(cut + ":1:14: "), result.err());
        assertEquals(ExitCode.UNREADABLE, Cli.run("preflight", zone, zone).code());
        assertEquals(ExitCode.UNREADABLE, Cli.run("preflight", folder, good).code());
        assertEquals(ExitCode.UNREADABLE, Cli.run("preflight", zone, folder).code());
        assertEquals(ExitCode.WRONG_USAGE, Cli.run("preflight", zone).code());
        assertEquals(ExitCode.WRONG_USAGE, Cli.run("preflight").code());
    }

    @Test
    void aRequestForAnotherZoneFindsNone() throws IOException {
        Path request =
                file(
                        "1.json",
                        "{'HostedZoneId': '/hostedzone/ZOTHER', 'ChangeBatch': {'Changes': []}}");

        Cli.Result result = Cli.run("preflight", zone, request);

        assertTrue(
                result.out()
                        .contains(
                                "(NoSuchHostedZone) when calling the ChangeResourceRecordSets"
                                        + " operation: No hosted zone found with ID: ZOTHER"),
                result.out());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            textBlock =
                    """
                    CREATE ¦ 'Name': 'a.example.com', 'Type': 'A' ¦ Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none in Change with [Action=CREATE, Name=a.example.com, Type=A, SetIdentifier=null] ¦ S1 none
                    CREATE ¦ 'Name': 'a.example.com', 'Type': 'A', 'ResourceRecords': [{'Value': '192.0.2.1'}] ¦ Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none in Change with [Action=CREATE, Name=a.example.com, Type=A, SetIdentifier=null] ¦ S1 no TTL
                    UPSERT ¦ 'Name': 'a.example.com.', 'Type': 'A', 'SetIdentifier': 's', 'Weight': 1, 'TTL': 60, 'AliasTarget': {'HostedZoneId': 'Z1', 'DNSName': 'b.example.com', 'EvaluateTargetHealth': false} ¦ Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found more than one in Change with [Action=UPSERT, Name=a.example.com., Type=A, SetIdentifier=s] ¦ S1 an alias with a TTL
                    CREATE ¦ 'Name': 'a.example.com', 'Type': 'A', 'SetIdentifier': 's', 'TTL': 60, 'ResourceRecords': [{'Value': '192.0.2.1'}] ¦ Invalid request: Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but found none in Change with [Action=CREATE, Name=a.example.com, Type=A, SetIdentifier=s] ¦ S2 none
                    CREATE ¦ 'Name': 'a.example.com', 'Type': 'A', 'SetIdentifier': 's', 'Weight': 1, 'Region': 'eu-west-1', 'TTL': 60, 'ResourceRecords': [{'Value': '192.0.2.1'}] ¦ Invalid request: Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but found more than one in Change with [Action=CREATE, Name=a.example.com, Type=A, SetIdentifier=s] ¦ S2 two
                    create ¦ 'Name': 'a.example.com', 'Type': 'A', 'TTL': 60, 'ResourceRecords': [{'Value': '192.0.2.1'}] ¦ Invalid XML ; cvc-enumeration-valid: Value 'create' is not facet-valid with respect to enumeration '[CREATE, DELETE, UPSERT]'. It must be a value from the enumeration. ¦ S4
                    CREATE ¦ 'Name': 'a.example.com', 'Type': 'A', 'AliasTarget': {'HostedZoneId': 'Z1', 'DNSName': 'b.example.com'} ¦ Invalid XML ; cvc-complex-type.2.4.b: The content of element 'AliasTarget' is not complete. One of '{"https://route53.amazonaws.com/doc/2013-04-01/":EvaluateTargetHealth}' is expected. ¦ S5
                    """)
    void requestsThatAreWrongInFormGetOneMessage(
            String action, String members, String message, String why) throws IOException {
        JsonNode refused = refused(action, members);

        assertEquals("InvalidInput", refused.get("code").stringValue(), why);
        assertEquals(1, refused.get("messages").size(), why);
        assertEquals(message, refused.get("messages").get(0).stringValue(), why);
        assertFalse(refused.get("ownWording").get(0).booleanValue(), why);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            textBlock =
                    """
                    'Type': 'A', 'Weight': 1 ¦ S3
                    'Type': 'A', 'SetIdentifier': 's', 'Weight': 256 ¦ S6 weight
                    'Type': 'A', 'SetIdentifier': 's', 'Region': 'mars-1' ¦ S6 region
                    'Type': 'A', 'SetIdentifier': 's', 'Failover': 'TERTIARY' ¦ S6 role
                    'Type': 'LOC' ¦ S6 type
                    'Type': 'a' ¦ S6 types are in capitals
                    'Type': 'A', 'HealthCheckId': '0123456789012345678901234567890123456789012345678901234567890123456789' ¦ S6 length
                    'Type': 'A', 'SetIdentifier': 's', 'GeoLocation': {'ContinentCode': 'EU', 'CountryCode': 'DE'} ¦ S7
                    'Type': 'A', 'SetIdentifier': 's', 'GeoLocation': {'SubdivisionCode': 'CA'} ¦ S8
                    'Type': 'A', 'SetIdentifier': 's', 'GeoLocation': {'CountryCode': 'BV'} ¦ S12
                    'Type': 'A', 'SetIdentifier': 's', 'GeoLocation': {'ContinentCode': 'XX'} ¦ S12 continent
                    'Type': 'A', 'SetIdentifier': 's', 'GeoProximityLocation': {'Bias': 1} ¦ S13
                    'Type': 'A', 'SetIdentifier': 's', 'GeoProximityLocation': {'AWSRegion': 'eu-west-1', 'Bias': 100} ¦ A.3 bias
                    'Type': 'A', 'SetIdentifier': 's', 'GeoProximityLocation': {'Coordinates': {'Latitude': '1.234', 'Longitude': '1'}} ¦ A.3 decimals
                    """)
    void wrongFormsOfUnpublishedWordsAreRefusedInOurs(String members, String why)
            throws IOException {
        JsonNode refused = refused("CREATE", "'Name': 'a.example.com', " + members + ", " + VALUES);

        assertEquals("InvalidInput", refused.get("code").stringValue(), why);
        assertTrue(refused.get("ownWording").get(0).booleanValue(), why);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            textBlock =
                    """
                    'Type': 'A', 'TTL': 60, 'ResourceRecords': [] ¦ S9
                    'Type': 'A', 'ResourceRecords': [], 'AliasTarget': {'HostedZoneId': 'Z08345212MHE1EXAMPLE1', 'DNSName': 'www.example.com', 'EvaluateTargetHealth': false} ¦ S9 beside an alias
                    'Type': 'A', 'SetIdentifier': 's', 'MultiValueAnswer': true, 'AliasTarget': {'HostedZoneId': 'Z08345212MHE1EXAMPLE1', 'DNSName': 'www.example.com', 'EvaluateTargetHealth': false} ¦ S11
                    'Type': 'A', 'AliasTarget': {'HostedZoneId': 'Z08345212MHE1EXAMPLE1', 'EvaluateTargetHealth': false} ¦ S5 another member
                    'Type': 'A', 'TTL': -1, 'ResourceRecords': [{'Value': '192.0.2.1'}] ¦ S6 TTL
                    'Type': 'A', 'TTL': 60, 'ResourceRecords': [{}] ¦ A.3 a record without a value
                    """)
    void wrongContentsAreRefusedInOurWords(String members, String why) throws IOException {
        JsonNode refused = refused("CREATE", "'Name': 'a.example.com', " + members);

        assertEquals("InvalidInput", refused.get("code").stringValue(), why);
        assertTrue(refused.get("ownWording").get(0).booleanValue(), why);
    }

    private JsonNode refused(String action, String members) throws IOException {
        Cli.Result result =
                Cli.run("preflight", zone, batch("b.json", action, members), "--format", "json");
        assertEquals(ExitCode.FOUND, result.code(), result.out());
        return new ObjectMapper().readTree(result.out());
    }

    @Test
    void aBatchOfNothingIsRefused() throws IOException {
        Cli.Result result = Cli.run("preflight", zone, file("1.json", "{'Changes': []}"));

        assertEquals(ExitCode.FOUND, result.code());
        assertTrue(result.out().contains("(InvalidInput)"), result.out());
    }

    @Test
    void anEmptyNameIsSaidInRoute53sWords() throws IOException {
        JsonNode refused = refused("CREATE", a(""));

        assertEquals("InvalidChangeBatch", refused.get("code").stringValue());
        assertEquals(
                "FATAL problem: DomainNameEmpty (Domain name is empty) encountered with ''",
                refused.get("messages").get(0).stringValue());
    }
}
