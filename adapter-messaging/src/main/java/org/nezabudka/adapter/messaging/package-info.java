@NullMarked
package org.nezabudka.adapter.messaging;

import org.jspecify.annotations.NullMarked;
