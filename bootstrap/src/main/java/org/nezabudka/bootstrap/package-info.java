@NullMarked
package org.nezabudka.bootstrap;

import org.jspecify.annotations.NullMarked;
