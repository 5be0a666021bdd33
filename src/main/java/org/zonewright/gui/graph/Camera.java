package org.zonewright.gui.graph;

/// Which part of the drawing is seen: screen = drawing × scale + offset, in pixels.
///
/// @param scale 1 shows the drawing in its own size
public record Camera(double scale, double offsetX, double offsetY) {

    static final double LEAST = 0.01;
    static final double MOST = 3;

    /// Below this, text cannot be read: the first look shows less instead.
    static final double READABLE = 0.68;

    /// A width and a height, of the drawing or of the screen.
    public record Size(double w, double h) {}

    /// A place in the drawing.
    public record Area(double x, double y, double w, double h) {}

    /// All of the drawing, as large as it goes but no larger than its own size.
    static Camera fitting(Size drawing, Size screen) {
        double fit = Math.min(screen.w() / drawing.w(), screen.h() / drawing.h());
        double scale = Math.clamp(fit, LEAST, 1);
        return new Camera(
                scale,
                Math.max(0, (screen.w() - drawing.w() * scale) / 2),
                Math.max(0, (screen.h() - drawing.h() * scale) / 2));
    }

    /// All of the drawing if it can be read then; else its upper part, as wide as it can be read.
    static Camera opening(Size drawing, Size screen) {
        Camera all = fitting(drawing, screen);
        if (all.scale() >= READABLE) {
            return new Camera(all.scale(), 0, 0);
        }
        return new Camera(Math.clamp(screen.w() / drawing.w(), READABLE, 1), 0, 0);
    }

    /// Larger or smaller, with the point of the screen staying where it is.
    Camera zoomed(double factor, double screenX, double screenY) {
        double next = Math.clamp(scale * factor, LEAST, MOST);
        double ratio = next / scale;
        return new Camera(
                next, screenX - (screenX - offsetX) * ratio, screenY - (screenY - offsetY) * ratio);
    }

    Camera moved(double dx, double dy) {
        return new Camera(scale, offsetX + dx, offsetY + dy);
    }

    /// Moved so that something of the drawing is always seen.
    Camera kept(Size drawing, Size screen) {
        double edge = 80;
        return new Camera(
                scale,
                Math.clamp(offsetX, Math.min(0, edge - drawing.w() * scale), screen.w() - edge),
                Math.clamp(offsetY, Math.min(0, edge - drawing.h() * scale), screen.h() - edge));
    }

    /// Moved as little as shows the area whole, with some room around it.
    Camera revealing(Area area, Size screen) {
        double around = 24;
        return new Camera(
                scale,
                shift(offsetX, area.x() * scale, area.w() * scale, screen.w(), around),
                shift(offsetY, area.y() * scale, area.h() * scale, screen.h(), around));
    }

    private static double shift(double offset, double at, double size, double room, double around) {
        double before = at + offset - around;
        double after = at + size + offset + around;
        if (before < 0) {
            return offset - before;
        }
        return after > room ? offset - Math.min(after - room, before) : offset;
    }

    /// The part of the drawing that a screen shows.
    Area seen(Size screen) {
        return new Area(-offsetX / scale, -offsetY / scale, screen.w() / scale, screen.h() / scale);
    }

    /// Moved so that a point of the drawing is in the middle.
    Camera centredOn(double x, double y, Size screen) {
        return new Camera(scale, screen.w() / 2 - x * scale, screen.h() / 2 - y * scale);
    }
}
