/// What tests of every room share.
package org.zonewright;
