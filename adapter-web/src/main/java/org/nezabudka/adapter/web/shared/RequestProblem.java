package org.nezabudka.adapter.web.shared;

import java.util.List;
import java.util.Map;

/** A request refused at the edge, before any use case: its shape, its headers, its session. */
public final class RequestProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, Object> facts;
    private final transient List<Fault> faults;

    /**
     * What is wrong at one place.
     *
     * @param pointer JSON pointer into the body, or the name of a parameter
     * @param rule the rule's name in kebab case
     * @param message ready text in the language of the request; empty: the text of the rule
     */
    public record Fault(String pointer, String rule, String message) {}

    private RequestProblem(int status, String code, Map<String, Object> facts, List<Fault> faults) {
        super(code + " " + faults);
        this.status = status;
        this.code = code;
        this.facts = facts;
        this.faults = faults;
    }

    /** Something of the whole request is wrong. */
    public static RequestProblem of(int status, String code) {
        return new RequestProblem(status, code, Map.of(), List.of());
    }

    /** As {@link #of(int, String)}, with figures for the text. */
    public static RequestProblem of(int status, String code, Map<String, Object> facts) {
        return new RequestProblem(status, code, facts, List.of());
    }

    static RequestProblem malformed(int line, int column) {
        return new RequestProblem(400, "malformed-json", Map.of("line", line, "column", column), List.of());
    }

    /** One property or parameter is wrong. */
    public static RequestProblem invalid(String pointer, String rule) {
        return invalid(List.of(new Fault(pointer, rule, "")));
    }

    static RequestProblem invalid(List<Fault> faults) {
        return new RequestProblem(400, "invalid-request", Map.of(), List.copyOf(faults));
    }

    /** There is nothing at this address. */
    public static RequestProblem nothingHere() {
        return of(404, "nothing-here");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, Object> facts() {
        return facts;
    }

    List<Fault> faults() {
        return faults;
    }
}
