/** What an installation may decide, read from the environment or a file. */
@NullMarked
package org.nezabudka.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
