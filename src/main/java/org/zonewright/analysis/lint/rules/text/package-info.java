/// TXT values.
package org.zonewright.analysis.lint.rules.text;
