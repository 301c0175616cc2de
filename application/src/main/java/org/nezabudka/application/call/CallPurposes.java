package org.nezabudka.application.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.shared.PhoneNumber;

/** For what a call was placed, where it was ordered from the screen: the number alone may belong to several clients. */
public interface CallPurposes {

    Optional<Purpose> of(Call call);

    /** Whether one of us ended the call from the screen: the telephone exchange then says that it did so itself. */
    boolean isHungUpHere(Call call);

    /**
     * What is known besides what the telephone exchange tells.
     *
     * @param number that was to be called, also when it never came to that
     * @param client for whom
     */
    record Purpose(PhoneNumber number, @Nullable ClientId client) {}
}
