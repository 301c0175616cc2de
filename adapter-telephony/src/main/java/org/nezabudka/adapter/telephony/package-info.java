@NullMarked
package org.nezabudka.adapter.telephony;

import org.jspecify.annotations.NullMarked;
