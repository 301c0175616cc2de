package org.nezabudka.adapter.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nezabudka.domain.shared.Invalid;

/** JSON pointers (RFC 6901) into the body of a request, so that every refusal names the place. */
public final class Pointers {
    private Pointers() {}

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Makes a domain value of a property; a refusal of the domain points to that property. */
    public static <T> T at(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (Invalid refusal) {
            throw new InvalidAt(pointer, refusal);
        }
    }

    /** Makes a domain value of an object; a refusal points to the object and the field that the domain names. */
    public static <T> T within(String object, Supplier<T> value) {
        try {
            return value.get();
        } catch (Invalid refusal) {
            throw new InvalidAt(object + "/" + refusal.field(), refusal);
        }
    }

    /**
     * Makes domain values of a list of objects; a refusal points to the list, the index and the field that the domain names.
     *
     * @param field maps the domain's name of a field to the property's; what it does not know stays
     */
    public static <A, B> List<B> each(String list, List<A> items, Function<A, B> make, Function<String, String> field) {
        var made = new ArrayList<B>(items.size());
        for (int i = 0; i < items.size(); i++) {
            try {
                made.add(make.apply(items.get(i)));
            } catch (Invalid refusal) {
                throw new InvalidAt(list + "/" + i + "/" + field.apply(refusal.field()), refusal);
            }
        }
        return List.copyOf(made);
    }

    /** A refusal of the domain together with the place in the body it refers to. */
    static final class InvalidAt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String pointer;
        private final Invalid refusal;

        InvalidAt(String pointer, Invalid refusal) {
            super(refusal.getMessage(), refusal);
            this.pointer = pointer;
            this.refusal = refusal;
        }

        String pointer() {
            return pointer;
        }

        Invalid refusal() {
            return refusal;
        }
    }
}
