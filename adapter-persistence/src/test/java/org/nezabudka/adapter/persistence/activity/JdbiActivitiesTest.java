package org.nezabudka.adapter.persistence.activity;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.activity.ActivitiesContract;

class JdbiActivitiesTest extends OnPostgres implements ActivitiesContract {}
