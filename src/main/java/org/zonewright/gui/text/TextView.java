package org.zonewright.gui.text;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The zone as text, to look at, search, copy and edit. A list of lines, so that a zone of any size
/// can be shown; what is edited is shown as one text.
public final class TextView extends BorderPane {

    /// What a person can ask of the text.
    public interface Actions {

        /// Goes to the next line in which the search is found.
        void next();

        void previous();

        /// Begins to edit the text that is shown.
        void edit();

        /// Takes the text as one edit of the zone, if all of it can be read.
        void apply();

        /// Drops what was typed.
        void giveUp();
    }

    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final double LINE_HEIGHT = 19;

    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final ListView<String> lines = new ListView<>();
    private final TextField find = new TextField();
    private final TextModel model;
    private final Actions actions;
    private final Messages messages;

    public TextView(TextModel model, Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("text-view");
        lines.setId("text");
        lines.setItems(model.lines());
        lines.setFixedCellSize(LINE_HEIGHT);
        lines.setAccessibleText(messages.text("text.title"));
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(_ -> new LineCell());
        model.hits().subscribe(_ -> lines.refresh());
        model.goTo().subscribe(line -> goTo(line.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setTop(bar());
        model.editing().subscribe(this::front);
    }

    /// The lines to look at, or the text to edit.
    private void front(boolean editing) {
        if (editing) {
            var editor = new TextEditor(model, actions, messages);
            setCenter(editor);
            editor.focus();
        } else {
            setCenter(lines);
        }
    }

    private void goTo(int line) {
        if (line >= 0) {
            lines.getSelectionModel().clearAndSelect(line);
            lines.scrollTo(Math.max(0, line - 3));
        }
    }

    private Node bar() {
        var scope = new Segments<TextModel.Scope>(model.scope().get());
        for (TextModel.Scope some : TextModel.Scope.values()) {
            String id = some.name().toLowerCase(Locale.ROOT);
            scope.add(some, messages.text("text.scope." + id)).setId("text-scope-" + id);
        }
        scope.valueProperty().bindBidirectional(model.scope());
        var form = new Segments<TextForm>(model.form().get());
        for (TextForm some : TextForm.values()) {
            form.add(some, some.id()).setId("text-form-" + some.id());
        }
        form.valueProperty().bindBidirectional(model.form());
        scope.disableProperty().bind(model.editing());
        form.disableProperty().bind(model.editing());
        Button copy = Buttons.of(Icon.COPY, messages.text("text.copy-all"));
        copy.setId("text-copy");
        copy.setOnAction(_ -> copy(model.lines()));
        Button edit = Buttons.of(Icon.CHANGED, messages.text("text.edit"));
        edit.setId("text-edit");
        edit.setOnAction(_ -> actions.edit());
        edit.visibleProperty().bind(model.editing().not());
        edit.managedProperty().bind(edit.visibleProperty());
        var bar = new HBox(scope, form, edit, Badges.spring());
        bar.getChildren().addAll(search());
        bar.getChildren().add(copy);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private List<Node> search() {
        find.setId("text-find");
        find.setPromptText(messages.text("text.find"));
        find.setAccessibleText(messages.text("text.find"));
        find.textProperty().bindBidirectional(model.query());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSearch);
        Label count = Badges.secondary("");
        count.setMinWidth(Label.USE_PREF_SIZE);
        Runnable tell =
                () ->
                        count.setText(
                                model.query().get().isEmpty()
                                        ? ""
                                        : messages.text(
                                                "text.hits",
                                                model.current().get() + 1,
                                                model.hits().get().size()));
        model.hits().subscribe(_ -> tell.run());
        model.current().subscribe(_ -> tell.run());
        Button previous = Buttons.icon(Icon.UP, messages.text("text.previous"));
        previous.setOnAction(_ -> actions.previous());
        Button next = Buttons.icon(Icon.DOWN, messages.text("text.next"));
        next.setOnAction(_ -> actions.next());
        return List.of(find, count, previous, next);
    }

    private void pressInSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            if (key.isShiftDown()) {
                actions.previous();
            } else {
                actions.next();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            key.consume();
        }
    }

    private void press(KeyEvent key) {
        if (FIND.match(key)) {
            find.requestFocus();
            find.selectAll();
            key.consume();
        } else if (COPY.match(key) && lines.isFocused()) {
            copy(lines.getSelectionModel().getSelectedItems());
            key.consume();
        }
    }

    private static void copy(List<String> lines) {
        var content = new ClipboardContent();
        content.putString(lines.stream().collect(Collectors.joining("\n", "", "\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A line with its number.
    private final class LineCell extends ListCell<String> {

        private final Label number = Badges.styled("", "mono", "line-number");
        private final HBox text = new HBox();
        private final HBox box = new HBox(number, text);

        LineCell() {
            box.getStyleClass().add("text-line");
            text.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        private static Label piece(Highlight piece) {
            Label label = Badges.styled(piece.text(), "mono", piece.kind().styleClass());
            label.setMinWidth(Label.USE_PREF_SIZE);
            return label;
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            if (line != null && !empty) {
                number.setText(Integer.toString(getIndex() + 1));
                text.getChildren()
                        .setAll(
                                Highlight.of(model.form().get(), line).stream()
                                        .map(LineCell::piece)
                                        .toList());
            }
            setGraphic(line == null || empty ? null : box);
            String wanted = model.query().get().toLowerCase(Locale.ROOT);
            pseudoClassStateChanged(
                    HIT,
                    line != null
                            && !wanted.isEmpty()
                            && line.toLowerCase(Locale.ROOT).contains(wanted));
        }
    }
}
