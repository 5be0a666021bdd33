package org.zonewright.cli;

import org.zonewright.codec.question.Asking;
import org.zonewright.serve.Listening;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// The options that say where to listen.
final class ServeOptions {

    private static final String PORT = "--port";
    private static final String BIND = "--bind";
    private static final String ALLOW_REMOTE = "--allow-remote";

    /// Not 53, which is the system's, nor 5353, which is that of multicast DNS.
    private static final int USUAL_PORT = 5300;

    private static final int LAST_PORT = 65_535;

    private ServeOptions() {}

    static void describe(CommandSpec spec, Options options) {
        spec.addOption(
                options.text(PORT, "PORT")
                        .type(Integer.class)
                        .converters(text -> port(text, options))
                        .build());
        spec.addOption(
                options.text(BIND, "ADDRESS")
                        .type(InetAddress.class)
                        .converters(text -> address(text, options))
                        .build());
        spec.addOption(options.flag(ALLOW_REMOTE).build());
    }

    private static int port(String text, Options options) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : LAST_PORT + 1;
        if (port > LAST_PORT) {
            throw new TypeConversionException(options.words().text("cli.no-port", text));
        }
        return port;
    }

    private static InetAddress address(String text, Options options) {
        try {
            return InetAddress.getByName(
                    Asking.address(text).orElseThrow(UnknownHostException::new));
        } catch (UnknownHostException _) {
            throw new TypeConversionException(
                    options.words().text("codec.expected", "ADDRESS", text));
        }
    }

    /// Other machines can be reached only by whoever says so.
    static Listening where(ParseResult given, Terminal terminal) {
        int port = given.<Integer>matchedOptionValue(PORT, USUAL_PORT);
        InetAddress address = given.<InetAddress>matchedOptionValue(BIND, null);
        if (address == null) {
            return Listening.onLoopback(port);
        }
        var where = new Listening(List.of(address), port);
        if (!where.isLoopback() && !given.hasMatchedOption(ALLOW_REMOTE)) {
            throw new ParameterException(
                    given.commandSpec().commandLine(),
                    terminal.words()
                            .text("cli.not-loopback", address.getHostAddress(), ALLOW_REMOTE));
        }
        return where;
    }
}
