/** A furniture salon that never existed: the data of {@code ./crm demo}. */
@NullMarked
package org.nezabudka.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
