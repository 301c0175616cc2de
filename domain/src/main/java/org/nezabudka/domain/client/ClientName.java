package org.nezabudka.domain.client;

import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.Texts;

/** What a client is called, and thereby of which type the client is [тип контрагента]. */
public sealed interface ClientName {

    /** As lists and the head of the card show it. */
    String display();

    /** A natural person [физ. лицо]. */
    record Person(PersonName name) implements ClientName {
        @Override
        public String display() {
            return name.full();
        }
    }

    /** A company [юр. лицо] under the name the office knows it by; its legal entities have their own names. */
    record Company(String name) implements ClientName {
        public Company {
            name = Texts.line("companyName", name, 200);
        }

        @Override
        public String display() {
            return name;
        }
    }

    /**
     * Somebody of whom only the number is known: the card of an unknown caller, until somebody learns the name.
     *
     * @param label what the telephone showed, or the number itself
     */
    record Unknown(String label) implements ClientName {
        public Unknown {
            label = Texts.line("label", label, 200);
        }

        @Override
        public String display() {
            return label;
        }
    }
}
