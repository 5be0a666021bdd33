/// The rules about what an edit does to answers. What breaks them is found by comparing a draft's
/// answers with its base's, elsewhere; here is what the rules are.
package org.zonewright.analysis.lint.rules.semantic;
