package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What completes a filter, and that all of it is the filter's language.
class FilterCompletionTest {

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "ty"             | "type:"
                    "type:aa"        | "type:AAAA "
                    "type:A,SV"      | "type:A,SVCB "
                    "www -pol"       | "www -policy:"
                    "POLICY:w"       | "policy:weighted "
                    "alias:"         | "alias:yes ,alias:no "
                    "ch"             | "changed "
                    "ttl:<"          | "ttl:<60 ,ttl:<=60 ,ttl:<=300 "
                    "problem:err"    | "problem:error "
                    "type:A  "       | ""
                    "nothing"        | ""
                    "2001:db8"       | ""
                    """)
    void theLastWordIsCompleted(String text, String wanted) {
        List<String> found = FilterCompletion.of(text, List.of());

        assertEquals(wanted, String.join(",", found));
    }

    @Test
    void whatIsOfferedAsATokenIsOne() {
        for (char first = 'a'; first <= 'z'; first++) {
            for (String word : FilterCompletion.of(String.valueOf(first), List.of())) {
                List<String> whole =
                        word.endsWith(":") ? FilterCompletion.of(word, List.of()) : List.of(word);
                for (String token : whole) {
                    assertTrue(FilterToken.isToken(token.strip()), token);
                }
            }
        }
    }
}
