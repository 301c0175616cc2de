package org.nezabudka.application.access;

/** Login and password do not fit, or the account is disabled: all told alike, so that nobody learns which logins exist (HTTP 401). */
public final class WrongCredentials extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongCredentials() {
        super("Login and password do not fit");
    }
}
