/// iCalendar (RFC 5545), as calendar programs take it.
package org.zonewright.codec.calendar;
