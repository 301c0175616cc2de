/** Inquiries: taking them in, passing them on by the callback rule until they are answered, and what comes of them. */
@NullMarked
package org.nezabudka.application.inquiry;

import org.jspecify.annotations.NullMarked;
