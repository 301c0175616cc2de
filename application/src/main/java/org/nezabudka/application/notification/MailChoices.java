package org.nezabudka.application.notification;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.nezabudka.domain.organization.EmployeeId;

/** Of what employees wish to hear by e-mail as well. Who never chose hears of nothing that way. */
public interface MailChoices {

    Set<Notice.Kind> of(EmployeeId employee);

    /** The choices of several; who has none may be absent. */
    Map<EmployeeId, Set<Notice.Kind>> of(Collection<EmployeeId> employees);

    void save(EmployeeId employee, Set<Notice.Kind> kinds);
}
