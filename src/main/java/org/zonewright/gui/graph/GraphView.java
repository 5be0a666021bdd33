package org.zonewright.gui.graph;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.graph.Node;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Docks;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

/// The alias graph with its outline, a field to find in it and its legend. Reads the model, tells
/// [Actions] what a person did, decides nothing.
public final class GraphView extends BorderPane {

    /// What a person can ask of the graph.
    public interface Actions {

        void select(Pick pick);

        /// Goes from what is selected to what an arrow key leads to.
        void move(Arrow arrow);

        /// Selects the next of what was found.
        void findNext();

        /// Draws all records that point at names, of all open zones, or aliases and sets alone.
        void showEverything(boolean next);

        /// Draws what is around the selection, or the whole.
        void showPart(boolean next);

        /// Draws all neighbours of a node.
        void open(Pick pick);

        /// Writes a picture of it to a file.
        void export();
    }

    private static final double OUTLINE = 232;
    private static final double LEAST_OUTLINE = 160;
    private static final double WHAT_IF = 312;
    private static final double LEAST_WHAT_IF = 272;

    /// Narrower than this, the outline would take too much of it.
    private static final double NARROW = 840;

    /// Narrower than this, the what-if pane takes the outline's place.
    private static final double BOTH = 1160;

    private final GraphModel model;
    private final Actions actions;
    private final Messages messages;
    private final CustomTextField find = new CustomTextField();
    private final GraphCanvas canvas;
    private final OutlineTree tree;
    private final VBox outline;
    private final Docks docks;
    private final Button open;
    private final WhatIfModel whatIf;
    private final Button live;
    private final WhatIfPane pane;
    private boolean isWanted = true;
    private boolean isShown;
    private boolean isPaneWanted = true;
    private boolean isPaneShown;

    /// Whether a person opened it, though there is little room.
    private boolean isPaneOpened;

    public GraphView(
            GraphModel model,
            Actions actions,
            WhatIfModel whatIf,
            WhatIfPane.Actions failing,
            Messages messages) {
        this.model = model;
        this.whatIf = whatIf;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("graph-view");
        canvas = new GraphCanvas(model, actions, failing::toggle, messages);
        pane = new WhatIfPane(whatIf, failing, messages, () -> wantPane(false));
        live = Buttons.of(Icon.CHECK_FAILS, messages.text("graph.whatif"));
        tree = new OutlineTree(model, actions, messages);
        open = Buttons.icon(Icon.FAR_RIGHT, messages.text("graph.view.outline-open"));
        open.setOnAction(_ -> want(true));
        outline = outline();
        var middle = new BorderPane(middle());
        middle.setTop(bar());
        middle.setBottom(new LegendBar(messages));
        docks = new Docks(middle);
        setCenter(docks);
        widthProperty().addListener(_ -> arrange());
        want(true);
    }

    /// Puts the keyboard into the find field.
    public void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    private void want(boolean next) {
        isWanted = next;
        arrange();
    }

    private void wantPane(boolean next) {
        isPaneWanted = next;
        isPaneOpened = next;
        arrange();
    }

    private void arrange() {
        boolean isWide = getWidth() == 0 || getWidth() >= BOTH;
        boolean showPane = isPaneWanted && (isWide || isPaneOpened);
        boolean fits = getWidth() == 0 || getWidth() >= (showPane ? BOTH : NARROW);
        boolean show = isWanted && fits;
        if (showPane != isPaneShown) {
            isPaneShown = showPane;
            docks.set(
                    Docks.Side.RIGHT,
                    showPane ? pane : null,
                    showPane ? WHAT_IF : 0,
                    LEAST_WHAT_IF);
        }
        live.setVisible(!showPane);
        live.setManaged(!showPane);
        if (show != isShown) {
            isShown = show;
            docks.set(Docks.Side.LEFT, show ? outline : null, show ? OUTLINE : 0, LEAST_OUTLINE);
        }
        open.setVisible(!show);
        open.setManaged(!show);
        open.setDisable(!fits);
    }

