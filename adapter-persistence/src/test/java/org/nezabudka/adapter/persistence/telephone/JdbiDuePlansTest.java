package org.nezabudka.adapter.persistence.telephone;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.telephone.DuePlansContract;

class JdbiDuePlansTest extends OnPostgres implements DuePlansContract {}
