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
    private final double[] ahead;
    private final double[] aside;

    /// @param here has the greater factor, or an equal one
    Border(Place here, Place there) {
        this.here = here;
        this.there = there;
        double[] away = Vectors.sum(there.at(), 1, here.at(), -1);
        if (isCircle()) {
            ahead = Vectors.aside(Vectors.unit(away));
            aside = Vectors.cross(Vectors.unit(away), ahead);
        } else {
            ahead = towards(here.at(), there.at());
            aside = Vectors.cross(here.at(), ahead);
        }
    }

    private boolean isCircle() {
        return here.factor() - there.factor() < 1e-9;
    }

    /// The direction of a place seen from another; any if they are opposite.
    private static double[] towards(double[] from, double[] to) {
        double[] direction = Vectors.sum(to, 1, from, -Vectors.dot(from, to));
        return Vectors.dot(direction, direction) < 1e-18
                ? Vectors.aside(from)
                : Vectors.unit(direction);
    }

    /// How far the line is from here, in radians: more and more up to a bearing of π, and then less
    /// and less.
    ///
    /// @param bearing radians; any 2π of them are the whole line
    double reach(double bearing) {
        if (isCircle()) {
            return Math.PI / 2;
        }
        double[] direction = Vectors.along(ahead, aside, bearing);
        double near = 0;
        double far = Math.PI;
        double reach = near;
        for (int i = 0; i < MOST_STEPS && far - near > CLOSE; i++) {
            double[] point = Vectors.along(here.at(), direction, reach);
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
    private double growth(double[] direction, double[] point, double reach) {
        double[] onwards = Vectors.sum(direction, Math.cos(reach), here.at(), -Math.sin(reach));
        double cosine = Vectors.dot(point, there.at());
        double slope = -Vectors.dot(onwards, there.at()) / Math.sqrt(1 - cosine * cosine);
        return here.factor() - there.factor() * slope;
    }

    double[] at(double bearing, double reach) {
        double[] direction = Vectors.along(ahead, aside, bearing);
        return isCircle() ? direction : Vectors.along(here.at(), direction, reach);
    }

    /// A point beside the line: on the side of the place here for negative angles.
    double[] beside(double[] point, double angle) {
        double[] away =
                isCircle()
                        ? Vectors.unit(Vectors.sum(there.at(), 1, here.at(), -1))
                        : Vectors.sum(towards(point, here.at()), -1, point, 0);
        return Vectors.along(point, away, angle);
    }
}
