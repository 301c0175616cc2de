package org.nezabudka.application.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientQuery.Sort;
import org.nezabudka.application.client.ClientQuery.Type;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;

/** A client query condition by condition, for tests: {@code new Conditions().status("warm").query()}. */
public final class Conditions {

    private @Nullable String text;
    private List<EntryCode> statuses = List.of();
    private List<EmployeeId> managers = List.of();
    private boolean unassigned;
    private @Nullable Type type;
    private List<EntryCode> sources = List.of();
    private List<EntryCode> industries = List.of();
    private @Nullable String tag;
    private @Nullable String city;
    private @Nullable Origin origin;
    private @Nullable Instant from;
    private @Nullable Instant until;

    public Conditions text(String wanted) {
        text = wanted;
        return this;
    }

    public Conditions status(String code) {
        statuses = List.of(new EntryCode(code));
        return this;
    }

    public Conditions manager(Employee manager) {
        managers = List.of(manager.id());
        return this;
    }

    public Conditions unassigned() {
        unassigned = true;
        return this;
    }

    public Conditions type(Type wanted) {
        type = wanted;
        return this;
    }

    public Conditions source(String code) {
        sources = List.of(new EntryCode(code));
        return this;
    }

    public Conditions industry(String code) {
        industries = List.of(new EntryCode(code));
        return this;
    }

    public Conditions tag(String wanted) {
        tag = wanted;
        return this;
    }

    public Conditions city(String wanted) {
        city = wanted;
        return this;
    }

    public Conditions origin(Origin wanted) {
        origin = wanted;
        return this;
    }

    public Conditions registered(@Nullable Instant first, @Nullable Instant end) {
        from = first;
        until = end;
        return this;
    }

    /** The newest first. */
    public ClientQuery query() {
        return by(Sort.REGISTERED, true);
    }

    public ClientQuery by(Sort sort, boolean descending) {
        return new ClientQuery(
                text,
                statuses,
                managers,
                unassigned,
                false,
                type,
                sources,
                industries,
                tag,
                city,
                origin,
                from,
                until,
                sort,
                descending);
    }
}
