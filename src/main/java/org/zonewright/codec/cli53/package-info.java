/// cli53's dialect of master files: a class `AWS` with a type `ALIAS`, and routing policies in
/// comments behind records (cli53, "Round-trips").
///
/// Geoproximity and IP-based routing have no words in it, nor has the health check of a simple set.
/// An alias has no TTL; the one that stands there is for show.
package org.zonewright.codec.cli53;
