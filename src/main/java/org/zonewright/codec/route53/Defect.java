package org.zonewright.codec.route53;

import org.zonewright.model.zone.Phrase;

/// Why an object can be no record set.
///
/// @param rule the id of the lint rule that says so
/// @param at offset in the text
record Defect(String rule, int at, Phrase why) {

    /// A JSON value of the wrong kind, a member missing that must be there, one given twice.
    static final String MALFORMED = "r53-malformed";

    static final String BODY = "r53-body-choice";
    static final String ALIAS_TTL = "r53-alias-ttl";
    static final String NO_VALUES = "r53-no-values";
    static final String TWO_POLICIES = "r53-policy-two";
    static final String NO_IDENTIFIER = "r53-setid-missing";
    static final String SAME_IDENTIFIER = "r53-setid-dup";
    static final String SAME_SET = "r53-duplicate-rrset";
    static final String PLACE = "r53-geoprox-bias";

    static Defect malformed(int at, String key, Object... args) {
        return new Defect(MALFORMED, at, Phrase.of(key, args));
    }
}
