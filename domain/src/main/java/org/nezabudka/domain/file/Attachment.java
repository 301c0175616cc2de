package org.nezabudka.domain.file;

import java.time.Instant;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/**
 * To what a file belongs.
 *
 * @param owner whose rights it follows
 * @param section a part of the owner's files, as {@code photos}; which there are, the owner says
 * @param number grows with every file of that name in that section: the first, the second version
 * @param by who put it there
 */
public record Attachment(Subject owner, String section, int number, EmployeeId by, Instant at) {}
