package org.zonewright.cli;

import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Inclusion;
import org.zonewright.session.OpenZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes the options that commands have in common, with their words, and reads what was given.
record Options(Messages words) {

    static final String FORMAT = "--format";
    static final String ORIGIN = "--origin";
    static final String INCLUDE = "--include";
    static final String OUT = "--out";
    static final String JUNIT = "--junit";

    /// An option with one value.
    ///
    /// @param name with its dashes; its words are under `cli.option.NAME`
    OptionSpec.Builder text(String name, String label) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(words.text("cli.option." + name.substring(2)));
    }

    /// An option with one of these values.
    OptionSpec.Builder choice(String name, List<String> choices) {
        return text(name, String.join("|", choices)).converters(text -> chosen(text, choices));
    }

    private String chosen(String text, List<String> choices) {
        if (choices.contains(text)) {
            return text;
        }
        throw new TypeConversionException(
                words.text("cli.expected-one-of", String.join(", ", choices), text));
    }

    OptionSpec.Builder flag(String name) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(words.text("cli.option." + name.substring(2)));
    }

    /// Describes how zone files are to be read.
    void reading(CommandSpec spec) {
        spec.addOption(domainName(ORIGIN));
        spec.addOption(flag(INCLUDE).build());
    }

    static OpenZone.Manner manner(ParseResult given) {
        return new OpenZone.Manner(
                Optional.ofNullable(given.<DomainName>matchedOptionValue(ORIGIN, null)),
                given.hasMatchedOption(INCLUDE) ? new Inclusion.All() : new Inclusion.None());
    }

    /// An option that is the name of something in the DNS.
    OptionSpec domainName(String option) {
        return text(option, "NAME").type(DomainName.class).converters(this::read).build();
    }

    private DomainName read(String text) {
        DomainName name = DomainName.of(text);
        if (!name.isLegal()) {
            throw new TypeConversionException(words.text("cli.no-domain-name", text));
        }
        return name;
    }

    OptionSpec out() {
        return text(OUT, "FILE").type(Path.class).build();
    }

    /// The file to read.
    PositionalParamSpec file() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(Path.class)
                .paramLabel("FILE")
                .description(words.text("cli.parameter.file"))
                .build();
    }

    /// One of several files.
    ///
    /// @param at its place, from 0
    /// @param label such as `OLD`
    /// @param key of its words
    PositionalParamSpec at(int at, String label, String key) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(at))
                .arity("1")
                .required(true)
                .type(Path.class)
                .paramLabel(label)
                .description(words.text(key))
                .build();
    }

    /// @throws ParameterException if these are not of one zone
    static void sameZone(List<Zone> zones, ParseResult given, Terminal terminal) {
        DomainName first = zones.getFirst().name();
        for (Zone zone : zones) {
            if (!zone.name().equals(first)) {
                throw new ParameterException(
                        given.commandSpec().commandLine(),
                        terminal.words()
                                .text(
                                        "cli.not-one-zone",
                                        first.canonical(),
                                        zone.name().canonical()));
            }
        }
    }

    /// Words behind the options, at least one.
    ///
    /// @param label such as `FILE`
    PositionalParamSpec several(String label, String arity) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(words.text("cli.parameter." + label.toLowerCase(Locale.ROOT)))
                .build();
    }

    static Path file(ParseResult given) {
        return given.matchedPositionalValue(0, Path.of(""));
    }

    static List<String> several(ParseResult given) {
        return given.matchedPositionalValue(0, List.of());
    }

    static Optional<Path> out(ParseResult given) {
        return Optional.ofNullable(given.<Path>matchedOptionValue(OUT, null));
    }

    static String format(ParseResult given) {
        return given.matchedOptionValue(FORMAT, "text");
    }
}
