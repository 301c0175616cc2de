package org.nezabudka.application.shared;

/** Tells open pages, on every node, that something changed. Events of a transaction go out after its commit, never before. */
public interface LiveEvents {

    void publish(LiveEvent event);
}
