package org.nezabudka.application.call;

import org.nezabudka.domain.client.ClientId;

/**
 * A client as a call names it.
 *
 * @param status the code of the present status
 */
public record CallClientRef(ClientId id, String name, String status) {}
