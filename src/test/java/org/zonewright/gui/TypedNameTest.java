package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.zone.DomainName;

class TypedNameTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # typed                      absolute                     why
                    @,                           example.com.,                the zone itself
                    '',                          example.com.,                nothing before the zone's name
                    www,                         www.example.com.,            relative
                    a.b,                         a.b.example.com.,            relative with a dot inside
                    ' www ',                     www.example.com.,            blanks around do not count
                    www.example.com,             www.example.com.,            the zone's name is there already
                    WWW.Example.COM,             www.example.com.,            in any letter case
                    www.example.com.,            www.example.com.,            absolute
                    www.example.net.,            www.example.net.,            absolute outside the zone
                    example.com.example.com.,    example.com.example.com.,    the dot says that it is meant
                    notexample.com,              notexample.com.example.com., only whole labels count
                    *,                           *.example.com.,              a wildcard
                    """)
    void typed(String typed, String absolute, String why) {
        var name = TypedName.absolute(typed, DomainName.of("example.com."));

        assertEquals(DomainName.of(absolute), name, why);
    }

    @ParameterizedTest(name = "{0} goes into the zone as {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    WWW,              www.example.com.,      lower case and absolute
                    *,                \\052.example.com.,  odd characters as escapes
                    www.example.com,  www.example.com.,      with the final dot
                    bücher,           bücher.example.com., what is no legal name stays as typed
                    """)
    void listed(String typed, String text, String why) {
        assertEquals(text, TypedName.listed(typed, DomainName.of("example.com.")).text(), why);
    }
}
