package org.nezabudka.application.inquiry;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Which inquiries; an absent condition lets all pass.
 *
 * @param open open ones, the shortest time left first; else closed ones, the latest first
 * @param owner that this employee has to answer, or had last
 */
public record InquiryQuery(
        boolean open,
        @Nullable EmployeeId owner,
        @Nullable ClientId client,
        @Nullable Source source) {

    public static InquiryQuery allOpen() {
        return new InquiryQuery(true, null, null, null);
    }
}
