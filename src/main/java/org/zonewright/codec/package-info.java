/// Zone formats: each reads a whole text past its errors and says what it could not write. One
/// package a format; no files, no words.
package org.zonewright.codec;
