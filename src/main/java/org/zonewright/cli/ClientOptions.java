package org.zonewright.cli;

import org.zonewright.analysis.resolve.Chains;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Client.Coordinates;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.codec.question.Asking;
import org.zonewright.codec.question.PlaceCodes;
import org.zonewright.model.aws.Geography;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The options that say where a question comes from, what of the world is broken, and how it is
/// answered.
record ClientOptions(ParseResult given) {

    private static final String ADDRESS = "--client-ip";
    private static final String SUBNET = "--subnet";
    private static final String CONTINENT = "--continent";
    private static final String COUNTRY = "--country";
    private static final String SUBDIVISION = "--subdivision";
    private static final String REGION = "--region";
    private static final String COORDINATES = "--coordinates";
    private static final String UNHEALTHY = "--unhealthy";
    private static final String SEED = "--seed";
    private static final String VIEW = "--view";
    private static final String CNAME_ONLY = "--cname-only";

    static void describe(CommandSpec spec, Options options) {
        spec.addOption(checked(options, ADDRESS, "IP", Asking::address));
        spec.addOption(checked(options, SUBNET, "IP/BITS", Asking::subnet));
        var codes = new PlaceCodes(new Geography());
        spec.addOption(place(options, CONTINENT, "CODE", codes::continent));
        spec.addOption(place(options, COUNTRY, "CODE", codes::country));
        spec.addOption(place(options, SUBDIVISION, "CODE", codes::subdivision));
        spec.addOption(place(options, REGION, "REGION", codes::region));
        spec.addOption(checked(options, COORDINATES, "LAT,LON", Asking::coordinates));
        spec.addOption(
                options.text(UNHEALTHY, "ID")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .build());
        spec.addOption(options.text(SEED, "N").type(Long.class).build());
        spec.addOption(options.choice(VIEW, List.of("public", "private")).build());
        spec.addOption(options.flag(CNAME_ONLY).build());
    }

    private static OptionSpec place(
            Options options, String name, String label, Function<String, Optional<String>> reader) {
        String key = "codec.no-" + name.substring(2);
        return options.text(name, label)
                .converters(
                        text ->
                                reader.apply(text)
                                        .orElseThrow(
                                                () ->
                                                        new TypeConversionException(
                                                                options.words().text(key, text))))
                .build();
    }

    private static OptionSpec checked(
            Options options, String name, String label, Function<String, Optional<?>> reader) {
        return options.text(name, label)
                .type(Object.class)
                .converters(text -> read(options, label, text, reader))
                .build();
    }

    private static Object read(
            Options options, String label, String text, Function<String, Optional<?>> reader) {
        Optional<?> value = reader.apply(text);
        if (value.isEmpty()) {
            throw new TypeConversionException(options.words().text("codec.expected", label, text));
        }
        return value.get();
    }

    Client client() {
        return new Client(
                text(ADDRESS),
                text(SUBNET),
                text(CONTINENT),
                text(COUNTRY),
                text(SUBDIVISION),
                text(REGION),
                Optional.ofNullable(given.<Coordinates>matchedOptionValue(COORDINATES, null)));
    }

    Set<String> unhealthy() {
        return Set.copyOf(given.<List<String>>matchedOptionValue(UNHEALTHY, List.of()));
    }

    /// @param otherwise where none is given
    long seed(long otherwise) {
        return given.<Long>matchedOptionValue(SEED, otherwise);
    }

    Question.View view() {
        return text(VIEW).flatMap(Asking::view).orElse(Question.View.PUBLIC);
    }

    Chains chains() {
        return given.hasMatchedOption(CNAME_ONLY) ? Chains.CNAME_ONLY : Chains.FOLLOWED;
    }

    private Optional<String> text(String option) {
        return Optional.ofNullable(given.<String>matchedOptionValue(option, null));
    }
}
