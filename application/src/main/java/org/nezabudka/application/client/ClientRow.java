package org.nezabudka.application.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the client list.
 *
 * @param phone the main number, masked where the actor may not see it
 * @param managerName responsible manager, {@code null} when nobody's
 * @param lastCallAt begin of the last call with the client
 * @param missedCall whether that last call was a missed one
 * @param nextActionAt begin of the most urgent open activity with a date, {@code null} without
 * @param nextActionDue from when on that one is overdue
 * @param lastContactAt when the last contact was held
 */
public record ClientRow(
        String id,
        long number,
        ClientQuery.Type type,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String status,
        @Nullable String managerId,
        @Nullable String managerName,
        @Nullable String source,
        List<String> industries,
        List<String> tags,
        @Nullable String city,
        Instant registeredAt,
        @Nullable String registeredByName,
        @Nullable Instant lastCallAt,
        boolean missedCall,
        @Nullable Instant nextActionAt,
        @Nullable Instant nextActionDue,
        @Nullable String nextActionKind,
        @Nullable Instant lastContactAt,
        int version) {}
