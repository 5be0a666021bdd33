package org.zonewright.session;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
            /// The instant at which it was done.
            Instant at();

            record Applied(Edit edit, Phrase name, Instant at) implements Entry {}

            /// @param step number of the step in the history, by undo, redo or a click on it
            record JumpedTo(int step, Instant at) implements Entry {}
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
        this(History.of(zone, clock.instant()), log, clock);
    }

    /// A document that goes on where a history ends.
    public Document(History history, EditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.history = history;
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
        Instant now = clock.instant();
        change(history.push(edit, name, now), new EditLog.Entry.Applied(edit, name, now));
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
        markSaved(history.current());
    }

    /// Notes that the zone of a step, which need no longer be the present one, is what is on disk.
    public void markSaved(History.Step step) {
        tell(history.markSaved(step));
    }

    private void move(History next) {
        if (next.current() != history.current()) {
            change(next, new EditLog.Entry.JumpedTo(next.current().number(), clock.instant()));
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

        /// What the operating system says of it.
        public String reason() {
            Throwable cause = Objects.requireNonNull(getCause());
            return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        }
    }
}
