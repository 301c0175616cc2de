package org.nezabudka.adapter.persistence.reminder;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.reminder.ReminderViewsContract;

class JdbiReminderViewsTest extends OnPostgres implements ReminderViewsContract {}
