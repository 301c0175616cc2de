package org.nezabudka.adapter.persistence.inquiry;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.inquiry.InquiryViewsContract;

class JdbiInquiryViewsTest extends OnPostgres implements InquiryViewsContract {}
