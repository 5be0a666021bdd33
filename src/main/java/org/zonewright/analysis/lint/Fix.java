package org.zonewright.analysis.lint;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;

import java.util.List;

/// A way to mend a finding, as an edit.
///
/// @param id stable, kebab-case
/// @param title for a button, at most about 30 characters
/// @param safe whether it may be applied without being looked at
/// @param edit what it does
/// @param unchecked what the fix assumes and nothing here can tell
public record Fix(String id, Phrase title, boolean safe, Edit edit, List<Phrase> unchecked) {
    public Fix {
        unchecked = List.copyOf(unchecked);
    }
}
