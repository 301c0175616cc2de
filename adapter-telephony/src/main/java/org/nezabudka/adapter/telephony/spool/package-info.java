/** What was heard of a PBX, on disk before anything is computed from it, until everything computed from it is stored. */
@NullMarked
package org.nezabudka.adapter.telephony.spool;

import org.jspecify.annotations.NullMarked;
