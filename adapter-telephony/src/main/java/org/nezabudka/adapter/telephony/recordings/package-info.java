/** Recordings of calls where telephone exchanges keep them: in a folder, or behind a web server. */
@NullMarked
package org.nezabudka.adapter.telephony.recordings;

import org.jspecify.annotations.NullMarked;
