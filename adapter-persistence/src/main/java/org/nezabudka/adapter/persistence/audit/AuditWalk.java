package org.nezabudka.adapter.persistence.audit;

import org.jdbi.v3.core.Handle;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.domain.audit.AuditVerification;

/** Walks the chain row by row, without ever holding more than a few hundred in memory. */
final class AuditWalk {

    private static final String ROWS = "select " + AuditRows.COLUMNS + " from audit_entry order by sequence";

    private AuditWalk() {}

    static AuditLog.Verdict verify(Handle handle) {
        // A million rows take longer than a request may.
        handle.execute("set local statement_timeout = '10min'");
        // The head first: what is appended meanwhile only comes on top of it.
        var verification = handle.createQuery("select sequence, hash from audit_head")
                .map((row, context) -> new AuditVerification(row.getLong("sequence"), row.getString("hash")))
                .one();
        handle.createQuery(ROWS).setFetchSize(500).scanResultSet((rows, context) -> {
            try (var all = rows.get()) {
                while (all.next())
                    verification.next(new AuditVerification.Row(
                            all.getLong("sequence"),
                            AuditRows.entry(all),
                            all.getString("salt"),
                            all.getString("digest"),
                            all.getString("previous"),
                            all.getString("hash")));
            }
            return null;
        });
        var firstBreak = verification.end();
        return new AuditLog.Verdict(verification.verified(), firstBreak);
    }
}
