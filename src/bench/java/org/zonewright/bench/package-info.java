/// Benchmarks, run by `mvn -q -Pbench verify`: figures to read and compare, not tests that fail on
/// a slow machine. They run in the tests' module, with the flags of the application image.
package org.zonewright.bench;
