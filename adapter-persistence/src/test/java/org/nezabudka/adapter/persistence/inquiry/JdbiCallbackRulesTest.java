package org.nezabudka.adapter.persistence.inquiry;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.inquiry.CallbackRulesContract;

class JdbiCallbackRulesTest extends OnPostgres implements CallbackRulesContract {}
