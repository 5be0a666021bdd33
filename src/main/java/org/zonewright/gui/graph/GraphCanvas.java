package org.zonewright.gui.graph;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;

/// The graph itself: drag moves it, the wheel scrolls, Ctrl and the wheel zoom, arrow keys go along
/// the edges.
final class GraphCanvas extends StackPane {

    private static final double STEP = 1.2;

    private final GraphModel model;
    private final GraphView.Actions actions;
    private final Consumer<Pick> fail;
    private final GraphPaper paper;
    private final Minimap minimap;
    private final Overview overview = new Overview();
    private final DotGrid grid = new DotGrid();
    private final Pane ground = new Pane();
    private Camera camera = new Camera(1, 0, 0);
    private boolean isOpen;
    private boolean isMoved;
    private double lastX;
    private double lastY;

    /// @param fail lets fail what a part of the graph depends on, or work again
    GraphCanvas(
            GraphModel model, GraphView.Actions actions, Consumer<Pick> fail, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.fail = fail;
        setId("graph");
        getStyleClass().add("graph-canvas");
        paper =
                new GraphPaper(
                        new NodeCard.Clicks() {
                            @Override
                            public void pick(Pick pick) {
                                select(pick);
                            }

                            @Override
                            public void twice(Pick pick) {
                                fail.accept(pick);
                            }

                            @Override
                            public void open(Pick pick) {
                                actions.open(pick);
                            }

                            @Override
                            public void moved(String node, double dx, double dy) {
                                paper().move(node, new Point2D(dx, dy));
                            }
                        },
                        messages);
        minimap = new Minimap(this::lookAt);
        ground.getChildren().addAll(grid, paper, overview);
        clip();
        var corner = new HBox(8, zoomButtons(messages), minimap);
        corner.getStyleClass().add("corner");
        corner.setAlignment(Pos.BOTTOM_RIGHT);
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        corner.setPickOnBounds(false);
        StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
        getChildren().addAll(ground, corner);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("graph.view.title"));
        listen();
    }

    private GraphPaper paper() {
        return paper;
    }

    private void clip() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen() {
        widthProperty().addListener(_ -> resized());
        heightProperty().addListener(_ -> resized());
        addEventFilter(ScrollEvent.SCROLL, _ -> takeOver());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> takeOver());
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> takeOver());
        model.shown().addListener(_ -> show());
        model.selected().addListener(_ -> select());
        model.lit().addListener(_ -> mark());
        model.found().addListener(_ -> mark());
        model.live().addListener(_ -> mark());
        model.findings().addListener(_ -> mark());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> setCursor(Cursor.DEFAULT));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    /// A person does something: nothing goes or moves by itself any more.
    private void takeOver() {
        isMoved = true;
        paper.settle();
    }

    private void show() {
        model.shown()
                .get()
                .ifPresent(
                        shown -> {
                            paper.show(shown, !model.still().get());
                            mark();
                            resized();
                        });
    }

    private Optional<Drawing> drawing() {
        return model.shown().get().map(Shown::drawing);
    }

    private void mark() {
        paper.mark(
                new GraphPaper.Marks(
                        model.selected().get(),
                        model.lit().get(),
                        new HashSet<>(model.found().get()),
                        model.live().get(),
                        model.findings().get()));
    }

    private void select() {
        mark();
        selectedBox()
                .ifPresent(
                        box -> {
                            setAccessibleText(NodeCard.spoken(box.face()));
                            if (isOpen) {
                                reveal(box);
                            }
                        });
    }

    private Optional<Box> selectedBox() {
        return drawing().stream()
                .flatMap(drawing -> drawing.boxes().stream())
                .filter(
                        box ->
                                model.selected()
                                        .get()
                                        .filter(p -> p.node().equals(box.node().id()))
                                        .isPresent())
                .findFirst();
    }

    private void reveal(Box box) {
        look(camera.revealing(new Camera.Area(box.x(), box.y(), box.w(), box.h()), screen()));
    }

    private Camera.Size screen() {
        return new Camera.Size(getWidth(), getHeight());
    }

    private Optional<Camera.Size> size() {
        return drawing().map(drawing -> new Camera.Size(drawing.width(), drawing.height()));
    }

    /// The first look at a graph opens it, at whatever size the window comes to; once a person has
    /// gone somewhere, that place stays.
    private void resized() {
        if (getWidth() < 1 || getHeight() < 1 || drawing().isEmpty()) {
            return;
        }
        drawing().ifPresent(drawing -> minimap.show(drawing, screen()));
        if (isMoved) {
            look(camera);
        } else {
            isOpen = true;
            size().ifPresent(size -> look(Camera.opening(size, screen())));
            selectedBox().ifPresent(this::reveal);
        }
    }

    private void look(Camera next) {
        camera = size().map(size -> next.kept(size, screen())).orElse(next);
        paper.look(camera, screen());
        drawing().ifPresent(drawing -> overview.look(drawing, camera, paper.isFar()));
        minimap.look(camera.seen(screen()));
        grid.look(camera, screen());
    }

    private void lookAt(double x, double y) {
        look(camera.centredOn(x, y, screen()));
    }

    void fit() {
        size().ifPresent(size -> look(Camera.fitting(size, screen())));
    }

    void zoom(double factor) {
        look(camera.zoomed(factor, getWidth() / 2, getHeight() / 2));
    }

    private VBox zoomButtons(Messages messages) {
        Button in = Buttons.icon(Icon.ZOOM_IN, messages.text("graph.view.zoom-in"));
        in.setOnAction(_ -> zoom(STEP));
        Button out = Buttons.icon(Icon.ZOOM_OUT, messages.text("graph.view.zoom-out"));
        out.setOnAction(_ -> zoom(1 / STEP));
        Button all = Buttons.icon(Icon.FIT, messages.text("graph.view.fit"));
        all.setOnAction(_ -> fit());
        in.setId("graph-zoom-in");
        out.setId("graph-zoom-out");
        all.setId("graph-fit");
        var buttons = new VBox(in, out, all);
        buttons.getStyleClass().add("zoom-buttons");
        buttons.setMaxHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    private void scroll(ScrollEvent scroll) {
        if (scroll.isShortcutDown()) {
            double factor = Math.pow(STEP, scroll.getDeltaY() / 40);
            look(camera.zoomed(factor, scroll.getX(), scroll.getY()));
        } else {
            look(camera.moved(scroll.getDeltaX(), scroll.getDeltaY()));
        }
        scroll.consume();
    }

    private void press(MouseEvent mouse) {
        requestFocus();
        lastX = mouse.getX();
        lastY = mouse.getY();
    }

    private void drag(MouseEvent mouse) {
        setCursor(Cursor.CLOSED_HAND);
        look(camera.moved(mouse.getX() - lastX, mouse.getY() - lastY));
        lastX = mouse.getX();
        lastY = mouse.getY();
    }

    private void select(Pick pick) {
        requestFocus();
        actions.select(pick);
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown()) {
            return;
        }
        boolean taken = true;
        switch (key.getCode()) {
            case LEFT -> actions.move(Arrow.LEFT);
            case RIGHT -> actions.move(Arrow.RIGHT);
            case UP -> actions.move(Arrow.UP);
            case DOWN -> actions.move(Arrow.DOWN);
            case PLUS, ADD, EQUALS -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case DIGIT0, NUMPAD0, HOME -> fit();
            case ENTER -> model.selected().get().ifPresent(actions::open);
            case SPACE -> model.selected().get().ifPresent(fail);
            default -> taken = false;
        }
        if (taken) {
            key.consume();
        }
    }
}
