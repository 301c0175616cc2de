package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nezabudka.adapter.web.InMemoryServer;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.adapter.web.contract.Description.Parameter;
import org.nezabudka.adapter.web.shared.Operation;
import org.nezabudka.domain.access.Right;

/** What is served and what is described are the same: paths, rights, conditions, keys, parameters. */
class RoutesMatchTheDescriptionTest {

    /** Everything that must agree of one operation. */
    private record Face(
            String address, List<String> rights, boolean conditional, boolean creating, Set<String> queries) {}

    @Test
    void every_operation_is_served_as_described_and_no_other() {
        try (var server = InMemoryServer.start()) {
            var served = server.server().operations().stream()
                    .collect(Collectors.toMap(Operation::name, RoutesMatchTheDescriptionTest::face));
            assertThat(new TreeMap<>(served)).isEqualTo(new TreeMap<>(described()));
        }
    }

    private static Map<String, Face> described() {
        return Description.operations().stream()
                .collect(Collectors.toMap(Described::name, RoutesMatchTheDescriptionTest::face));
    }

    private static Face face(Described operation) {
        return new Face(
                operation.method() + " " + operation.path(),
                operation.rights(),
                operation.has("If-Match"),
                operation.has("Idempotency-Key"),
                operation.in("query").stream().map(Parameter::name).collect(Collectors.toSet()));
    }

    private static Face face(Operation operation) {
        return new Face(
                operation.method() + " " + operation.path(),
                switch (operation.access()) {
                    case Operation.Access.Anonymous anonymous -> List.of("none");
                    case Operation.Access.AnyoneSignedIn anyone -> List.of("signed-in");
                    case Operation.Access.Having having ->
                        having.rights().stream().map(Right::key).toList();
                },
                operation.isConditional(),
                operation.isCreating(),
                operation.queries());
    }
}
