package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the members that the editor does not know back into a record set's objects: behind the
/// member they stood behind, or last where that is gone.
final class ExtraMembers {

    private static final String VALUES = "ResourceRecords";

    private final SourceText source;
    private final RecordSet set;
    private final StringBuilder out;

    private ExtraMembers(SourceText source, RecordSet set, StringBuilder out) {
        this.source = source;
        this.set = set;
        this.out = out;
    }

    /// @param plain the set as compact JSON, without extras
    static void merge(String plain, RecordSet set, StringBuilder out) {
        SourceText source = SourceText.of(plain);
        if (new JsonTokens(source).nextValue() instanceof Json.Obj object) {
            new ExtraMembers(source, set, out).object(object, "", at(set.extras(), ""));
        }
    }

    private static List<Extra> at(List<Extra> extras, String path) {
        return extras.stream().filter(extra -> extra.path().equals(path)).toList();
    }

    private void object(Json.Obj object, String path, List<Extra> extras) {
        Set<String> said =
                object.members().stream().map(Json.Member::name).collect(Collectors.toSet());
        List<Extra> ours = extras.stream().filter(extra -> !said.contains(extra.name())).toList();
        out.append('{');
        ours.stream().filter(extra -> extra.after().isEmpty()).forEach(this::extra);
        for (Json.Member member : object.members()) {
            name(member.name());
            value(member, path);
            ours.stream().filter(extra -> extra.after().equals(member.name())).forEach(this::extra);
        }
        ours.stream()
                .filter(extra -> !extra.after().isEmpty() && !said.contains(extra.after()))
                .forEach(this::extra);
        out.append('}');
    }

    private void value(Json.Member member, String path) {
        String inner = path.isEmpty() ? member.name() : path + "/" + member.name();
        switch (member.value()) {
            case Json.Obj object -> object(object, inner, at(set.extras(), inner));
            case Json.Arr values when inner.equals(VALUES) -> values(values);
            default -> out.append(JsonText.compact(source, member.value()));
        }
    }

    private void values(Json.Arr list) {
        out.append('[');
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            if (list.items().get(i) instanceof Json.Obj value) {
                object(value, VALUES, ValueExtras.of(set.extras(), set.values(), i));
            }
        }
        out.append(']');
    }

    private void extra(Extra extra) {
        name(extra.name());
        out.append(extra.json());
    }

    private void name(String name) {
        if (out.charAt(out.length() - 1) != '{') {
            out.append(',');
        }
        JsonText.quote(name, out);
        out.append(':');
    }
}
