/// What is wrong with a zone, and what would mend it: pure functions, one class a rule.
package org.zonewright.analysis.lint;
