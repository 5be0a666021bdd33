package org.zonewright.arch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The program keeps to its architecture, and each rule finds the mistake planted for it.
class ArchitectureTest {

    private static final String PROGRAM = "org.zonewright";
    private static final String MISTAKES = "org.zonewright.arch.mistakes";

    private static final JavaClasses CLASSES = read(Path.of("target", "classes"));
    private static final JavaClasses PLANTED =
            read(Path.of("target", "test-classes", MISTAKES.replace('.', '/')));

    static Stream<Named<ArchRule>> rules() {
        return new Rules(PROGRAM).all().stream().map(rule -> Named.of(rule.getDescription(), rule));
    }

    static Stream<Named<Integer>> numbers() {
        var planted = new Rules(MISTAKES).all();
        return IntStream.range(0, planted.size())
                .mapToObj(number -> Named.of(planted.get(number).getDescription(), number));
    }

    /// A rule over nothing holds: raise this as the program grows.
    @Test
    void theWholeProgramIsLookedAt() {
        assertTrue(CLASSES.size() >= 700, () -> "only " + CLASSES.size() + " classes");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theRuleFindsThePlantedMistake(int number) {
        var result = new Rules(MISTAKES).all().get(number).allowEmptyShould(true).evaluate(PLANTED);

        assertTrue(result.hasViolation());
    }

    private static JavaClasses read(Path folder) {
        return new ClassFileImporter().importPath(folder);
    }
}
