package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.zone.DomainName;

class SetLabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"@ CNAME", "www A", "api A blue"})
    void aSetIsNamedAsPeopleSayIt(String words) {
        assertEquals(words, SetLabel.of(Desks.key(words), DomainName.of("example.com.")));
    }
}
