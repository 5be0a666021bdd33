package org.zonewright.serve;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.net.InetAddress;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A server's questions to itself, so that the compiler has seen its work before clients come:
/// without them the first hundred thousand answers take many times as long. Nobody learns the
/// answers.
///
/// @param responder one of its own, as each answer that chance decides takes a seed
/// @param ended whether it is of no more use
record Rehearsal(Responder responder, Resolver resolver, List<Zone> zones, BooleanSupplier ended)
        implements Runnable {

    /// About a second's work.
    private static final int QUESTIONS = 50_000;

    Rehearsal {
        zones = List.copyOf(zones);
    }

    @Override
    public void run() {
        int asked = 0;
        for (Zone zone : zones) {
            for (RecordSet set : zone.sets()) {
                if (asked == QUESTIONS || ended.getAsBoolean()) {
                    return;
                }
                ask(set);
                asked++;
            }
        }
    }

    private void ask(RecordSet set) {
        int type = Type.value(set.type().mnemonic());
        if (type > 0) {
            set.name()
                    .parsed()
                    .map(name -> Message.newQuery(Record.newRecord(name, type, DClass.IN)))
                    .ifPresent(
                            query ->
                                    responder.reply(
                                            query.toWire(),
                                            InetAddress.getLoopbackAddress(),
                                            Transport.UDP,
                                            resolver));
        }
    }
}
