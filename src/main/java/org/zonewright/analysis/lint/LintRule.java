package org.zonewright.analysis.lint;

import java.util.function.Consumer;

/// A check. Stateless: the same zone gives the same findings.
public interface LintRule {

    /// Kebab-case, of the rule catalogue; never changes.
    String id();

    /// The worst it can report.
    Severity severity();

    /// The set it belongs to: `route53`, `rfc`, `routing`, `mail`, `best-practice`, `security`,
    /// `style`.
    String set();

    /// Where the rule is written: an RFC section, a page of the Route 53 guide or API reference.
    String source();

    /// Reports each breach. The zone, its indexes and its siblings come from `context`.
    void check(LintContext context, Consumer<Finding> report);
}
