package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Mail: SPF, DMARC, DKIM, MX and what goes with them.
public final class MailRules {

    public static final List<Check> CHECKS =
            List.of(
                    new SpfMultiple(),
                    new SpfSyntax(),
                    new SpfPolicy(),
                    new SpfLookups(),
                    new SpfType(),
                    new MailMissing(),
                    new NoMail(),
                    new Dmarc(),
                    new DmarcReports(),
                    new DmarcWildcard(),
                    new Dkim(),
                    new DkimPlace(),
                    new DkimDelegated(),
                    new MxValues(),
                    new MailHost(),
                    new MtaSts(),
                    new TlsReporting(),
                    new Bimi());

    private MailRules() {}
}
