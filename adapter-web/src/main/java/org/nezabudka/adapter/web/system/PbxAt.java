package org.nezabudka.adapter.web.system;

import org.nezabudka.application.call.PbxLine;

/**
 * A telephone exchange and where it is.
 *
 * @param host as the administrator configured it
 */
public record PbxAt(PbxLine line, String host) {}
