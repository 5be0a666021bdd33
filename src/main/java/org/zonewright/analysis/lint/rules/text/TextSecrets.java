package org.zonewright.analysis.lint.rules.text;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What looks like a key or a password: everybody can read TXT records. Known by their fixed
/// beginnings, as the services publish them.
final class TextSecrets implements Check.OfSet {

    private static final LintRule RULE =
            new LintRule(
                    "txt-secret",
                    Severity.WARNING,
                    LintRule.SECURITY,
                    "AWS IAM User Guide, unique identifiers; GitHub docs, token formats");

    /// @param mark text that must be there, so that few values are looked at closely
    private record Secret(String mark, String name, Pattern pattern) {
        static Secret of(String mark, String name, String regex) {
            return new Secret(mark, name, Pattern.compile(regex));
        }

        boolean isIn(String value) {
            return value.contains(mark) && pattern.matcher(TextValue.of(value).text()).find();
        }
    }

    private static final List<Secret> SECRETS =
            List.of(
                    Secret.of("AKIA", "AWS", "\\bAKIA[0-9A-Z]{16}\\b"),
                    Secret.of("ASIA", "AWS", "\\bASIA[0-9A-Z]{16}\\b"),
                    Secret.of("PRIVATE KEY", "PEM", "-----BEGIN [A-Z ]*PRIVATE KEY-----"),
                    Secret.of("xox", "Slack", "\\bxox[abeoprs]-[0-9A-Za-z-]{10,}"),
                    Secret.of(
                            "hooks.slack.com",
                            "Slack",
                            "hooks\\.slack\\.com/services/T\\w+/B\\w+/\\w+"),
                    Secret.of("gh", "GitHub", "\\bgh[opsur]_[0-9A-Za-z]{36}"),
                    Secret.of("github_pat_", "GitHub", "\\bgithub_pat_\\w{22,}"),
                    Secret.of("glpat-", "GitLab", "\\bglpat-[0-9A-Za-z_-]{20}"),
                    Secret.of("_live_", "Stripe", "\\b[rs]k_live_[0-9A-Za-z]{16,}"),
                    Secret.of("AIza", "Google", "\\bAIza[0-9A-Za-z_-]{35}"),
                    Secret.of("SG.", "SendGrid", "\\bSG\\.[\\w-]{16,32}\\.[\\w-]{16,64}"),
                    Secret.of("npm_", "npm", "\\bnpm_[0-9A-Za-z]{36}"),
                    Secret.of("eyJ", "JWT", "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{16,}"),
                    Secret.of(
                            "ass",
                            "password",
                            "(?i)(?<![a-z])(password|passwd|passphrase)\\s*[=:]\\s*[^\\s;]{4,}"),
                    Secret.of(
                            "ecret",
                            "secret",
                            "(?i)(?<![a-z])(secret|secret[_-]?key|client[_-]?secret|secret[_-]?access[_-]?key)"
                                + "\\s*[=:]\\s*[^\\s;]{12,}"),
                    Secret.of(
                            "api", "API key", "(?i)(?<![a-z])api[_-]?key\\s*[=:]\\s*[^\\s;]{12,}"));

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.TXT);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        for (Value value : row.values()) {
            for (Secret secret : SECRETS) {
                if (secret.isIn(value.text())) {
                    report.at(row, RULE).field(Field.VALUE).says(secret.name()).add();
                    break;
                }
            }
        }
    }
}
