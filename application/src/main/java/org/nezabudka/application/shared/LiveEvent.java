package org.nezabudka.application.shared;

import java.util.Set;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A hint that something changed: type and id, never its content. Whoever hears it asks for the content, with their own rights.
 *
 * @param type {@code call.ringing}, {@code client.changed}…
 * @param id of the thing
 * @param audience who may hear it
 */
public record LiveEvent(String type, String id, Audience audience) {

    /** Who may hear of it. */
    public sealed interface Audience {
        /** Whoever may see the thing of that kind; asked for each listener at delivery. */
        record WhoeverMaySee(Kind kind) implements Audience {}

        /** Exactly these. */
        record Only(Set<EmployeeId> employees) implements Audience {
            public Only {
                employees = Set.copyOf(employees);
            }
        }

        /** Everybody signed in: for things that are no secret, such as dictionaries. */
        record Everybody() implements Audience {}
    }

    /** Things with a visibility of their own. */
    public enum Kind {
        CLIENT,
        CALL,
        ACTIVITY,
        INQUIRY,
        MEASUREMENT,
        ORDER,
        /** A delivery or an assembly. */
        JOB,
        CLAIM
    }

    public static LiveEvent ofClient(String type, String id) {
        return new LiveEvent(type, id, new Audience.WhoeverMaySee(Kind.CLIENT));
    }

    public static LiveEvent ofCall(String type, String id) {
        return new LiveEvent(type, id, new Audience.WhoeverMaySee(Kind.CALL));
    }

    public static LiveEvent ofActivity(String type, String id) {
        return new LiveEvent(type, id, new Audience.WhoeverMaySee(Kind.ACTIVITY));
    }

    public static LiveEvent ofInquiry(String type, String id) {
        return new LiveEvent(type, id, new Audience.WhoeverMaySee(Kind.INQUIRY));
    }

    public static LiveEvent ofMeasurement(String type, String id) {
        return new LiveEvent(type, id, new Audience.WhoeverMaySee(Kind.MEASUREMENT));
    }

    public static LiveEvent ofOrder(String type, String id) {
        return new LiveEvent(type, id, new Audience.WhoeverMaySee(Kind.ORDER));
    }

    public static LiveEvent ofJob(String type, String id) {
        return new LiveEvent(type, id, new Audience.WhoeverMaySee(Kind.JOB));
    }

    public static LiveEvent ofClaim(String type, String id) {
        return new LiveEvent(type, id, new Audience.WhoeverMaySee(Kind.CLAIM));
    }

    public static LiveEvent only(Set<EmployeeId> employees, String type, String id) {
        return new LiveEvent(type, id, new Audience.Only(employees));
    }

    public static LiveEvent everybody(String type, String id) {
        return new LiveEvent(type, id, new Audience.Everybody());
    }
}
