package org.zonewright.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.locks.LockSupport;

/// Receives and answers on one socket until it is closed: one message at a time, no thread a query.
final class UdpLoop implements Runnable {

    private static final int LARGEST = 65_535;
    private static final long PAUSE = 1_000_000;

    private final DatagramChannel channel;
    private final Served served;
    private final ByteBuffer in = ByteBuffer.allocateDirect(LARGEST);
    private final ByteBuffer out = ByteBuffer.allocateDirect(ResponseWriter.PAYLOAD);
    private final byte[] message = new byte[LARGEST];

    /// @param channel in blocking mode
    UdpLoop(DatagramChannel channel, Served served) {
        this.channel = channel;
        this.served = served;
    }

    @Override
    public void run() {
        while (channel.isOpen()) {
            try {
                if (channel.receive(in.clear()) instanceof InetSocketAddress client) {
                    answer(client);
                }
            } catch (ClosedChannelException _) {
                return;
            } catch (IOException _) {
                // Trouble of the network that may last: nothing is to be had from asking at once.
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void answer(InetSocketAddress client) throws ClosedChannelException {
        int length = in.flip().remaining();
        in.get(message, 0, length);
        byte[] reply = served.reply(message, length, client, Transport.UDP);
        if (reply == null) {
            return;
        }
        out.clear().put(message, 0, 2).put(reply, 2, reply.length - 2).flip();
        try {
            channel.send(out, client);
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException _) {
            // Nobody can be reached there.
            out.clear();
        }
    }
}
