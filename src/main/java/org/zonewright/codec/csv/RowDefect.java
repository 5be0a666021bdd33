package org.zonewright.codec.csv;

import org.zonewright.model.zone.Phrase;

/// Why a row can be no record set.
///
/// @param rule the id of the lint rule that says so
/// @param at offset in the text
record RowDefect(String rule, int at, Phrase why) {

    static final String MALFORMED = "r53-malformed";
    static final String BODY = "r53-body-choice";
    static final String ALIAS_TTL = "r53-alias-ttl";
    static final String TWO_POLICIES = "r53-policy-two";
    static final String NO_IDENTIFIER = "r53-setid-missing";
    static final String PLACE = "r53-geoprox-bias";
}
