package org.zonewright.cli;

/// What the process says to whoever started it.
public final class ExitCode {

    public static final int DONE = 0;

    /// Done, and there is something to look at: findings, losses, failed expectations.
    public static final int FOUND = 1;

    public static final int WRONG_USAGE = 2;

    /// An input cannot be read.
    public static final int UNREADABLE = 3;

    /// Anything else.
    public static final int FAILED = 4;

    private ExitCode() {}
}
