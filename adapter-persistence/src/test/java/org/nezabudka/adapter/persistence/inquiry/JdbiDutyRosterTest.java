package org.nezabudka.adapter.persistence.inquiry;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.inquiry.DutyRosterContract;

class JdbiDutyRosterTest extends OnPostgres implements DutyRosterContract {}
