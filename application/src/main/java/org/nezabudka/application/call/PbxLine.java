package org.nezabudka.application.call;

/** The connection to a PBX, as somebody who watches over the system wants to see it. */
public interface PbxLine {

    PbxLineState state();
}
