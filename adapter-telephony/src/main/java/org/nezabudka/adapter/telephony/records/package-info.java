/** The records a PBX keeps of itself: call detail records and the channel event log, from files and from tables. */
@NullMarked
package org.nezabudka.adapter.telephony.records;

import org.jspecify.annotations.NullMarked;
