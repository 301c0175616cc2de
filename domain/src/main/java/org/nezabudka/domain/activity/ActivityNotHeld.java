package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Only what took place can be checked or corrected as an entry. */
public final class ActivityNotHeld extends Refused {

    private static final long serialVersionUID = 1L;

    public ActivityNotHeld() {
        super("The activity was not held", Map.of());
    }
}
