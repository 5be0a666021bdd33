/// Mail: SPF, DMARC, DKIM, MX and what goes with them.
package org.zonewright.analysis.lint.rules.mail;
