/// Record sets made from questions: CAA, SRV, HTTPS and SVCB, and those of mail.
package org.zonewright.gui.wizard;
