/// Route 53's own JSON: what `aws route53 list-resource-record-sets` prints, with the other blocks
/// of a zone file, and change batches. Uses Jackson for tokens and the model; knows no files and no
/// words.
package org.zonewright.codec.route53;
