package org.zonewright.codec.route53;

import org.zonewright.model.zone.Extra;

import java.util.List;

/// Finds the unknown members of a value's object again after an edit of the values: by place and
/// text, else by text, else by place if that value is new.
final class ValueExtras {

    private static final String PATH = "ResourceRecords/";

    private ValueExtras() {}

    static String path(int index, String value) {
        return PATH + index + "/" + value;
    }

    /// The extras of the value at `index`, out of those of its set.
    static List<Extra> of(List<Extra> extras, List<String> values, int index) {
        List<Extra> ours = extras.stream().filter(extra -> extra.path().startsWith(PATH)).toList();
        if (ours.isEmpty()) {
            return List.of();
        }
        String exact = path(index, values.get(index));
        List<Extra> here = ours.stream().filter(extra -> extra.path().equals(exact)).toList();
        if (!here.isEmpty()) {
            return here;
        }
        List<Extra> moved =
                ours.stream()
                        .filter(
                                extra ->
                                        valueOf(extra).equals(values.get(index))
                                                && !isInPlace(extra, values))
                        .toList();
        if (!moved.isEmpty()) {
            return moved;
        }
        return ours.stream()
                .filter(extra -> indexOf(extra) == index && !values.contains(valueOf(extra)))
                .toList();
    }

    private static boolean isInPlace(Extra extra, List<String> values) {
        int index = indexOf(extra);
        return index < values.size() && values.get(index).equals(valueOf(extra));
    }

    private static int indexOf(Extra extra) {
        String path = extra.path();
        return Integer.parseInt(path, PATH.length(), path.indexOf('/', PATH.length()), 10);
    }

    private static String valueOf(Extra extra) {
        String path = extra.path();
        return path.substring(path.indexOf('/', PATH.length()) + 1);
    }
}
