package org.zonewright.gui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
class GraphViewTest {

    private static final String ZONE =
            """
            w ALIAS A app.example.com. ; weighted 1 id=a
            w A 192.0.2.1 ; weighted 2 id=b
            app A 192.0.2.2
            www ALIAS A app.example.com.
            """;

    private final Desk desk =
            new Desk(
                    new Document(
                            Zones.hosted("example.com.", ZONE),
                            _ -> {},
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

    private GraphModel model;

    @Start
    void show(Stage stage) {
        new Look();
        var messages = new Messages(Locale.ENGLISH);
        desk.view().set(View.GRAPH);
        var controller =
                new GraphController(
                        desk,
                        new AliasServices(),
                        List::of,
                        new GraphLayout(messages::text, new BundledFonts()),
                        Backgrounds.IN_PLACE,
                        mishap -> {
                            throw new AssertionError(mishap);
                        });
        model = controller.model();
        var failing =
                new WhatIfController(
                        desk,
                        World.ofAws(),
                        controller.model(),
                        Backgrounds.IN_PLACE,
                        mishap -> {
                            throw new AssertionError(mishap);
                        });
        var view =
                new GraphView(controller.model(), controller, failing.model(), failing, messages);
        stage.setScene(new Scene(view, 980, 700));
        stage.show();
    }

    private static EntryId row(String line) {
        return Zones.set("example.com.", line).key();
    }

    @Test
    void aClickOnAMemberSelectsItsRowEverywhere(FxRobot robot) {
        robot.clickOn("b");

        assertEquals(Optional.of(row("w A 192.0.2.1 ; weighted 2 id=b")), desk.selected().get());
    }

    @Test
    void theOutlineFollowsTheDesk(FxRobot robot) {
        robot.interact(() -> desk.selected().set(Optional.of(row("www ALIAS A app.example.com."))));

        TreeView<OutlineLine> outline = robot.lookup("#graph-outline").query();
        assertEquals("www", outline.getSelectionModel().getSelectedItem().getValue().text());
    }

    /// For each that is set again, JavaFX draws all of them.
    @Test
    void linesOfTheOutlineThatSayTheSameAreNotSetAgain(FxRobot robot) {
        TreeView<OutlineLine> outline = robot.lookup("#graph-outline").query();
        var set = new ArrayList<String>();
        outline.getRoot()
                .addEventHandler(
                        TreeItem.<OutlineLine>valueChangedEvent(),
                        event -> set.add(event.getNewValue().text()));

        robot.interact(
                () ->
                        desk.apply(
                                new Edit.Put(
                                        Zones.set(
                                                "example.com.", "w A 192.0.2.9 ; weighted 2 id=b")),
                                Phrase.of("test")));

        assertEquals(List.of("192.0.2.9"), set);
    }

    @Test
    void whoAnswersIsSaidInALineOrTwo(FxRobot robot) {
        robot.interact(() -> desk.selected().set(Optional.of(row("www ALIAS A app.example.com."))));
        robot.clickOn("#graph-what-if-open");

        Node head = robot.lookup("#graph-answers").query().getParent().lookup(".section-head");
        double height = head.getLayoutBounds().getHeight();
        assertTrue(height > 0 && height < 50, "px high: " + height);
    }

    @Test
    void arrowKeysGoAlongTheEdges(FxRobot robot) {
        robot.interact(() -> desk.selected().set(Optional.of(row("www ALIAS A app.example.com."))));
        robot.interact(() -> robot.lookup("#graph").query().requestFocus());

        robot.type(KeyCode.RIGHT);

        assertEquals(Optional.of(row("app A 192.0.2.2")), desk.selected().get());
    }

    @Test
    void everyNodeSaysWhatItIs(FxRobot robot) {
        var cards = robot.lookup(".graph-node").queryAll();

        assertEquals(6, cards.size());
        assertTrue(
                cards.stream().allMatch(card -> card.getAccessibleText().length() > 3),
                cards::toString);
    }

    @Test
    void aDraggedNodeTakesItsEdgesAlongAndEditsNothing(FxRobot robot) {
        Node card = robot.lookup(".graph-node.pill").query();
        Object before = desk.history().get().current();
        Bounds was = inScene(card);

        robot.drag(card, MouseButton.PRIMARY).moveBy(40, 30).drop();

        assertEquals(was.getMinX() + 40, inScene(card).getMinX(), 2);
        assertEquals(was.getMinY() + 30, inScene(card).getMinY(), 2);
        assertEquals(before, desk.history().get().current());
    }

    @Test
    void fitShowsAllOfTheGraph(FxRobot robot) {
        robot.clickOn("#graph-zoom-in").clickOn("#graph-zoom-in").clickOn("#graph-zoom-in");

        robot.clickOn("#graph-fit");

        Bounds canvas = inScene(robot.lookup("#graph").query());
        assertTrue(
                robot.lookup(".graph-node").queryAll().stream()
                        .map(GraphViewTest::inScene)
                        .allMatch(canvas::contains));
    }

    @Test
    void theFirstLookIsAtTheSizeTheWindowComesTo(FxRobot robot) {
        double atFullSize = scale(robot);
        resizeTo(robot, 560, 300);
        double inASmallWindow = scale(robot);

        resizeTo(robot, 980, 700);

        assertTrue(inASmallWindow < atFullSize, inASmallWindow + " " + atFullSize);
        assertEquals(atFullSize, scale(robot), 0.001);
    }

    @Test
    void wherePeopleWentStaysInAnotherWindow(FxRobot robot) {
        robot.clickOn("#graph-zoom-out");
        double wanted = scale(robot);

        resizeTo(robot, 560, 300);

        assertEquals(wanted, scale(robot), 0.001);
    }

    private static void resizeTo(FxRobot robot, double width, double height) {
        Node graph = robot.lookup("#graph").query();
        robot.interact(
                () -> {
                    var view = (Region) graph.getScene().getRoot();
                    view.resize(width, height);
                    view.layout();
                });
    }

    private static double scale(FxRobot robot) {
        Node card = robot.lookup(".graph-node").query();
        return inScene(card).getWidth() / card.getLayoutBounds().getWidth();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void cardsMoveFromWhereTheyWereUnlessMotionIsReduced(FxRobot robot) {
        model.still().set(true);
        robot.interact(() -> add("a ALIAS A app.example.com."));
        assertTrue(cards(robot).allMatch(card -> card.getOpacity() == 1));
        model.still().set(false);

        robot.interact(
                () -> {
                    add("b ALIAS A app.example.com.");
                    assertTrue(cards(robot).anyMatch(card -> card.getOpacity() < 1), "new");
                    assertTrue(cards(robot).anyMatch(card -> card.getTranslateY() != 0), "moving");
                });
        robot.interact(() -> robot.lookup("#graph").query().requestFocus());
        robot.push(KeyCode.HOME); // what a person does ends it

        assertTrue(cards(robot).allMatch(card -> card.getOpacity() == 1));
        assertTrue(cards(robot).allMatch(card -> card.getTranslateY() == 0));
    }

    private void add(String line) {
        desk.document().apply(new Edit.Put(Zones.set("example.com.", line)), Phrase.of("x"));
    }

    private static Stream<Node> cards(FxRobot robot) {
        return robot.lookup(".graph-node").queryAll().stream();
    }
}
