package org.nezabudka.application.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Reads of what is lent, for lists: what lasts longest comes first. */
public interface LendingViews {

    /** Where something lent stands in its time. */
    enum State {
        TO_COME,
        IN_FORCE,
        ENDED
    }

    /** Access to clients the actor may see; whoever keeps everybody's access sees all. */
    Page<GrantRow> grants(Actor actor, GrantQuery query, Instant now, PageRequest request);

    /**
     * Appointments that concern the actor: as the absent, as the deputy, or as one who may appoint for the absent; whoever keeps
     * everybody's access sees all.
     */
    Page<DeputyRow> deputies(Actor actor, DeputyQuery query, Instant now, PageRequest request);

    /** Which access; absent conditions let all pass. */
    record GrantQuery(
            @Nullable AccessGrantId id,
            @Nullable ClientId client,
            @Nullable EmployeeId employee,
            @Nullable DepartmentId department,
            @Nullable State state) {

        static GrantQuery one(AccessGrantId id) {
            return new GrantQuery(id, null, null, null, null);
        }
    }

    /** Which appointments; absent conditions let all pass. */
    record DeputyQuery(
            @Nullable DeputyId id,
            @Nullable EmployeeId absent,
            @Nullable EmployeeId deputy,
            @Nullable State state) {

        static DeputyQuery one(DeputyId id) {
            return new DeputyQuery(id, null, null, null);
        }
    }

    /**
     * Access to a client.
     *
     * @param clientName a number instead of a name is masked as everywhere
     * @param granteeName of the employee or the department
     * @param mayChange whether the actor may prolong and revoke it while it lasts
     */
    record GrantRow(
            UUID id,
            int version,
            UUID clientId,
            String clientName,
            @Nullable UUID employeeId,
            @Nullable UUID departmentId,
            String granteeName,
            AccessLevel level,
            Instant from,
            Instant until,
            String ground,
            @Nullable String orderNumber,
            @Nullable String grantedByName,
            Instant grantedAt,
            @Nullable Instant revokedAt,
            @Nullable String revokedByName,
            @Nullable String revocationReason,
            State state,
            boolean mayChange) {}

    /** An appointment. */
    record DeputyRow(
            UUID id,
            int version,
            UUID absentId,
            String absentName,
            UUID deputyId,
            String deputyName,
            Instant from,
            Instant until,
            String ground,
            @Nullable String orderNumber,
            @Nullable String appointedByName,
            Instant appointedAt,
            @Nullable Instant endedAt,
            @Nullable String endedByName,
            @Nullable String endingReason,
            State state,
            boolean mayEnd) {}
}
