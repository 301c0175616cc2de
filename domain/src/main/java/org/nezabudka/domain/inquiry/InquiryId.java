package org.nezabudka.domain.inquiry;

import java.util.UUID;

/** The identity of an inquiry. */
public record InquiryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
