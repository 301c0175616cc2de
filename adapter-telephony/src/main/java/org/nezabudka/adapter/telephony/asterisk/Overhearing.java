package org.nezabudka.adapter.telephony.asterisk;

import org.asteriskjava.manager.event.ManagerEvent;

/** Hears everything that a listener hears. Nothing here may take time: it is called by the thread that reads the socket. */
interface Overhearing {

    /** Whoever does not care. */
    Overhearing NOBODY = new Overhearing() {
        @Override
        public void connected() {}

        @Override
        public void heard(ManagerEvent event) {}

        @Override
        public void disconnected() {}
    };

    /** The PBX can be asked from now on; called by another thread than {@link #heard}, perhaps later than its first events. */
    void connected();

    void heard(ManagerEvent event);

    void disconnected();
}
