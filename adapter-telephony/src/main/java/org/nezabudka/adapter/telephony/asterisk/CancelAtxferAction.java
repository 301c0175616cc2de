package org.nezabudka.adapter.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Ends the consultation of an attended transfer; the library has none. */
public final class CancelAtxferAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    private final String channel;

    CancelAtxferAction(String channel) {
        this.channel = channel;
    }

    @Override
    public String getAction() {
        return "CancelAtxfer";
    }

    public String getChannel() {
        return channel;
    }
}
