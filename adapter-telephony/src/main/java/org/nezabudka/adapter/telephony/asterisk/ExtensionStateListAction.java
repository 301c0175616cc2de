package org.nezabudka.adapter.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Asks for the state of every hint of the dialplan; the answers come as events of their change. The library has none. */
public final class ExtensionStateListAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    @Override
    public String getAction() {
        return "ExtensionStateList";
    }
}
