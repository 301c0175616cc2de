/** Inquiries in PostgreSQL. */
@NullMarked
package org.nezabudka.adapter.persistence.inquiry;

import org.jspecify.annotations.NullMarked;
