package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.SignInAttemptsContract;

class JdbiSignInAttemptsTest extends OnPostgres implements SignInAttemptsContract {}
