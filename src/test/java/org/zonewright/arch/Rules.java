package org.zonewright.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;

import java.io.FileDescriptor;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The architecture, as rules over the packages below a root: the program's, or that of the
/// mistakes planted to see that each rule finds its own.
///
/// @param root a package
record Rules(String root) {

    private static final Set<String> FILES =
            Set.of(
                    "java.nio.file.Files",
                    "java.nio.channels.FileChannel",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile");

    private static final Pattern CLOCKS_AND_CHANCE =
            Pattern.compile(
                    "java\\.time\\.\\w+\\.now"
                            + "|java\\.time\\.Clock\\.(system|tick)\\w*"
                            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
                            + "|java\\.lang\\.Math\\.random"
                            + "|java\\.util\\.UUID\\.randomUUID"
                            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current"
                            + "|java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)"
                            + "|java\\.security\\.SecureRandom\\..*");

    private static final Pattern RANDOM_SOURCE =
            Pattern.compile("java\\.util\\.(Splittable)?Random\\.<init>");

    private static final Pattern THREADS =
            Pattern.compile(
                    "java\\.lang\\.Thread\\.(<init>|start|startVirtualThread|ofVirtual|ofPlatform)"
                            + "|java\\.util\\.concurrent\\.Executors\\..*"
                            + "|java\\.util\\.concurrent\\.CompletableFuture\\.\\w+Async"
                            + "|java\\.util\\.\\w+\\.parallelStream"
                            + "|java\\.util\\.Timer\\.<init>"
                            + "|javafx\\.concurrent\\.Service\\.start");

    private static final Pattern STANDARD_STREAMS =
            Pattern.compile(
                    "java\\.lang\\.System\\.(in|out|err|console|setIn|setOut|setErr)"
                            + "|java\\.io\\.FileDescriptor\\.(in|out|err)"
                            + "|java\\.lang\\.IO\\..*");

    List<ArchRule> all() {
        return Stream.of(rooms(), technology(), modelViewController())
                .flatMap(rules -> rules)
                .toList();
    }

    private Stream<ArchRule> rooms() {
        var rooms = new Rooms(root);
        return Stream.of(
                classes()
                        .should(rooms.beInARoom())
                        .because(
                                "no rule holds for what is in none; a new room goes into the plan"),
                classes()
                        .should(rooms.useNoRoomAbove())
                        .because(
                                "what is below can be understood and tested without what is above"),
                classes()
                        .should(rooms.useNoNeighbour())
                        .because("features and formats come and go one by one"),
                slices().matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("packages in a cycle are one package"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("app..", "gui..", "cli..", "l10n.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in("l10n.."))
                        .because("the core speaks no language: it hands over keys and values"));
    }

    private Stream<ArchRule> technology() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("gui..", "app.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                        .because("the command line and tests of the core start no toolkit"),
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(in("gui.FxJobs"))
                        .and()
                        .doNotHaveFullyQualifiedName(in("app.Interruption"))
                        .and()
                        .doNotHaveFullyQualifiedName(in("session.Processors"))
                        .and()
                        .resideOutsideOfPackage(in("serve.."))
                        .should()
                        .callCodeUnitWhere(targetIs(THREADS))
                        .because("work off the FX thread is a Job"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("session..", "app.."))
                        .should()
                        .callCodeUnitWhere(opensAFile())
                        .because("who opens a file must also save it safely and say what failed"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("cli..", "app.."))
                        .should()
                        .accessTargetWhere(accessIs(STANDARD_STREAMS))
                        .because("standard output carries results of the command line alone"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("app.."))
                        .should()
                        .callCodeUnitWhere(
                                describe(
                                        "it prints a stack trace",
                                        call ->
                                                call.getName().equals("printStackTrace")
                                                        && takesNothing(call)))
                        .because("one handler tells of a wrong program, once"),
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                in("codec..", "serve..", "analysis..", "model..", "l10n.."))
                        .should()
                        .callCodeUnitWhere(targetIs(CLOCKS_AND_CHANCE))
                        .orShould()
                        .callCodeUnitWhere(isRandomSourceWithoutSeed())
                        .because("time and chance are parameters of an analysis"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("app.."))
                        .should()
                        .callMethod(System.class, "exit", int.class)
                        .because("only the main class knows that the program is over"),
                fields().that()
                        .areStatic()
                        .should()
                        .beFinal()
                        .because("there are no singletons, and tests run in any order"));
    }

    private Stream<ArchRule> modelViewController() {
        return Stream.of(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("View")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(in("session..", "model.edit.."))
                        .because("a view shows its model and decides nothing"),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Controller")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                        .because("a controller is tested without a toolkit"),
                noClasses()
                        .should()
                        .callCodeUnitWhere(
                                describe(
                                        "it sets a style in code",
                                        call -> call.getName().matches("setStyle|styleProperty")))
                        .because("looks live in style sheets, where a theme can change them"));
    }

    private String in(String room) {
        return root + "." + room;
    }

    private String[] in(String first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more))
                .map(this::in)
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaCall<?>> targetIs(Pattern name) {
        return describe("it is " + name, call -> name.matcher(nameOf(call)).matches());
    }

    private static DescribedPredicate<JavaAccess<?>> accessIs(Pattern name) {
        return describe("it is " + name, access -> name.matcher(nameOf(access)).matches());
    }

    /// A file descriptor is what a standard stream is made of.
    private static DescribedPredicate<JavaCall<?>> opensAFile() {
        return describe(
                "it opens, finds or changes a file",
                call ->
                        FILES.contains(call.getTargetOwner().getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(
                                                type -> type.isEquivalentTo(FileDescriptor.class)));
    }

    private static DescribedPredicate<JavaCall<?>> isRandomSourceWithoutSeed() {
        return describe(
                "it makes a random source without a seed",
                call -> RANDOM_SOURCE.matcher(nameOf(call)).matches() && takesNothing(call));
    }

    private static boolean takesNothing(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }
}
