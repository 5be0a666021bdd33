package org.zonewright.arch;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// The rooms of the house and who may use whom.
///
/// @param root the package above the rooms
record Rooms(String root) {

    /// From the roof down; those on one level are neighbours. A room is a package with all below
    /// it, `gui` without: its subpackages are rooms of their own.
    private static final List<List<String>> LEVELS =
            List.of(
                    List.of("app"),
                    List.of("gui.shell", "cli"),
                    List.of(
                            "gui.table",
                            "gui.bulk",
                            "gui.paste",
                            "gui.wizard",
                            "gui.group",
                            "gui.inspector",
                            "gui.graph",
                            "gui.query",
                            "gui.problems",
                            "gui.changes",
                            "gui.text",
                            "gui.serve",
                            "gui.settings"),
                    List.of("gui.control"),
                    List.of("gui"),
                    List.of("session"),
                    List.of("codec", "serve"),
                    List.of("analysis.plan"),
                    List.of("analysis.lint", "analysis.graph"),
                    List.of("analysis.resolve"),
                    List.of("model.edit"),
                    List.of("model.aws", "l10n"),
                    List.of("model.zone"));

    ArchCondition<JavaClass> beInARoom() {
        return new ArchCondition<>("be in a room of the house") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (roomOf(type).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type + " is in no room"));
                }
            }
        };
    }

    ArchCondition<JavaClass> useNoRoomAbove() {
        return use("use no room above", (from, to) -> levelOf(to) < levelOf(from));
    }

    ArchCondition<JavaClass> useNoNeighbour() {
        return use(
                "use no neighbour", (from, to) -> levelOf(to) == levelOf(from) && !to.equals(from));
    }

    private ArchCondition<JavaClass> use(String name, BiPredicate<String, String> forbidden) {
        return new ArchCondition<>(name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                roomOf(type)
                        .ifPresent(
                                from ->
                                        type.getDirectDependenciesFromSelf().stream()
                                                .filter(use -> isForbidden(from, use))
                                                .map(use -> violation(use))
                                                .forEach(events::add));
            }

            private boolean isForbidden(String from, Dependency use) {
                return roomOf(use.getTargetClass())
                        .filter(to -> forbidden.test(from, to))
                        .isPresent();
            }
        };
    }

    private static ConditionEvent violation(Dependency use) {
        return SimpleConditionEvent.violated(use, use.getDescription());
    }

    private Optional<String> roomOf(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        return LEVELS.stream().flatMap(List::stream).filter(room -> isIn(name, room)).findFirst();
    }

    private boolean isIn(String packageName, String room) {
        var name = root + "." + room;
        return packageName.equals(name)
                || !room.equals("gui") && packageName.startsWith(name + ".");
    }

    private static int levelOf(String room) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(room)) {
                return level;
            }
        }
        throw new IllegalArgumentException(room);
    }
}
