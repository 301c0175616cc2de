package org.nezabudka.adapter.persistence.notification;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.notification.MailChoicesContract;

class JdbiMailChoicesTest extends OnPostgres implements MailChoicesContract {}
