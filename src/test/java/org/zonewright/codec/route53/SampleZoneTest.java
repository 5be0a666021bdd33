package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Parsed;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Set;

/// The zone that the window opens when it is given none shows everything there is.
class SampleZoneTest {

    private static final String SAMPLE = "/org/zonewright/sample/example.com.json";

    private final Parsed.Usable parsed = JsonFiles.usable(JsonFiles.resource(SAMPLE));
    private final Zone zone = parsed.zone();

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "/org/zonewright/clean.json"})
    void theZonesAreAsTheEditorSavesThem(String file) {
        String text = JsonFiles.resource(file);
        Parsed.Usable usable = JsonFiles.usable(text);

        assertEquals(List.of(), usable.problems());
        assertEquals(text, JsonFiles.write(usable.zone()));
    }

    @Test
    void everyPolicyIsInIt() {
        Set<Routing.Policy> policies =
                zone.sets().stream().map(set -> set.routing().policy()).collect(toSet());

        assertEquals(Set.of(Routing.Policy.values()), policies);
        assertTrue(zone.size() >= 60, () -> zone + " is small");
    }

    @Test
    void everyKindOfAliasTargetIsInItWithItsOwnZoneId() {
        var services = new AliasServices();
        Set<String> kinds =
                zone.sets().stream()
                        .flatMap(set -> set.alias().stream())
                        .filter(alias -> !alias.target().isBelow(zone.name()))
                        .map(alias -> kind(services, alias))
                        .collect(toSet());

        assertTrue(
                kinds.containsAll(
                        Set.of(
                                "elb-alb-classic",
                                "elb-nlb",
                                "cloudfront",
                                "apigateway-regional",
                                "vpc-endpoint",
                                "elasticbeanstalk",
                                "global-accelerator",
                                "s3-website",
                                "apprunner",
                                "lightsail-container")),
                kinds::toString);
    }

    private static String kind(AliasServices services, Content.Alias alias) {
        AliasMatch match = services.recognise(alias.target()).orElseThrow();
        assertEquals(alias.hostedZoneId(), match.hostedZoneId().orElseThrow(), alias::toString);
        return match.services().getFirst().id();
    }
}