    private VBox outline() {
        Button collapse = Buttons.icon(Icon.SHRINK, messages.text("graph.view.outline-collapse"));
        collapse.setOnAction(_ -> tree.collapse());
        Button close = Buttons.icon(Icon.FAR_LEFT, messages.text("graph.view.outline-close"));
        close.setOnAction(_ -> want(false));
        collapse.getStyleClass().add("small");
        close.getStyleClass().add("small");
        var head =
                new HBox(
                        Badges.caption(messages.text("graph.view.outline")),
                        Badges.spring(),
                        collapse,
                        close);
        head.getStyleClass().add("outline-head");
        VBox.setVgrow(tree, Priority.ALWAYS);
        var pane = new VBox(head, tree);
        pane.getStyleClass().add("outline-pane");
        return pane;
    }

    private HBox bar() {
        find.setId("graph-find");
        find.setPromptText(messages.text("graph.view.find"));
        find.setAccessibleText(messages.text("graph.view.find"));
        find.setLeft(Icon.SEARCH.node("muted"));
        find.textProperty().bindBidirectional(model.find());
        find.setPrefWidth(160);
        find.setOnAction(_ -> actions.findNext());
        find.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                        find.clear();
                        key.consume();
                    }
                });
        Label count = Badges.wholeOrNone(Badges.secondary(""));
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::count, model.shown(), model.found(), model.find()));
        Label busy = Badges.secondary(messages.text("graph.view.busy"));
        busy.setId("graph-busy");
        busy.visibleProperty().bind(model.busy());
        busy.managedProperty().bind(model.busy());
        live.setId("graph-what-if-open");
        live.setMinWidth(USE_PREF_SIZE);
        live.setOnAction(_ -> wantPane(true));
        var shares = new ToggleSwitch(messages.text("graph.whatif.live"));
        shares.setId("graph-live");
        shares.selectedProperty().bindBidirectional(whatIf.on());
        Button export = Buttons.icon(Icon.DOWNLOAD, messages.text("graph.view.export"));
        export.setId("graph-export");
        export.setOnAction(_ -> actions.export());
        var bar =
                new HBox(
                        open,
                        find,
                        content(),
                        part(),
                        count,
                        Badges.spring(),
                        busy,
                        shares,
                        live,
                        export);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private ComboBox<Boolean> content() {
        var content = new ComboBox<Boolean>();
        content.setId("graph-content");
        content.setAccessibleText(messages.text("graph.view.content"));
        content.getItems().setAll(false, true);
        content.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Boolean everything) {
                        return messages.text(
                                Boolean.TRUE.equals(everything)
                                        ? "graph.view.content.everything"
                                        : "graph.view.content.aliases");
                    }

                    @Override
                    public @Nullable Boolean fromString(String text) {
                        return null;
                    }
                });
        model.scope().subscribe(scope -> content.setValue(scope.isEverything()));
        content.setOnAction(
                _ -> {
                    boolean wanted = Boolean.TRUE.equals(content.getValue());
                    if (wanted != model.scope().get().isEverything()) {
                        actions.showEverything(wanted);
                    }
                });
        content.setMinWidth(0);
        return content;
    }

    private ToggleButton part() {
        var part = new ToggleButton();
        part.setId("graph-part");
        part.setGraphic(Icon.EXACT.node());
        part.getStyleClass().addAll("button-icon", "flat");
        Buttons.tip(part, messages.text("graph.view.part"), null);
        model.shown().subscribe(shown -> part.setSelected(shown.filter(Shown::isPart).isPresent()));
        part.setOnAction(_ -> actions.showPart(part.isSelected()));
        return part;
    }

    private StackPane middle() {
        var empty =
                new EmptyState(
                        Icon.GRAPH,
                        messages.text("graph.view.empty"),
                        messages.text("graph.view.empty-how"));
        var isEmpty =
                Bindings.createBooleanBinding(
                        () ->
                                model.shown()
                                        .get()
                                        .filter(it -> it.graph().nodes().isEmpty())
                                        .isPresent(),
                        model.shown());
        empty.visibleProperty().bind(isEmpty);
        canvas.visibleProperty().bind(isEmpty.not());
        return new StackPane(canvas, empty);
    }

    private String count() {
        if (!model.find().get().isBlank()) {
            return messages.text("graph.view.found", model.found().get().size());
        }
        return model.shown()
                .get()
                .map(shown -> messages.text("graph.view.count", drawn(shown), shown.sets()))
                .orElse("");
    }

    private static int drawn(Shown shown) {
        return shown.graph().nodes().stream()
                .mapToInt(node -> node instanceof Node.Group group ? group.members().size() : 0)
                .sum();
    }
}
