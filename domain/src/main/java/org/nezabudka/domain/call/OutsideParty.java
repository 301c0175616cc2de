package org.nezabudka.domain.call;

import org.jspecify.annotations.Nullable;

/**
 * The other side of a call that is not internal.
 *
 * @param number the number exactly as the PBX gave it or as it was dialled ({@code +79161110001}, {@code 89165550005});
 *     {@code null} when hidden
 * @param name the name the network sent along, when it is readable
 * @param hidden the caller withheld the number
 */
public record OutsideParty(
        @Nullable String number, @Nullable String name, boolean hidden) {}
