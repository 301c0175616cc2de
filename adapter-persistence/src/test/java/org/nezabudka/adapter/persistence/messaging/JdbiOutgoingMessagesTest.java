package org.nezabudka.adapter.persistence.messaging;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.messaging.OutgoingMessagesContract;

class JdbiOutgoingMessagesTest extends OnPostgres implements OutgoingMessagesContract {}
