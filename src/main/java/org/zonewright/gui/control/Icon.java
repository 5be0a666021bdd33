package org.zonewright.gui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every icon of the window by what it means; one family, Feather. Size and colour come from the
/// style sheet.
public enum Icon {
    NEW(Feather.PLUS),
    CHANGED(Feather.EDIT_2),
    DELETED(Feather.X),

    ERROR(Feather.X_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE),
    ADVICE(Feather.INFO),
    UNVERIFIED(Feather.HELP_CIRCLE),
    FINE(Feather.CHECK_CIRCLE),
    PROBLEMS(Feather.ALERT_CIRCLE),
    QUICK_FIX(Feather.ZAP),
    REFUSED(Feather.SLASH),

    ALIAS(Feather.LINK),
    ALIAS_TO_RECORD(Feather.CORNER_DOWN_RIGHT),
    LOAD_BALANCER(Feather.SERVER),
    CLOUD_FRONT(Feather.CLOUD),
    S3(Feather.HARD_DRIVE),
    API_GATEWAY(Feather.CODE),
    AWS_SERVICE(Feather.BOX),
    DANGLING(Feather.X_CIRCLE),

    LATENCY(Feather.NAVIGATION),
    WEIGHTED(Feather.SLIDERS),
    FAILOVER(Feather.LIFE_BUOY),
    GEOLOCATION(Feather.MAP),
    GEOPROXIMITY(Feather.MAP_PIN),
    MULTIVALUE(Feather.SHUFFLE),
    IP_BASED(Feather.HASH),
    SET(Feather.LAYERS),

    CHECK_HEALTHY(Feather.ACTIVITY),
    CHECK_FAILS(Feather.ZAP_OFF),
    TARGET_EVALUATED(Feather.SHIELD),
    UNHEALTHY(Feather.SHIELD_OFF),
    NOT_EVALUATED(Feather.MINUS),

    PUBLIC_ZONE(Feather.GLOBE),
    PRIVATE_ZONE(Feather.LOCK),
    READ_ONLY(Feather.LOCK),
    FILE(Feather.FILE_TEXT),
    NEW_FILE(Feather.FILE_PLUS),
    FOLDER(Feather.FOLDER),
    DROP(Feather.UPLOAD),

    ADD(Feather.PLUS),
    REMOVE(Feather.MINUS),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    DELETE(Feather.TRASH_2),
    DUPLICATE(Feather.COPY),
    COPY(Feather.COPY),
    PASTE(Feather.CLIPBOARD),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.SHARE),
    SAVE(Feather.SAVE),
    REVIEW(Feather.CHECK_SQUARE),
    RUN(Feather.PLAY),
    SEARCH(Feather.SEARCH),
    SETTINGS(Feather.SETTINGS),
    MOON(Feather.MOON),
    SUN(Feather.SUN),
    SYSTEM_THEME(Feather.MONITOR),
    CONTRAST(Feather.EYE),
    PIN(Feather.BOOKMARK),
    PROPERTIES(Feather.EDIT_3),
    HELP(Feather.HELP_CIRCLE),
    EXIT(Feather.LOG_OUT),

    TABLE(Feather.GRID),
    GRAPH(Feather.SHARE_2),
    QUERY(Feather.TERMINAL),
    TEXT(Feather.FILE_TEXT),
    CHANGES(Feather.GIT_PULL_REQUEST),
    SIDE_BAR(Feather.SIDEBAR),
    COLUMNS(Feather.COLUMNS),
    ALL_RECORDS(Feather.LIST),
    MAIL(Feather.MAIL),
    TIME(Feather.CLOCK),
    BATCH(Feather.PACKAGE),
    ROLLBACK(Feather.ROTATE_CCW),
    MERGE(Feather.GIT_MERGE),
    DIFFERS(Feather.GIT_COMMIT),
    EXACT(Feather.TARGET),
    PLACE(Feather.MAP_PIN),
    PERCENT(Feather.PERCENT),

    CHECK(Feather.CHECK),
    CLOSE(Feather.X),
    MORE(Feather.MORE_HORIZONTAL),
    UP(Feather.CHEVRON_UP),
    DOWN(Feather.CHEVRON_DOWN),
    LEFT(Feather.CHEVRON_LEFT),
    RIGHT(Feather.CHEVRON_RIGHT),
    FAR_LEFT(Feather.CHEVRONS_LEFT),
    FAR_RIGHT(Feather.CHEVRONS_RIGHT),
    LEADS_TO(Feather.ARROW_RIGHT),
    DOWNLOAD(Feather.DOWNLOAD),
    ZOOM_IN(Feather.PLUS),
    ZOOM_OUT(Feather.MINUS),
    FIT(Feather.MAXIMIZE),
    SHRINK(Feather.MINIMIZE_2),
    POWER(Feather.POWER),
    BUSY(Feather.LOADER);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node of it.
    ///
    /// @param styleClasses such as `muted`, `icon-small`, or a [Tone]'s
    public FontIcon node(String... styleClasses) {
        var icon = new FontIcon(glyph);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /// Makes a node show this icon in place of another.
    public void showOn(FontIcon node) {
        if (node.getIconCode() != glyph) {
            node.setIconCode(glyph);
        }
    }

    public FontIcon node(Tone tone) {
        return node(tone.styleClass());
    }
}
