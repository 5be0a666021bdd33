/// Open documents, their journal, and the files they come from and go to: the only room with files.
package org.zonewright.session;
