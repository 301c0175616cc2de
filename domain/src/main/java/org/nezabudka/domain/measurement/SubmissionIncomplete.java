package org.nezabudka.domain.measurement;

import java.util.Map;
import java.util.stream.Collectors;
import org.nezabudka.domain.shared.Refused;

/** A result without everything its kind demands is not handed in; all that is missing is named at once. */
public final class SubmissionIncomplete extends Refused {

    private static final long serialVersionUID = 1L;

    SubmissionIncomplete(Result.Missing missing) {
        super(
                "The result lacks " + missing,
                Map.of(
                        "documents",
                        missing.documents().stream()
                                .map(one -> Map.of(
                                        "kind", one.kind().name(), "there", one.there(), "atLeast", one.atLeast()))
                                .toList(),
                        "items",
                        missing.items(),
                        "documentsMissing",
                        missing.documents().stream()
                                .mapToInt(one -> one.atLeast() - one.there())
                                .sum(),
                        "itemsMissing",
                        missing.items().isEmpty()
                                ? "0"
                                : missing.items().size() + " ("
                                        + missing.items().stream().collect(Collectors.joining(", ")) + ")"));
    }
}
