package org.nezabudka.adapter.persistence.audit;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.audit.AuditLogContract;

class JdbiAuditLogTest extends OnPostgres implements AuditLogContract {}
