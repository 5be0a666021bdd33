package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theRulesAreListed() {
        JsonNode rules = JSON.readTree(Cli.run("rules", "--format", "json").out());

        assertTrue(Cli.run("rules").out().contains("\nr53-apex-cname "));
        assertEquals(rules.size(), Cli.run("rules").out().lines().skip(1).count(), "a line each");
        for (JsonNode rule : rules) {
            assertTrue(rule.path("fixable").isBoolean(), rule::toString);
            assertTrue(!rule.path("explanation").asString().isBlank(), rule::toString);
        }
    }
}
