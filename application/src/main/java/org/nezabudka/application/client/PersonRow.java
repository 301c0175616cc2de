package org.nezabudka.application.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact person in the list over all clients. Numbers are masked where the actor may not see them. */
public record PersonRow(
        String id,
        String name,
        @Nullable String position,
        List<String> phones,
        List<String> emails,
        String clientId,
        String clientName) {}
