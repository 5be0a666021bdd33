package org.zonewright.gui.table;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

/// What decides which nodes the cells of a row have, in which styles, but for what is wrong there.
record RowKind(
        @Nullable Class<? extends Row> row,
        @Nullable Class<? extends Content> content,
        boolean isSeveral,
        boolean isMember,
        Routing.Policy policy,
        @Nullable Mark mark) {

    /// @param row none if it is empty
    static RowKind of(@Nullable Row row) {
        return switch (row) {
            case null -> new RowKind(null, null, false, false, Routing.Policy.SIMPLE, null);
            case Row.Group group -> plain(group, group.policy());
            case Row.Unreadable unreadable -> plain(unreadable, Routing.Policy.SIMPLE);
            case Row.Single single -> {
                RecordSet set = single.set();
                yield new RowKind(
                        Row.Single.class,
                        set.content().getClass(),
                        set.values().size() > 1,
                        single.isMember(),
                        set.routing().policy(),
                        single.mark());
            }
        };
    }

    private static RowKind plain(Row row, Routing.Policy policy) {
        return new RowKind(row.getClass(), null, false, false, policy, row.mark());
    }
}
