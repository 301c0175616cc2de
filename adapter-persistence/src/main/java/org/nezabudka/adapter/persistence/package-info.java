@NullMarked
package org.nezabudka.adapter.persistence;

import org.jspecify.annotations.NullMarked;
