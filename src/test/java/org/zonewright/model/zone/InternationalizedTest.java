package org.zonewright.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Labels in Punycode and what they stand for (RFC 3492 section 7.1, RFC 5894 section 7.2).
class InternationalizedTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    xn--bcher-kva.example.       | bücher.example.    | a name
                    XN--BCHER-KVA.example.       | bücher.example.    | in any case
                    10 mx.xn--bcher-kva.example. | 10 mx.bücher.example. | within a value
                    xn--strae-oqa.example.       | straße.example.    | ß since 2008
                    xn--4xa.gr.                  | σ.gr.              | a sigma
                    xn--3xa.gr.                  | ς.gr.              | a final sigma since 2008
                    xn--a.example.               |                    | stands for nothing
                    xn--bcher-kva-.example.      |                    | no Punycode
                    a-xn--bcher-kva.example.     |                    | within a label
                    www.example.                 |                    | plain
                    """)
    void aLabelThatComesBackIsShown(String text, String shown, String why) {
        assertEquals(shown, Internationalized.unicode(text).orElse(null), why);
    }
}
