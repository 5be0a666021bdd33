package org.zonewright.analysis.resolve.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Answers;
import org.zonewright.analysis.resolve.Client;

/// Guide, "Active-active and active-passive failover".
class FailoverTest {

    private static final String PRIMARY = "www A 192.0.2.1 ; failover PRIMARY hc=p\n";
    private static final String SECONDARY = "www A 192.0.2.2 ; failover SECONDARY hc=s\n";
    private static final String UNCHECKED = "www A 192.0.2.2 ; failover SECONDARY\n";

    @ParameterizedTest(name = "{0}, failing {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    both,      none, 192.0.2.1, a healthy primary answers
                    both,      s,    192.0.2.1, whatever the secondary
                    both,      p,    192.0.2.2, the secondary stands in
                    both,      p s,  192.0.2.1, if both fail the primary answers
                    unchecked, p,    192.0.2.2, a secondary without a check is healthy
                    primary,   none, 192.0.2.1, a primary alone
                    primary,   p,    192.0.2.1, a failing primary alone
                    secondary, none, 192.0.2.2, a secondary alone
                    secondary, s,    192.0.2.2, a failing secondary alone
                    """)
    void table(String sets, String failing, String answer, String why) {
        String text =
                switch (sets) {
                    case "both" -> PRIMARY + SECONDARY;
                    case "unchecked" -> PRIMARY + UNCHECKED;
                    case "primary" -> PRIMARY;
                    default -> SECONDARY;
                };
        var question =
                Answers.question("www.example.com.", "A", Client.UNKNOWN, failing.split(" ", -1));

        var response = Answers.resolver(Zones.hosted("example.com.", text)).answer(question);

        assertEquals(answer, Answers.outcome(response), why);
    }
}
