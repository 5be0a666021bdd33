/// CNAMEs, their chains, and the names that values lead to.
package org.zonewright.analysis.lint.rules.names;
