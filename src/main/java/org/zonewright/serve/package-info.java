/// The DNS server: zones as they are now, answered to real clients, on loopback addresses unless
/// somebody asks for more. Owns sockets and their threads; uses the resolver and dnsjava. No files,
/// no words, no clock and no chance of its own.
package org.zonewright.serve;
