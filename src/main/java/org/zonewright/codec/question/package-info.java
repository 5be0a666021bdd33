/// Questions as files hold them, in JSON: lines of a batch, and saved questions with what is
/// expected of their answers. Says where a text is wrong; what it does not know is passed over when
/// reading and kept when writing. Uses the resolver's questions and expectations.
package org.zonewright.codec.question;
