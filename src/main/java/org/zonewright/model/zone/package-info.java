/// The hosted zone as an immutable value: record sets, their keys, contents and routing, and what a
/// zone file holds beside them. Uses dnsjava for the meaning of names and PCollections for
/// structural sharing; knows no files, words, threads or windows.
package org.zonewright.model.zone;
