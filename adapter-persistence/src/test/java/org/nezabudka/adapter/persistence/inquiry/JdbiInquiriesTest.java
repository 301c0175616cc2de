package org.nezabudka.adapter.persistence.inquiry;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.inquiry.InquiriesContract;

class JdbiInquiriesTest extends OnPostgres implements InquiriesContract {}
