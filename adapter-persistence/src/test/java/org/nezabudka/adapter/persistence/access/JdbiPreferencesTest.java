package org.nezabudka.adapter.persistence.access;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.access.PreferenceStoreContract;

class JdbiPreferencesTest extends OnPostgres implements PreferenceStoreContract {}
