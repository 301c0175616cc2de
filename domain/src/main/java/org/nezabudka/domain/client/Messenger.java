package org.nezabudka.domain.client;

import org.nezabudka.domain.shared.Texts;

/** An account of a client at a messenger service.
 *
 * @param account name, link or number there, as the service writes it
 */
public record Messenger(Service service, String account) {

    /** The services whose names the office knows. */
    public enum Service {
        WHATSAPP,
        TELEGRAM,
        VIBER,
        VK,
        MAX,
        OTHER
    }

    public Messenger {
        account = Texts.line("account", account, 100);
    }
}
