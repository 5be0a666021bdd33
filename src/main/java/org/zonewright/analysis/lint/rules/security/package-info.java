/// Names that others could take over, addresses nobody should publish, certificate authorities.
package org.zonewright.analysis.lint.rules.security;
