package org.nezabudka.adapter.telephony.asterisk;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.asteriskjava.manager.action.ManagerAction;
import org.jspecify.annotations.Nullable;

/**
 * The guard in front of everything that is sent to a PBX. AMI is made of lines: a line end inside a value begins a new header,
 * and an empty line a new action, so {@code v\r\nAction: Command} would run commands on the PBX. The library does not escape.
 */
final class ControlChars {

    private ControlChars() {}

    /** @throws IllegalArgumentException if the text has a control character; it does not repeat the text, which may be a secret */
    static String refuse(String field, String text) {
        if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
            throw new IllegalArgumentException("A control character in " + field + " is not sent to a PBX");
        }
        return text;
    }

    /**
     * Looks at every text of an action, names and values of its variables included.
     *
     * @throws IllegalArgumentException if one of them has a control character
     */
    static <A extends ManagerAction> A refuse(A action) {
        for (var getter : action.getClass().getMethods()) {
            if (getter.getParameterCount() == 0 && getter.getName().startsWith("get")) {
                refuseValue(getter.getName().substring(3), value(action, getter));
            }
        }
        return action;
    }

    private static void refuseValue(String field, @Nullable Object value) {
        switch (value) {
            case String text -> refuse(field, text);
            case Map<?, ?> map ->
                map.forEach((name, entry) -> {
                    refuseValue(field, name);
                    refuseValue(field, entry);
                });
            case Iterable<?> list -> list.forEach(entry -> refuseValue(field, entry));
            case null, default -> {}
        }
    }

    private static @Nullable Object value(ManagerAction action, java.lang.reflect.Method getter) {
        try {
            return getter.invoke(action);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            // What cannot be looked at is not sent.
            throw new IllegalArgumentException("Cannot read " + getter.getName() + " of an action", unreadable);
        }
    }
}
