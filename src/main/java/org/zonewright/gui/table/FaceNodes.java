package org.zonewright.gui.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.gui.control.ShareBar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the nodes of a [Face] out of those of the face before, where it can: a new node costs its
/// skin and a search through the style sheet, another text in the same label next to nothing. Every
/// node has what it shows, a face or a part, as its user data. A blank cell keeps its nodes,
/// hidden.
final class FaceNodes {

    /// What a bar keeps of its width where its words need the room, in px.
    private static final double LEAST_BAR = 24;

    private FaceNodes() {}

    /// Makes a cell show a face.
    ///
    /// @return false if it did already
    static boolean show(Labeled cell, Face face) {
        Node there = cell.getGraphic();
        if (face.parts().isEmpty()) {
            return hide(there);
        }
        Object wanted = face.frame() == Face.Frame.BARE ? face.parts().getFirst() : face;
        if (there != null && there.isVisible() && wanted.equals(there.getUserData())) {
            return false;
        }
        Node node =
                switch (face.frame()) {
                    case BARE -> bare(there, face.parts().getFirst());
                    case ROW, NAME, MEMBER -> box(there, face);
                };
        node.setVisible(true);
        cell.setGraphic(node);
        return true;
    }

    private static boolean hide(@Nullable Node there) {
        if (there == null || !there.isVisible()) {
            return false;
        }
        there.setVisible(false);
        return true;
    }

    /// Whether the nodes that a cell has can show a face in the styles that they have.
    static boolean isStyledAs(Labeled cell, Face face) {
        Node there = cell.getGraphic();
        if (there == null || face.parts().isEmpty()) {
            return face.parts().isEmpty();
        }
        return switch (there.getUserData()) {
            case Face before -> before.isStyledAs(face);
            case Part before -> Face.bare(before).isStyledAs(face);
            case null, default -> false;
        };
    }

    private static Node bare(@Nullable Node there, Part part) {
        return there != null && isOf(part, there) ? changed(there, part) : made(part);
    }

    private static HBox box(@Nullable Node there, Face face) {
        HBox box =
                there instanceof HBox known && known.getUserData() instanceof Face
                        ? known
                        : new HBox();
        if (!(box.getUserData() instanceof Face before) || before.frame() != face.frame()) {
            frame(box, face.frame());
        }
        box.setUserData(face);
        fill(box, face);
        return box;
    }

    private static void frame(HBox box, Face.Frame frame) {
        switch (frame) {
            case BARE -> {}
            case ROW -> {
                box.setAlignment(Pos.CENTER_LEFT);
                box.setSpacing(6);
                box.setMinWidth(0);
            }
            case NAME -> box.getStyleClass().setAll("name-box");
            case MEMBER -> box.getStyleClass().setAll("name-box", "member");
        }
    }

    private static void fill(HBox box, Face face) {
        var free = new ArrayList<>(box.getChildren());
        var children = new ArrayList<Node>(face.parts().size());
        for (Part part : face.parts()) {
            Optional<Node> known = free.stream().filter(node -> isOf(part, node)).findFirst();
            known.ifPresent(free::remove);
            Node child = known.map(node -> changed(node, part)).orElseGet(() -> made(part));
            if (face.frame() == Face.Frame.ROW) {
                share(child, part);
            }
            children.add(child);
        }
        if (!children.equals(box.getChildren())) {
            box.getChildren().setAll(children);
        }
    }

    /// Words share the room, what is short stays whole.
    private static void share(Node child, Part part) {
        boolean yields = part instanceof Part.Words words && !words.styles().contains("pill");
        Priority wanted = yields ? Priority.SOMETIMES : null;
        if (HBox.getHgrow(child) != wanted) {
            HBox.setHgrow(child, wanted);
        }
    }

    /// Whether a node can be changed to show a part.
    private static boolean isOf(Part part, Node node) {
        return node.getUserData() instanceof Part known && known.getClass() == part.getClass();
    }

    private static Node made(Part part) {
        Node node =
                switch (part) {
                    case Part.Words _ -> new Label();
                    case Part.Glyph(var icon, _, _) -> icon.node();
                    case Part.Bar(double width, _) -> new ShareBar(width);
                };
        return changed(node, part);
    }

    private static Node changed(Node node, Part part) {
        if (part.equals(node.getUserData())) {
            return node;
        }
        switch (part) {
            case Part.Words words -> words((Label) node, words);
            case Part.Glyph glyph -> glyph((FontIcon) node, glyph);
            case Part.Bar(double width, List<Double> shares) -> {
                var bar = (ShareBar) node;
                bar.setPrefWidth(width);
                bar.setMinWidth(Math.min(width, LEAST_BAR));
                bar.setShares(shares);
            }
        }
        node.setUserData(part);
        return node;
    }

    private static void words(Label label, Part.Words words) {
        label.setText(words.text());
        label.setMinWidth(words.whole() ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
        styles(label, "cell-text", words.styles());
        Node icon = words.icon().map(glyph -> bare(label.getGraphic(), glyph)).orElse(null);
        if (icon != label.getGraphic()) {
            label.setGraphic(icon);
            label.setGraphicTextGap(6);
        }
    }

    private static void glyph(FontIcon node, Part.Glyph glyph) {
        glyph.icon().showOn(node);
        styles(node, "cell-icon", glyph.styles());
        node.setAccessibleText(glyph.spoken());
    }

    private static void styles(Node node, String own, List<String> more) {
        var wanted = new ArrayList<String>(more.size() + 1);
        wanted.add(own);
        wanted.addAll(more);
        if (!wanted.equals(node.getStyleClass())) {
            node.getStyleClass().setAll(wanted);
        }
    }
}
