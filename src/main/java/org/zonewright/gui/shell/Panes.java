package org.zonewright.gui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.zonewright.gui.View;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Which panes are open beside each view. The table has them all; a view that fills the window
/// itself starts with the side bar as a rail and the bottom panel closed.
public final class Panes {

    private final Map<View, BooleanProperty> sideBar = new EnumMap<>(View.class);
    private final Map<View, BooleanProperty> bottom = new EnumMap<>(View.class);
    private final Map<View, BooleanProperty> inspector = new EnumMap<>(View.class);

    Panes() {
        for (View view : View.values()) {
            boolean isTable = view == View.TABLE;
            sideBar.put(view, new SimpleBooleanProperty(isTable));
            bottom.put(view, new SimpleBooleanProperty(isTable));
            inspector.put(view, new SimpleBooleanProperty(isTable));
        }
    }

    /// Whether the side bar is wide; else it is a rail.
    public BooleanProperty sideBar(View view) {
        return of(sideBar, view);
    }

    public BooleanProperty bottom(View view) {
        return of(bottom, view);
    }

    public BooleanProperty inspector(View view) {
        return of(inspector, view);
    }

    private static BooleanProperty of(Map<View, BooleanProperty> panes, View view) {
        return Objects.requireNonNull(panes.get(view));
    }
}
