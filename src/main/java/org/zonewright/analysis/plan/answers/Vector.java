package org.zonewright.analysis.plan.answers;

import org.zonewright.model.aws.GeoPoint;

/// A place on the globe, or a direction, as a unit vector; angles are in radians.
record Vector(double x, double y, double z) {

    static Vector of(GeoPoint point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new Vector(
                Math.cos(latitude) * Math.cos(longitude),
                Math.cos(latitude) * Math.sin(longitude),
                Math.sin(latitude));
    }

    GeoPoint toPoint() {
        return new GeoPoint(
                Math.toDegrees(Math.asin(Math.clamp(z, -1, 1))), Math.toDegrees(Math.atan2(y, x)));
    }

    /// The point at an angle from here, on the great circle in some direction.
    ///
    /// @param direction at right angles to this
    Vector along(Vector direction, double angle) {
        return times(Math.cos(angle)).plus(direction.times(Math.sin(angle)));
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    double angle(Vector other) {
        Vector apart = minus(other);
        return 2 * Math.asin(Math.min(1, Math.sqrt(apart.dot(apart)) / 2));
    }

    Vector unit() {
        return times(1 / Math.sqrt(dot(this)));
    }

    Vector cross(Vector other) {
        return new Vector(
                y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /// Some direction at right angles to this.
    Vector aside() {
        var axis = Math.abs(z) < 0.9 ? new Vector(0, 0, 1) : new Vector(1, 0, 0);
        return axis.cross(this).unit();
    }

    /// The direction in which a place is seen from here; any if it is opposite.
    Vector towards(Vector place) {
        Vector direction = place.minus(times(dot(place)));
        return direction.dot(direction) < 1e-18 ? aside() : direction.unit();
    }
}
