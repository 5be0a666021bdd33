/// Wildcards and empty non-terminals.
package org.zonewright.analysis.lint.rules.wildcard;
