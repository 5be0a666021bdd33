package org.zonewright.serve;

/// What a message turned out to be.
sealed interface Received {

    /// Nothing that may be answered: no header, or an answer itself, which two servers could send
    /// each other for ever.
    record Noise() implements Received {}

    /// A request that gets a header with this response code and no more.
    record Faulty(int rcode) implements Received {}

    record Asked(Query query) implements Received {}
}
