package org.nezabudka.adapter.persistence.reminder;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.reminder.RemindersContract;

class JdbiRemindersTest extends OnPostgres implements RemindersContract {}
