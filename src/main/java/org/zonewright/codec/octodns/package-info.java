/// octoDNS's zone files (octoDNS, `YamlProvider`), with what octodns-route53 adds for aliases. On
/// Jackson's YAML, whose anchors are followed here within bounds.
package org.zonewright.codec.octodns;
