package org.nezabudka.adapter.persistence.notification;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.notification.InboxContract;

class JdbiInboxTest extends OnPostgres implements InboxContract {}
