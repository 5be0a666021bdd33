package org.zonewright.gui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.PlaceNames;
import org.zonewright.gui.ServiceNames;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.session.Workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Whole windows for tests: the clock stands still, and chance has a seed.
final class Shells {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-05T12:04:31Z"), ZoneOffset.UTC);

    private Shells() {}

    /// @param exit what leaving the program does
    static Shell of(Workspace workspace, FilePrompts prompts, Look look, Runnable exit) {
        return of(workspace, prompts, look, LintRules.CHECKS, exit);
    }

    static Shell of(
            Workspace workspace, FilePrompts prompts, Look look, Locale language, Runnable exit) {
        return new Shell(
                surroundings(
                        new Messages(language),
                        new SimpleObjectProperty<>(Optional.empty()),
                        workspace,
                        prompts,
                        look,
                        LintRules.CHECKS,
                        exit));
    }

    static Shell of(
            Workspace workspace,
            FilePrompts prompts,
            Look look,
            List<Check> checks,
            Runnable exit) {
        return new Shell(
                surroundings(
                        new Messages(Locale.ENGLISH),
                        new SimpleObjectProperty<>(Optional.empty()),
                        workspace,
                        prompts,
                        look,
                        checks,
                        exit));
    }

    /// @param language that is chosen in the preferences
    static Shell speaking(
            Messages messages,
            ObjectProperty<Optional<Locale>> language,
            Workspace workspace,
            FilePrompts prompts,
            Look look) {
        return new Shell(
                surroundings(
                        messages, language, workspace, prompts, look, LintRules.CHECKS, () -> {}));
    }

    private static Shell.Surroundings surroundings(
            Messages messages,
            ObjectProperty<Optional<Locale>> language,
            Workspace workspace,
            FilePrompts prompts,
            Look look,
            List<Check> checks,
            Runnable exit) {
        World world = World.ofAws().named(new ServiceNames(messages), new PlaceNames(messages));
        return new Shell.Surroundings(
                messages,
                look,
                language,
                CLOCK,
                workspace,
                world,
                new Linter(checks, world.services()),
                prompts,
                new TestRecents(),
                new ZoneMaker(CLOCK, new Random(1)),
                exit);
    }
}
