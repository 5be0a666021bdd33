package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Optional;
import java.util.Set;

class QuestionCommandTest {

    private static final Question PLAIN =
            Question.of("www.example.com.", RecordType.A).from(Client.UNKNOWN);

    private static Question wildcard(Client client) {
        return new Question(
                DomainName.of("\\052.example.com"),
                RecordType.TXT,
                client,
                Set.of("it's"),
                0,
                Question.View.PUBLIC);
    }

    @Test
    void theSimulatorIsToldAllOfTheQuestion() {
        Client client = Client.UNKNOWN.withSubnet(Optional.of("203.0.113.0/24"));

        assertEquals(
                "zonewright simulate shop.json www.example.com. A",
                QuestionCommand.simulate("shop.json", PLAIN));
        assertEquals(
                "zonewright simulate 'my shop.json' '\\052.example.com.' TXT"
                        + " --subnet 203.0.113.0/24 --unhealthy 'it'\\''s'",
                QuestionCommand.simulate("my shop.json", wildcard(client)));
    }

    @Test
    void digIsToldWhatGoesOverTheWire() {
        Client client = Client.UNKNOWN.withSubnet(Optional.of("203.0.113.0/24"));

        assertEquals(
                "dig @127.0.0.1 -p 5300 '*.example.com.' TXT +subnet=203.0.113.0/24",
                QuestionCommand.dig("127.0.0.1:5300", wildcard(client)));
        assertEquals("dig @::1 -p 53 www.example.com. A", QuestionCommand.dig("[::1]:53", PLAIN));
        assertEquals("dig @::1 -p 5300", QuestionCommand.dig("[::1]:5300"));
    }
}
