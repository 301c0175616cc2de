/** Lists of choices that the office itself keeps: sources, industries, positions and the like. */
@NullMarked
package org.nezabudka.domain.dictionary;

import org.jspecify.annotations.NullMarked;
