package org.zonewright.model.aws;

/// A place on the globe.
///
/// @param latitude degrees, −90 to 90
/// @param longitude degrees, −180 to 180
public record GeoPoint(double latitude, double longitude) {

    /// The earth's mean radius (IUGG).
    private static final double RADIUS_KM = 6371.0088;

    /// Great-circle distance in kilometres, 0 to about 20 015.
    public double kilometresTo(GeoPoint other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
