/** Inquiries [обращения]: contacts from outside that somebody must answer in time, and the rule that passes them on. */
@NullMarked
package org.nezabudka.domain.inquiry;

import org.jspecify.annotations.NullMarked;
