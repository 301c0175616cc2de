/** State of the installation: health, metrics, telephone exchange, licences. */
@NullMarked
package org.nezabudka.adapter.web.system;

import org.jspecify.annotations.NullMarked;
