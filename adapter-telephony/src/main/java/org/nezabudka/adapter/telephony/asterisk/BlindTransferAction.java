package org.nezabudka.adapter.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Sends everybody a channel talks to somewhere else, and tells of it as of a transfer, which Redirect does not; the library has none. */
public final class BlindTransferAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    private final String channel;
    private final String context;
    private final String exten;

    BlindTransferAction(String channel, String context, String exten) {
        this.channel = channel;
        this.context = context;
        this.exten = exten;
    }

    @Override
    public String getAction() {
        return "BlindTransfer";
    }

    public String getChannel() {
        return channel;
    }

    public String getContext() {
        return context;
    }

    public String getExten() {
        return exten;
    }
}
