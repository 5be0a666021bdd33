package org.zonewright.app;

/// Starts the window, the command line or the tour.
public final class Main {

    private Main() {}

    public static void main(String[] args) {}
}
