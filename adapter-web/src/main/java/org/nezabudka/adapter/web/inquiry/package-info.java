/** Inquiries and the callback rule over HTTP. */
@NullMarked
package org.nezabudka.adapter.web.inquiry;

import org.jspecify.annotations.NullMarked;
