package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** An employee who may not work with inquiries, or has no account, would never see what they are given. */
public final class NotForInquiries extends Refused {

    private static final long serialVersionUID = 1L;

    public NotForInquiries(String name) {
        super(name + " does not work with inquiries", Map.of("employee", name));
    }
}
