package org.nezabudka.application.call;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.RecordedCall;

/**
 * Everything there is to show of one call.
 *
 * @param ownLineName what the office calls the line, where it named it
 * @param employeeNames names of all employees of the call, former ones included, by id
 * @param client whose call it was; {@code null} when nobody's or hidden from the actor
 * @param candidates those clients with the number that the actor may see, when nobody has chosen yet
 * @param clientHidden the caller has a card that the actor may not see
 * @param managerName who is responsible for the client, also for a hidden one, so that the actor knows whom to ask
 * @param phoneVisible false: the number has to be masked
 * @param noted somebody wrote down what came of it
 * @param plan the planned contact for which it was placed, whatever became of that
 * @param mayListen to its recording, if there is one
 */
public record CallCard(
        RecordedCall call,
        @Nullable String ownLineName,
        Map<String, String> employeeNames,
        @Nullable CallClientRef client,
        List<CallClientRef> candidates,
        boolean clientHidden,
        @Nullable String managerName,
        boolean phoneVisible,
        boolean noted,
        @Nullable ActivityId plan,
        boolean mayListen) {

    public CallCard {
        employeeNames = Map.copyOf(employeeNames);
        candidates = List.copyOf(candidates);
    }
}
