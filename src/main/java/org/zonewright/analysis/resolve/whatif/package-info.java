/// What happens to answers when something fails: health checks, alias targets, whole regions. Pure
/// functions of zones, on top of the resolver's exact shares.
package org.zonewright.analysis.resolve.whatif;
