package org.nezabudka.adapter.persistence.reminder;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.reminder.ReminderScenariosContract;

class JdbiReminderScenariosTest extends OnPostgres implements ReminderScenariosContract {}
