package org.nezabudka.adapter.web.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Page;

/** A part of a list as it is answered. */
public record PageView<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {
    public static <A, B> PageView<B> of(Page<A> page, Function<A, B> view) {
        return new PageView<>(page.items().stream().map(view).toList(), page.nextCursor(), page.total());
    }
}
