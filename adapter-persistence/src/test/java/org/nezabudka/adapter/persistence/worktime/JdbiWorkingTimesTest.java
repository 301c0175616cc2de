package org.nezabudka.adapter.persistence.worktime;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.worktime.WorkingTimesContract;

class JdbiWorkingTimesTest extends OnPostgres implements WorkingTimesContract {}
