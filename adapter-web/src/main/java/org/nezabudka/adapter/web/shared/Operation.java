package org.nezabudka.adapter.web.shared;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.Right;

/**
 * One operation of the interface and all that must hold before its use case is called. Declared step by step where the routes are;
 * what is not declared completely does not start.
 */
public final class Operation {
    private final String method;
    private final String path;
    private @Nullable String name;
    private @Nullable Access access;
    private @Nullable Function<Request, Answer> act;
    private Set<String> queries = Set.of();
    private @Nullable String entity;
    private @Nullable String entityParameter;
    private boolean conditional;
    private boolean creates;
    private boolean reads;
    private boolean liberal;
    private boolean streamed;

    /** Who may ask for it. */
    public sealed interface Access {
        /** Anybody, signed in or not. */
        record Anonymous() implements Access {}

        /** Whoever is signed in. */
        record AnyoneSignedIn() implements Access {}

        /** Whoever has one of these rights. */
        record Having(List<Right> rights) implements Access {}
    }

    Operation(String method, String path) {
        this.method = method;
        this.path = path;
        this.reads = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }

    /** Its {@code operationId} in the description of the interface. */
    public Operation named(String operationId) {
        this.name = operationId;
        return this;
    }

    public Operation anonymous() {
        this.access = new Access.Anonymous();
        return this;
    }

    public Operation signedIn() {
        this.access = new Access.AnyoneSignedIn();
        return this;
    }

    /** Needs one of these rights. */
    public Operation needs(Right... oneOf) {
        this.access = new Access.Having(List.of(oneOf));
        return this;
    }

    /** Works on this thing; named in the audit when it is refused. */
    public Operation on(String thing, String pathParameter) {
        this.entity = thing;
        this.entityParameter = pathParameter;
        return this;
    }

    /** Changes a version of something: needs {@code If-Match}. */
    public Operation changes() {
        this.conditional = true;
        return this;
    }

    /** Creates something: needs an {@code Idempotency-Key} and answers repetitions alike. */
    public Operation creates() {
        this.creates = true;
        return this;
    }

    /** Has no body, although it is a POST. */
    public Operation withoutBody() {
        this.reads = false;
        return this;
    }

    /** Takes a body of whatever type, as browsers send reports. */
    public Operation takingAnyType() {
        this.liberal = true;
        return this;
    }

    /**
     * Takes bytes that are too many to be held in memory; the use case reads them itself. With {@link #creates()} it also sees to
     * it, by {@link Request#once}, that a repetition creates nothing.
     */
    public Operation takingBytes() {
        this.reads = false;
        this.streamed = true;
        return this;
    }

    /** The query parameters it knows; any other is refused. */
    public Operation query(String... names) {
        this.queries = Set.of(names);
        return this;
    }

    /** Carries it out: parse, one use case, render. */
    public void does(Function<Request, Answer> handler) {
        this.act = handler;
    }

    /** @throws IllegalStateException if something was left undeclared */
    void demandComplete() {
        if (name == null || access == null || act == null)
            throw new IllegalStateException(
                    "The operation " + method + " " + path + " lacks its name, its right or its handler");
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public String name() {
        return Objects.requireNonNull(name);
    }

    public Access access() {
        return Objects.requireNonNull(access);
    }

    public Set<String> queries() {
        return queries;
    }

    public boolean isConditional() {
        return conditional;
    }

    public boolean isCreating() {
        return creates;
    }

    boolean hasBody() {
        return reads;
    }

    boolean isLiberal() {
        return liberal;
    }

    boolean isStreamed() {
        return streamed;
    }

    /** Whether it may change anything: all but GET and HEAD. */
    boolean isChanging() {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    String entity() {
        return entity == null ? "operation" : entity;
    }

    @Nullable
    String entityParameter() {
        return entityParameter;
    }

    Function<Request, Answer> act() {
        return Objects.requireNonNull(act);
    }
}
