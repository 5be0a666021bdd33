package org.zonewright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// Standard output into a pipe whose reader may have enough, as `head` has: what comes after that
/// goes nowhere, and that is no failure. A full disk is one.
final class UntilReaderLeaves extends OutputStream {

    private final OutputStream reader;
    private boolean hasLeft;

    UntilReaderLeaves(OutputStream reader) {
        this.reader = reader;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        if (hasLeft) {
            return;
        }
        try {
            reader.write(octets, offset, length);
        } catch (IOException e) {
            // Java has no error number; "Broken pipe", and "The pipe is being closed" on Windows.
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e;
            }
            hasLeft = true;
        }
    }
}
