package org.zonewright.gui.control;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/// How the whole window looks: AtlantaFX's Primer, light, dark or in high contrast, with our sizes
/// and parts, as the one user-agent style sheet.
///
/// Lives on the FX thread.
public final class Look {

    /// What a person chose.
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /// Whether what changes moves, as a person chose.
    public enum Motion {
        SYSTEM,
        REDUCED,
        FULL
    }

    /// The sizes of text to choose from, in percent, smallest first.
    public static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    public static final int USUAL_TEXT_SIZE = 100;

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_TEXT_SIZE);
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SYSTEM);
    private final ObjectProperty<List<ColumnPlace>> columns = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.LIGHT);

    /// Held by this object alone: the preferences of the platform outlive it.
    private final InvalidationListener system = _ -> dress();

    private final InvalidationListener systemMotion = _ -> settle();

    /// Puts the look on; follows the system until told otherwise.
    public Look() {
        var _ = new PopupText(textSize);
        appearance.addListener(_ -> dress());
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener(new WeakInvalidationListener(system));
        Platform.getPreferences().addListener(new WeakInvalidationListener(system));
        dress();
        motion.addListener(_ -> settle());
        Platform.getPreferences()
                .reducedMotionProperty()
                .addListener(new WeakInvalidationListener(systemMotion));
        settle();
    }

    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// The columns of the record table from left to right; none as long as nobody has changed them.
    public ObjectProperty<List<ColumnPlace>> columns() {
        return columns;
    }

    /// The size of the text, and of all with it, in percent: one of [#TEXT_SIZES].
    public IntegerProperty textSize() {
        return textSize;
    }

    /// Goes to the next larger size of text, if there is one.
    public void enlargeText() {
        TEXT_SIZES.stream()
                .filter(size -> size > textSize.get())
                .findFirst()
                .ifPresent(textSize::set);
    }

    /// Goes to the next smaller size of text, if there is one.
    public void reduceText() {
        TEXT_SIZES.reversed().stream()
                .filter(size -> size < textSize.get())
                .findFirst()
                .ifPresent(textSize::set);
    }

    /// Whether the window is dark now, chosen or followed.
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /// The style sheet that the window has now, chosen or followed.
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    public ObjectProperty<Motion> motion() {
        return motion;
    }

    /// Whether nothing is to move by itself now, chosen or followed.
    public ReadOnlyBooleanProperty still() {
        return still.getReadOnlyProperty();
    }

    private void settle() {
        still.set(
                switch (motion.get()) {
                    case REDUCED -> true;
                    case FULL -> false;
                    case SYSTEM -> Platform.getPreferences().isReducedMotion();
                });
    }

    private void dress() {
        Sheet next =
                switch (appearance.get()) {
                    case LIGHT -> Sheet.LIGHT;
                    case DARK -> Sheet.DARK;
                    case CONTRAST -> Sheet.CONTRAST;
                    case SYSTEM -> ofSystem();
                };
        dark.set(next != Sheet.LIGHT);
        sheet.set(next);
        String address = Fonts.areLoaded() ? next.address() : next.addressWithoutFonts();
        if (!address.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(address);
        }
    }

    /// High contrast has no property of its own: Windows tells of it, and GNOME by its theme.
    private static Sheet ofSystem() {
        Platform.Preferences system = Platform.getPreferences();
        boolean contrast =
                system.getBoolean("Windows.SPI.HighContrast").orElse(false)
                        || system.getString("GTK.theme_name")
                                .filter(name -> name.startsWith("HighContrast"))
                                .isPresent();
        if (contrast) {
            return Sheet.CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? Sheet.DARK : Sheet.LIGHT;
    }
}
