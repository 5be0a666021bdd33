package org.zonewright.analysis.plan.answers;

import org.zonewright.model.aws.GeoPoint;

/// Places on the globe as unit vectors, and angles between them in radians.
final class Vectors {

    private Vectors() {}

    static double[] of(GeoPoint point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude),
            Math.cos(latitude) * Math.sin(longitude),
            Math.sin(latitude)
        };
    }

    static GeoPoint toPoint(double[] vector) {
        return new GeoPoint(
                Math.toDegrees(Math.asin(Math.clamp(vector[2], -1, 1))),
                Math.toDegrees(Math.atan2(vector[1], vector[0])));
    }

    /// The point at an angle from another, on the great circle in some direction.
    ///
    /// @param direction a unit vector at right angles to `from`
    static double[] along(double[] from, double[] direction, double angle) {
        return sum(from, Math.cos(angle), direction, Math.sin(angle));
    }

    static double[] sum(double[] one, double times, double[] other, double otherTimes) {
        return new double[] {
            one[0] * times + other[0] * otherTimes,
            one[1] * times + other[1] * otherTimes,
            one[2] * times + other[2] * otherTimes
        };
    }

    static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }

    static double angle(double[] one, double[] other) {
        double[] apart = sum(one, 1, other, -1);
        return 2 * Math.asin(Math.min(1, Math.sqrt(dot(apart, apart)) / 2));
    }

    static double[] unit(double[] vector) {
        return sum(vector, 1 / Math.sqrt(dot(vector, vector)), vector, 0);
    }

    static double[] cross(double[] one, double[] other) {
        return new double[] {
            one[1] * other[2] - one[2] * other[1],
            one[2] * other[0] - one[0] * other[2],
            one[0] * other[1] - one[1] * other[0]
        };
    }

    /// Some unit vector at right angles to another.
    static double[] aside(double[] vector) {
        double[] axis = Math.abs(vector[2]) < 0.9 ? new double[] {0, 0, 1} : new double[] {1, 0, 0};
        return unit(cross(axis, vector));
    }
}
