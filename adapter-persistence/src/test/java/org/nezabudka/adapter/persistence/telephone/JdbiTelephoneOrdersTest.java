package org.nezabudka.adapter.persistence.telephone;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.telephone.TelephoneOrdersContract;

class JdbiTelephoneOrdersTest extends OnPostgres implements TelephoneOrdersContract {}
