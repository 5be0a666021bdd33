/// Programs that make a zone, written only: a shell script for the AWS command line, and a
/// configuration for DNSControl.
package org.zonewright.codec.script;
