package org.zonewright.gui.bulk;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What requests mean for a zone.
record BulkReader(Zone zone, World world) {

    /// What came of reading a request.
    sealed interface Read {

        /// @param zone where what it makes is to stand
        record Ready(Transform transform, Zone zone) implements Read {}

        /// Nothing to do yet, without anything being wrong.
        record Incomplete() implements Read {}

        record Wrong(Phrase why) implements Read {}
    }

    Read read(BulkRequest request, List<RecordSet> sets) {
        return switch (request) {
            case BulkRequest.ScaleTtl(String factor) -> scale(factor);
            case BulkRequest.Replace replace -> replace(replace);
            case BulkRequest.Rename(boolean atStart, String from, String to) ->
                    from.isEmpty() && to.isEmpty()
                            ? new Read.Incomplete()
                            : new Read.Ready(
                                    new Rename(
                                            atStart ? Rename.End.PREFIX : Rename.End.SUFFIX,
                                            from,
                                            to,
                                            zone.name()),
                                    zone);
            case BulkRequest.Policy(var policy) ->
                    new Read.Ready(new NewPolicy(policy, zone), zone);
            case BulkRequest.TargetHealth(boolean on) ->
                    new Read.Ready(new TargetHealth(on, world.services()), zone);
            case BulkRequest.Twins() -> new Read.Ready(new Twins(zone, world.services()), zone);
            case BulkRequest.ToAlias() ->
                    new Read.Ready(
                            new ToAlias(
                                    LintContext.of(zone, world.services(), world.geography()),
                                    ToAlias.keys(sets)),
                            zone);
            case BulkRequest.Carry(var to, _, boolean inValues) ->
                    to.<Read>map(desk -> carried(desk.document().zone(), inValues))
                            .orElseGet(Read.Incomplete::new);
        };
    }

    private Read carried(Zone to, boolean inValues) {
        return new Read.Ready(new Carry(zone, to, inValues), to);
    }

    private Read scale(String factor) {
        if (factor.isBlank()) {
            return new Read.Incomplete();
        }
        return ScaleTtl.factor(factor)
                .<Read>map(number -> new Read.Ready(new ScaleTtl(number), zone))
                .orElseGet(() -> wrong("gui.bulk.wrong.factor", factor.strip()));
    }

    private Read replace(BulkRequest.Replace asked) {
        if (asked.search().isEmpty()) {
            return new Read.Incomplete();
        }
        int flags =
                (asked.isRegex() ? 0 : Pattern.LITERAL)
                        | (asked.matchesCase()
                                ? 0
                                : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        try {
            Pattern search = Pattern.compile(asked.search(), flags);
            String with = asked.isRegex() ? asked.with() : Matcher.quoteReplacement(asked.with());
            Optional<Phrase> fault = fault(search, with);
            return fault.<Read>map(Read.Wrong::new)
                    .orElseGet(
                            () ->
                                    new Read.Ready(
                                            new Replace(
                                                    search,
                                                    with,
                                                    asked.inNames()
                                                            ? Replace.Where.NAMES
                                                            : Replace.Where.VALUES,
                                                    zone.name()),
                                            zone));
        } catch (PatternSyntaxException e) {
            return wrong("gui.bulk.wrong.regex", e.getDescription(), e.getIndex() + 1);
        }
    }

    /// What is wrong with a replacement: a group that the expression does not have, a lone `$`.
    private static Optional<Phrase> fault(Pattern search, String with) {
        var groups = search.matcher("").groupCount();
        Matcher group = Pattern.compile("(?<!\\\\)\\$(?:(\\d)|\\{(\\w+)}|)").matcher(with);
        while (group.find()) {
            boolean known =
                    group.group(1) != null
                            ? Integer.parseInt(group.group(1)) <= groups
                            : group.group(2) != null
                                    && search.namedGroups().containsKey(group.group(2));
            if (!known) {
                return Optional.of(Phrase.of("gui.bulk.wrong.group", group.group()));
            }
        }
        return with.endsWith("\\") && !with.endsWith("\\\\")
                ? Optional.of(Phrase.of("gui.bulk.wrong.group", "\\"))
                : Optional.empty();
    }

    private static Read wrong(String key, Object... args) {
        return new Read.Wrong(Phrase.of(key, args));
    }
}
