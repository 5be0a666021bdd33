package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.plan.preflight.PlanRules;
import org.zonewright.l10n.Messages;
import org.zonewright.session.Formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The tables that people read say what the lists of the program say. Where one fails, its message
/// is the table to put in.
class ReadmeTablesTest {

    private static final Path README = Path.of("README.md");
    private static final Path RULES = Path.of("src/site/markdown/rules.md");
    private static final Messages WORDS = new Messages(Locale.ENGLISH);

    @Test
    void theReadmeListsEveryCommand() throws IOException {
        var table = new StringBuilder("| command | does |\n|---|---|\n");
        for (Command command : Commands.all(_ -> List.of(), _ -> true)) {
            table.append("| `%s` | %s |%n".formatted(command.name(), does(command)));
        }

        assertEquals(table.toString(), table(README, "commands"));
    }

    private static String does(Command command) {
        return WORDS.text("cli.command." + command.name());
    }

    @Test
    void theReadmeNamesEveryFormat() throws IOException {
        String readme = Files.readString(README);

        List<String> missing =
                Formats.ALL.stream()
                        .map(format -> "`" + format.id() + "`")
                        .filter(id -> !readme.contains(id))
                        .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void theGuideListsEveryRule() throws IOException {
        var table = new StringBuilder("| rule | severity | set | source |\n|---|---|---|---|\n");
        LintRules.ALL.forEach(rule -> table.append(line(rule)));

        assertEquals(table.toString(), table(RULES, "rules"));
    }

    @Test
    void theGuideListsTheRulesOfPlans() throws IOException {
        var table = new StringBuilder("| rule | severity | set | source |\n|---|---|---|---|\n");
        PlanRules.ALL.forEach(rule -> table.append(line(rule)));

        assertEquals(table.toString(), table(RULES, "plan-rules"));
    }

    private static String line(LintRule rule) {
        return "| `%s` | %s | %s | %s |%n"
                .formatted(rule.id(), rule.severity().id(), rule.set(), rule.source());
    }

    private static String table(Path file, String name) throws IOException {
        String text = Files.readString(file);
        String begin = "<!-- table: " + name + " -->\n";
        int from = text.indexOf(begin);
        assertTrue(from >= 0, () -> file + " has no " + begin.strip());
        return text.substring(from + begin.length(), text.indexOf("<!-- end -->", from));
    }
}
