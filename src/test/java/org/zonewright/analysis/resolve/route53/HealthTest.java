package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

/// Guide, "How Route 53 determines whether a health check is healthy"; API reference,
/// HealthCheckConfig.
class HealthTest {

    private static final String UP = "192.0.2.1";
    private static final String DOWN = "192.0.2.2";

    private static HealthCheck check(String id, String type, String flags, String children) {
        return new HealthCheck(
                id,
                "",
                type,
                "",
                flags.contains("inverted"),
                flags.contains("disabled"),
                flags.contains(">=")
                        ? Optional.of(Integer.parseInt(flags.replaceAll("[^0-9]", "")))
                        : Optional.empty(),
                children.isEmpty() ? List.of() : List.of(children.split(" ", -1)),
                flags.contains("nodata:")
                        ? Optional.of(flags.replaceAll(".*nodata:", ""))
                        : Optional.empty(),
                "{}");
    }

    /// A failover pair whose primary has this check; beside it are `up` and `down`, and `ok` that
    /// nothing is said of.
    private static Zone zone(HealthCheck check, List<Simulation.CheckState> states) {
        var checks =
                List.of(
                        check,
                        check("up", "HTTP", "", ""),
                        check("down", "HTTP", "", ""),
                        check("ok", "TCP", "", ""),
                        check("off", "TCP", "disabled", ""),
                        check("flip", "TCP", "inverted", ""));
        return Zones.hosted(
                        "example.com.",
                        """
                        www A 192.0.2.1 ; failover PRIMARY hc=it
                        www A 192.0.2.2 ; failover SECONDARY
                        """)
                .withBesides(
                        new Zone.Besides(
                                checks,
                                new Simulation(List.of(), states, List.of()),
                                Annotations.NONE,
                                List.of()));
    }

    private static String ask(HealthCheck check, String state, String... unhealthy) {
        var up = new Simulation.CheckState("up", true);
        var down = new Simulation.CheckState("down", false);
        var states =
                state.equals("-")
                        ? List.of(up, down)
                        : List.of(up, down, new Simulation.CheckState("it", state.equals("up")));
        var question = Answers.question("www.example.com.", "A", Client.UNKNOWN, unhealthy);
        return Answers.outcome(Answers.resolver(zone(check, states)).answer(question));
    }

    @ParameterizedTest(name = "{0} {1} told {2}: healthy {3}, {4}")
    @CsvSource(
            textBlock =
                    """
                    HTTPS,             '',                   -,    true,  new checks are healthy
                    HTTPS,             '',                   down, false, what the user says
                    HTTPS,             inverted,             -,    false, inverted flips it
                    HTTPS,             inverted,             down, true,  inverted flips it
                    HTTPS,             disabled,             down, true,  a disabled check is healthy
                    HTTPS,             disabled inverted,    up,   false, and unhealthy if inverted
                    CLOUDWATCH_METRIC, '',                   up,   true,  the alarm is OK
                    CLOUDWATCH_METRIC, '',                   down, false, the alarm is on
                    CLOUDWATCH_METRIC, nodata:Healthy,       -,    true,  no data
                    CLOUDWATCH_METRIC, nodata:Unhealthy,     -,    false, no data
                    CLOUDWATCH_METRIC, nodata:Unhealthy,     up,   true,  data go before
                    CLOUDWATCH_METRIC, nodata:LastKnownStatus, -,  true,  there was no status before
                    RECOVERY_CONTROL,  '',                   -,    true,  on
                    RECOVERY_CONTROL,  '',                   down, false, off
                    RECOVERY_CONTROL,  inverted,             down, true,  off and inverted
                    """)
    void kinds(String type, String flags, String state, boolean healthy, String why) {
        assertEquals(healthy ? UP : DOWN, ask(check("it", type, flags, ""), state), why);
    }

