/// What rules of several families need: names and values as messages show them, ways to mend them,
/// and what Route 53 documents where.
package org.zonewright.analysis.lint.common;
