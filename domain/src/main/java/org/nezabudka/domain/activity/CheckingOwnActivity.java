package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Nobody signs their own work a second time. */
public final class CheckingOwnActivity extends Refused {

    private static final long serialVersionUID = 1L;

    CheckingOwnActivity() {
        super("An activity is checked by somebody else than who did it", Map.of());
    }
}
