package org.nezabudka.adapter.web.shared;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A given {@code null} is taken where the record says {@code @Nullable} and refused everywhere else, elements of lists included. A
 * property that is left out is another matter: whether it may be, the rules on the record say.
 */
final class NullsAsDeclared {
    private NullsAsDeclared() {}

    /** @throws RequestProblem naming the first {@code null} that may not be */
    static void check(JsonNode given, Class<?> type) {
        check("", given, type);
    }

    private static void check(String pointer, JsonNode given, Class<?> type) {
        if (!type.isRecord()) return;
        for (var component : type.getRecordComponents()) {
            var value = given.get(component.getName());
            if (value == null) continue;
            var place = pointer + "/" + component.getName();
            if (value.isNull()) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) throw refused(place);
            } else if (List.class.isAssignableFrom(component.getType())) {
                var element = component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                        ? list.getAnnotatedActualTypeArguments()[0].getType()
                        : Object.class;
                each(place, value, element);
            } else {
                check(place, value, component.getType());
            }
        }
    }

    private static void each(String pointer, JsonNode list, Type element) {
        var type = element instanceof ParameterizedType generic ? generic.getRawType() : element;
        int index = 0;
        for (var item : list) {
            var place = pointer + "/" + index++;
            if (item.isNull()) throw refused(place);
            if (type instanceof Class<?> known) check(place, item, known);
        }
    }

    private static RequestProblem refused(String pointer) {
        return RequestProblem.invalid(pointer, "type");
    }
}
