package org.nezabudka.application.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Tells whoever watches over the telephony. */
public final class LedgerNotices implements LedgerAlarm {

    private final Notifier notifier;
    private final Supplier<Set<EmployeeId>> watchers;

    /** @param watchers who may see the ledger now */
    public LedgerNotices(Notifier notifier, Supplier<Set<EmployeeId>> watchers) {
        this.notifier = notifier;
        this.watchers = watchers;
    }

    @Override
    public void differs(LedgerDay day) {
        var what = day.pbx() + ", " + day.day();
        // It is about no single call; a day of an exchange is one thing, however often it is told of.
        var about = new Subject(Subject.Kind.CALL, UUID.nameUUIDFromBytes(what.getBytes(UTF_8)));
        var facts = new HashMap<String, String>();
        facts.put("subject", what);
        for (var kind : LedgerDay.Kind.values())
            if (day.count(kind) > 0) facts.put(kind.name().toLowerCase(Locale.ROOT), Long.toString(day.count(kind)));
        notifier.tell(watchers.get(), new Notice(Notice.Kind.CALLS_DIFFER, about, null, facts));
    }
}
