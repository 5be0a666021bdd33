package org.zonewright.analysis.lint;

import org.zonewright.model.zone.Phrase;

/// What a rule says of itself. Its words are in the bundle `lint`: `lint.<id>` is the message,
/// `lint.<id>.explain` says why it matters and what to do.
///
/// @param id kebab-case, of the rule catalogue; never changes meaning
/// @param severity the worst it can report
/// @param set `route53`, `rfc`, `routing`, `mail`, `best-practice`, `security` or `style`
/// @param source where the rule is written: an RFC section, a page of the Route 53 guide or API
///   reference
public record LintRule(String id, Severity severity, String set, String source) {

    /// Of what Route 53 itself refuses. Its errors cannot be waived.
    public static final String ROUTE53 = "route53";

    public static final String RFC = "rfc";
    public static final String ROUTING = "routing";
    public static final String SECURITY = "security";
    public static final String MAIL = "mail";
    public static final String STYLE = "style";
    public static final String BEST_PRACTICE = "best-practice";

    /// A rule whose breach Route 53 refuses.
    public static LintRule refusal(String id, String source) {
        return new LintRule(id, Severity.ERROR, ROUTE53, source);
    }

    /// Whether people may accept such a finding: Route 53 does not listen to waivers.
    ///
    /// @param found how bad it is
    public boolean canBeWaived(Severity found) {
        return found != Severity.ERROR || !set.equals(ROUTE53);
    }

    /// Why it matters and what to do, in a few sentences.
    public Phrase explain() {
        return explain(id);
    }

    static Phrase explain(String id) {
        return Phrase.of("lint." + id + ".explain");
    }
}
