package org.zonewright.analysis.plan.answers;

/// Where two members of a group by distance are equally near, as their biases count it. Seen from
/// the one whose distances are stretched more it is a closed line that each great circle from there
/// meets once: along it that distance grows faster than the other can, and at its far end it is the
/// longer one. It is nearest where it lies towards the other one, and farthest opposite of that.
final class Border {

    private static final int MOST_STEPS = 60;

    /// Radians: less than a millimetre.
    private static final double CLOSE = 1e-10;

    private final Place here;
    private final Place there;
    private final Vector ahead;
    private final Vector aside;

    /// @param here has the greater factor, or an equal one
    Border(Place here, Place there) {
        this.here = here;
        this.there = there;
        if (isCircle()) {
            Vector axis = there.at().minus(here.at()).unit();
            ahead = axis.aside();
            aside = axis.cross(ahead);
        } else {
            ahead = here.at().towards(there.at());
            aside = here.at().cross(ahead);
        }
    }

    private boolean isCircle() {
        return here.factor() - there.factor() < 1e-9;
    }

    /// How far the line is from here, in radians: more and more up to a bearing of π, and then less
    /// and less.
    ///
    /// @param bearing radians; any 2π of them are the whole line
    double reach(double bearing) {
        if (isCircle()) {
            return Math.PI / 2;
        }
        Vector direction = ahead.along(aside, bearing);
        double near = 0;
        double far = Math.PI;
        double reach = near;
        for (int i = 0; i < MOST_STEPS && far - near > CLOSE; i++) {
            Vector point = here.at().along(direction, reach);
            double surplus = here.factor() * reach - there.distance(point);
            near = surplus < 0 ? reach : near;
            far = surplus < 0 ? far : reach;
            double next = reach - surplus / growth(direction, point, reach);
            boolean isIn = next > near && next < far;
            if (isIn && Math.abs(next - reach) < CLOSE) {
                return next;
            }
            reach = isIn ? next : (near + far) / 2;
        }
        return reach;
    }

    /// How fast the one distance outgrows the other along a great circle, for Newton's method; not
    /// a number where that is at the other place.
    private double growth(Vector direction, Vector point, double reach) {
        Vector onwards = direction.along(here.at().times(-1), reach);
        double cosine = point.dot(there.at());
        double slope = -onwards.dot(there.at()) / Math.sqrt(1 - cosine * cosine);
        return here.factor() - there.factor() * slope;
    }

    Vector at(double bearing, double reach) {
        Vector direction = ahead.along(aside, bearing);
        return isCircle() ? direction : here.at().along(direction, reach);
    }

    /// A point beside the line: on the side of the place here for negative angles.
    Vector beside(Vector point, double angle) {
        Vector away =
                isCircle()
                        ? there.at().minus(here.at()).unit()
                        : point.towards(here.at()).times(-1);
        return point.along(away, angle);
    }
}
