package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such reminder, or it is not the actor's to see. */
public final class UnknownReminder extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownReminder(ReminderId id, boolean concealed) {
        super("No reminder " + id, Map.of("reminder", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownReminder missing(ReminderId id) {
        return new UnknownReminder(id, false);
    }

    /** It is there, but somebody else's: told as missing, remembered in the audit as an attempt. */
    public static UnknownReminder concealed(ReminderId id) {
        return new UnknownReminder(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
