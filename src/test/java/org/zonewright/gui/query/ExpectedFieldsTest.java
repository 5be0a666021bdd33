package org.zonewright.gui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.analysis.resolve.Response.Rcode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ExpectedFieldsTest {

    static Stream<Expected> expectations() {
        return Stream.of(
                Expected.ANYTHING,
                new Expected(
                        Optional.of(Rcode.NXDOMAIN),
                        Optional.of(List.of()),
                        Optional.empty(),
                        Optional.of(0L),
                        Optional.of(3L)),
                new Expected(
                        Optional.empty(),
                        Optional.of(List.of("\"a, b\" \"c\"", "\"d\"")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Expected(
                        Optional.of(Rcode.NOERROR),
                        Optional.empty(),
                        Optional.of(List.of(List.of("192.0.2.1", "192.0.2.2"), List.of("x. y."))),
                        Optional.of(60L),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void whatIsShownIsReadTheSame(Expected expected) {
        var read = ExpectedFields.of(expected).read(expected);

        assertEquals(new ExpectedFields.Read.Understood(expected), read);
    }

    @ParameterizedTest
    @CsvSource({"x", "-1", "1.5", "99999999999"})
    void whatIsNoNumberIsSaid(String text) {
        var fields = new ExpectedFields("", ExpectedFields.Data.ANYTHING, "", text, "");

        assertInstanceOf(ExpectedFields.Read.Wrong.class, fields.read(Expected.ANYTHING));
    }
}
