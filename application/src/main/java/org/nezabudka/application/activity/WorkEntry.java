package org.nezabudka.application.activity;

import org.jspecify.annotations.Nullable;

/**
 * A row of the work table [работа с клиентом].
 *
 * @param entry the contact held
 * @param next what was planned with it [запланированная связь], whatever became of that; {@code null} without plan
 */
public record WorkEntry(ActivityRow entry, @Nullable ActivityRow next) {}
