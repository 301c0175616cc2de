package org.nezabudka.adapter.web.shared;

import java.util.ArrayList;
import java.util.List;

/** All operations there are. Features add theirs; paths are relative to {@code /api/v1}. */
public final class Routes {
    public static final String BASE = "/api/v1";

    private final List<Operation> operations = new ArrayList<>();

    public Operation get(String path) {
        return added("GET", path);
    }

    /** What a GET would say of itself, without what it answers. */
    public Operation head(String path) {
        return added("HEAD", path);
    }

    public Operation post(String path) {
        return added("POST", path);
    }

    public Operation put(String path) {
        return added("PUT", path);
    }

    public Operation patch(String path) {
        return added("PATCH", path);
    }

    public Operation delete(String path) {
        return added("DELETE", path);
    }

    private Operation added(String method, String path) {
        var operation = new Operation(method, path);
        operations.add(operation);
        return operation;
    }

    /**
     * All operations.
     *
     * @throws IllegalStateException if one does not declare its name, its right and its handler
     */
    public List<Operation> complete() {
        operations.forEach(Operation::demandComplete);
        return List.copyOf(operations);
    }
}
