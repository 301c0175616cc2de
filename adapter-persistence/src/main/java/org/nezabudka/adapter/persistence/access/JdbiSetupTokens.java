package org.nezabudka.adapter.persistence.access;

import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.access.SetupTokens;

/** The one-time secret of the first start, in a table of one row. */
public final class JdbiSetupTokens implements SetupTokens {

    private static final String SET = """
            insert into setup_token (token_hash, expires_at) values (?, ?)
            on conflict (only_row) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at
            """;

    private final Jdbi jdbi;

    public JdbiSetupTokens(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void set(String tokenHash, Instant expiresAt) {
        jdbi.useHandle(handle -> handle.execute(SET, tokenHash, Rows.kept(expiresAt)));
    }

    @Override
    public boolean use(String tokenHash, Instant now) {
        return jdbi.withHandle(handle -> handle.execute(
                        "delete from setup_token where token_hash = ? and expires_at > ?", tokenHash, now))
                > 0;
    }
}