    @ParameterizedTest(name = "{0} of {1}: healthy {2}, {3}")
    @CsvSource(
            textBlock =
                    """
                    >=1,          up down,    true,  enough
                    >=2,          up down,    false, too few
                    >=2,          up ok down, true,  one of which nothing is said is healthy
                    >=0,          down,       true,  a threshold of 0 is always healthy
                    >=3,          up ok,      false, one above the number of children never
                    >=1,          off,        true,  a disabled child counts as healthy
                    >=1,          flip,       false, an inverted child without data does not
                    >=1,          flip up,    true,  one of two is enough
                    >=1,          unknown,    true,  a child that is in no file counts as healthy
                    >=1,          it,         false, a check that watches itself
                    >=1 inverted, up,         false, inverted
                    >=1 disabled, down,       true,  disabled
                    """)
    void calculated(String flags, String children, boolean healthy, String why) {
        assertEquals(
                healthy ? UP : DOWN, ask(check("it", "CALCULATED", flags, children), "-"), why);
    }

    @Test
    void whatTheQuestionSaysFailsCountsForCalculatedChecksToo() {
        HealthCheck all = check("it", "CALCULATED", ">=2", "up ok");

        assertEquals(UP, ask(all, "-"));
        assertEquals(DOWN, ask(all, "-", "ok"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    inverted,          over inversion
                    disabled,          over the switch that disables it
                    '',                over what the file says
                    """)
    void whatTheQuestionSaysFailsFailsWhateverElseIsKnown(String flags, String why) {
        assertEquals(DOWN, ask(check("it", "HTTPS", flags, ""), "up", "it"), why);
    }

    @Test
    void aCheckThatIsInNoFileIsHealthyAndSaidToBeUnknown() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        www A 192.0.2.1 ; failover PRIMARY hc=gone
                        www A 192.0.2.2 ; failover SECONDARY
                        """);
        Response response = Answers.ask(zone, "www.example.com.", "A");

        assertEquals(UP, Answers.outcome(response));
        assertEquals(
                List.of("gone"),
                response.steps().stream()
                        .filter(step -> step.why().key().equals("resolve.unknown-check"))
                        .flatMap(step -> step.why().args().stream())
                        .toList());
    }

    @ParameterizedTest(name = "{0}, told {1}, question {2}: {3}, {4}")
    @CsvSource(
            textBlock =
                    """
                    eth, up,   none,                                             192.0.2.1, healthy
                    eth, -,    none,                                             192.0.2.1, healthy by default
                    eth, down, none,                                             192.0.2.2, the switch of the resource
                    off, down, none,                                             192.0.2.1, not evaluated: always healthy
                    eth, up,   dualstack.web-1.eu-west-1.elb.amazonaws.com.,     192.0.2.2, the question goes before
                    eth, -,    DUALSTACK.web-1.eu-west-1.elb.amazonaws.com,      192.0.2.2, names have no case nor need a dot
                    eth, -,    web-1.eu-west-1.elb.amazonaws.com,                192.0.2.2, the load balancer's own name
                    eth, -,    web-2.eu-west-1.elb.amazonaws.com,                192.0.2.1, another load balancer
                    off, -,    web-1.eu-west-1.elb.amazonaws.com,                192.0.2.1, not evaluated
                    """)
    void awsTargets(String eth, String told, String unhealthy, String answer, String why) {
        var target =
                new Simulation.Target(
                        DomainName.of("dualstack.web-1.eu-west-1.elb.amazonaws.com"),
                        List.of(UP),
                        Optional.empty(),
                        told.equals("-") ? Optional.empty() : Optional.of(told.equals("up")));
        Zone zone =
                Zones.hosted(
                                "example.com.",
                                """
                                www ALIAS A dualstack.web-1.eu-west-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2 %s ; failover PRIMARY
                                www A 192.0.2.2 ; failover SECONDARY
                                """
                                        .formatted(eth))
                        .withSimulation(new Simulation(List.of(target), List.of(), List.of()));
        var question = Answers.question("www.example.com.", "A", Client.UNKNOWN, unhealthy);

        assertEquals(answer, Answers.outcome(Answers.resolver(zone).answer(question)), why);
    }

    @Test
    void healthHasNoInfluenceOnASimpleRecord() {
        Zone zone = Zones.hosted("example.com.", "www A 192.0.2.1 ; hc=it\n");
        var question = Answers.question("www.example.com.", "A", Client.UNKNOWN, "it");

        assertEquals(UP, Answers.outcome(Answers.resolver(zone).answer(question)));
        assertEquals(
                UP,
                Answers.outcome(
                        Answers.resolver(zone)
                                .answer(Question.of("www.example.com.", RecordType.A))));
    }
}
