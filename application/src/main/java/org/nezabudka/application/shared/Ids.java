package org.nezabudka.application.shared;

import java.util.UUID;

/** Gives new ids: version 7, so that they sort by time of birth and keep indexes compact. */
public interface Ids {

    UUID next();
}
