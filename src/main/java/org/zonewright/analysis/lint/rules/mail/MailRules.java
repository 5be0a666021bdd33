package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Mail: SPF, DMARC, DKIM, MX and what goes with them.
public final class MailRules {

    public static final List<Check> CHECKS = List.of();

    private MailRules() {}
}
