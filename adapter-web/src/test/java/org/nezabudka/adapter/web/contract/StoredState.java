package org.nezabudka.adapter.web.contract;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nezabudka.application.shared.InMemoryTable;

/**
 * Everything that is stored, at one moment, table by table. Compared before and after a refused request: a status code alone does
 * not prove that nothing was written.
 */
final class StoredState {
    /** Tables that a refused request may well write to: attempts are remembered. */
    private static final List<String> REMEMBERING = List.of("InMemoryAuditLog", "InMemorySignInAttempts");

    private final Map<InMemoryTable<?, ?>, Map<?, ?>> contents = new IdentityHashMap<>();
    private final Map<InMemoryTable<?, ?>, String> names = new IdentityHashMap<>();

    private StoredState() {}

    /** What these adapters, and those they are made of, hold now. */
    static StoredState of(Object... adapters) {
        var state = new StoredState();
        var seen = new IdentityHashMap<Object, Boolean>();
        for (var adapter : adapters) state.gather(adapter, seen);
        return state;
    }

    private void gather(Object holder, Map<Object, Boolean> seen) {
        if (seen.put(holder, true) != null) return;
        for (Class<?> type = holder.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getType().isPrimitive() || java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                    continue;
                var value = read(field, holder);
                if (value instanceof InMemoryTable<?, ?> table) {
                    contents.put(table, (Map<?, ?>) read(committed(), table));
                    names.put(table, holder.getClass().getSimpleName() + "." + field.getName());
                } else if (value != null
                        && !(value instanceof Enum<?>)
                        && value.getClass().getName().startsWith("org.nezabudka.application.")) {
                    gather(value, seen);
                }
            }
        }
    }

    /** How many tables there are: a walk that finds none would compare nothing. */
    int tables() {
        return contents.size();
    }

    /** What differs from an earlier moment, in words; empty: nothing. Attempts that are remembered do not count. */
    List<String> differencesFrom(StoredState before) {
        var differences = new ArrayList<String>();
        contents.forEach((table, now) -> {
            var name = names.get(table);
            if (REMEMBERING.stream().anyMatch(name::startsWith)) return;
            var then = before.contents.get(table);
            if (now != then && !now.equals(then)) differences.add(name + ": " + changes(then, now));
        });
        return differences;
    }

    private static String changes(Map<?, ?> then, Map<?, ?> now) {
        var changed = new LinkedHashMap<Object, Object>(now);
        then.forEach((key, value) -> changed.remove(key, value));
        return changed.entrySet().stream().map(Object::toString).collect(Collectors.joining(", "))
                + (now.size() < then.size() ? " (rows went)" : "");
    }

    /** Puts everything back as it was then. */
    void restore() {
        contents.forEach((table, map) -> {
            try {
                committed().set(table, map);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Empties these tables; {@link #restore} of an earlier state brings everything back. */
    void emptied() {
        contents.replaceAll((table, map) -> Map.of());
        restore();
    }

    private static Field committed() {
        try {
            var field = InMemoryTable.class.getDeclaredField("committed");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new AssertionError("The tables in memory keep their content elsewhere now", e);
        }
    }

    private static Object read(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
