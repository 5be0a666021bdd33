/// The rules, one class each; siblings that one look decides share a class. Each has its words in
/// the bundle `lint` and a bad and a good zone in the tests.
package org.zonewright.analysis.lint.rules;
