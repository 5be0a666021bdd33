package org.zonewright.session;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// An open zone: the one mutable cell of the model. Everything it hands out is immutable.
///
/// Changed on one thread only (the window's is the FX thread); read from any.
public final class Document {

    /// Keeps edits where a crash cannot reach them.
    public interface EditLog {

        /// Returns only when what was done is on disk.
        ///
        /// @throws IOException if it cannot be kept; the edit is then refused
        void append(Entry entry) throws IOException;

        /// What a person did to a document.
        sealed interface Entry {
            record Applied(Edit edit, Phrase name) implements Entry {}

            record JumpedTo(int step) implements Entry {}
        }
    }

    /// Takes back an observation.
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private final List<Consumer<History>> observers = new CopyOnWriteArrayList<>();
    private final EditLog log;
    private final Clock clock;
    private volatile History history;
    private boolean notifying;

    public Document(Zone zone, EditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        history = History.of(zone, clock.instant());
    }

    public History history() {
        return history;
    }

    public Zone zone() {
        return history.zone();
    }

    /// Calls `observer` after each change, and once now.
    public Subscription observe(Consumer<History> observer) {
        observers.add(observer);
        observer.accept(history);
        return () -> observers.remove(observer);
    }

    /// Applies an edit as one undo step: in the log first, then seen.
    ///
    /// @throws LogFailure if the edit cannot be kept; nothing has changed then
    public void apply(Edit edit, Phrase name) {
        History next = history.push(edit, name, clock.instant());
        change(next, new EditLog.Entry.Applied(edit, name));
    }

    public void undo() {
        move(history.undo());
    }

    public void redo() {
        move(history.redo());
    }

    public void jumpTo(int step) {
        move(history.jumpTo(step));
    }

    /// Notes that the present zone is what is on disk.
    public void markSaved() {
        tell(history.markSaved());
    }

    private void move(History next) {
        if (next.current() != history.current()) {
            change(next, new EditLog.Entry.JumpedTo(next.current().number()));
        }
    }

    private void change(History next, EditLog.Entry entry) {
        if (notifying) {
            throw new IllegalStateException("an observer must not edit the document it observes");
        }
        try {
            log.append(entry);
        } catch (IOException e) {
            throw new LogFailure(e);
        }
        tell(next);
    }

    private void tell(History next) {
        notifying = true;
        try {
            history = next;
            observers.forEach(observer -> observer.accept(next));
        } finally {
            notifying = false;
        }
    }

    /// An edit could not be written to the journal.
    public static final class LogFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        LogFailure(IOException cause) {
            super(cause);
        }
    }
}
