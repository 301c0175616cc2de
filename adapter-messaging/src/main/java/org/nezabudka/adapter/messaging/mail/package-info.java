/** E-mail by SMTP. */
@NullMarked
package org.nezabudka.adapter.messaging.mail;

import org.jspecify.annotations.NullMarked;
