package org.nezabudka.domain.call;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

/**
 * A call in the journal: what the PBX reported, and who the people in it are.
 *
 * @param number the outside party's number in E.164; {@code null} when hidden, internal or no real number
 * @param client whose call it was; {@code null} when nobody's, nobody knows, or several could be
 * @param candidates the clients with that number, when there are several and nobody has chosen yet
 * @param employees who sat at each extension when the call was recorded; extensions of nobody are absent
 * @param source what brought the caller, of dictionary {@code sources}, as the line that was called told then
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record RecordedCall(
        Call call,
        @Nullable PhoneNumber number,
        @Nullable ClientId client,
        List<ClientId> candidates,
        Map<String, EmployeeId> employees,
        @Nullable EntryCode source,
        int version) {

    public RecordedCall {
        candidates = List.copyOf(candidates);
        employees = Map.copyOf(employees);
    }

    /** A call by a line that tells nothing of the caller. */
    public RecordedCall(
            Call call,
            @Nullable PhoneNumber number,
            @Nullable ClientId client,
            List<ClientId> candidates,
            Map<String, EmployeeId> employees,
            int version) {
        this(call, number, client, candidates, employees, null, version);
    }

    public CallId id() {
        return call.id();
    }

    /** Everybody whose telephone took part. */
    public Set<EmployeeId> participants() {
        var all = new LinkedHashSet<EmployeeId>();
        extensions(call).forEach(extension -> at(extension).ifPresent(all::add));
        return all;
    }

    /** The one a list names: who spoke last, else who placed it, else whose telephone rang first. */
    public Optional<EmployeeId> employee() {
        return Stream.concat(
                        call.finalExtension().stream(),
                        Stream.concat(Stream.ofNullable(call.placedBy()), call.rang().stream()))
                .flatMap(extension -> at(extension).stream())
                .findFirst();
    }

    /** The employees whose telephones ring right now. */
    public Set<EmployeeId> ringing() {
        var ringing = new LinkedHashSet<EmployeeId>();
        call.ringing().forEach(extension -> at(extension).ifPresent(ringing::add));
        return ringing;
    }

    public Optional<EmployeeId> at(String extension) {
        return Optional.ofNullable(employees.get(extension));
    }

    /** Every extension the call touched, each once. */
    public static List<String> extensions(Call call) {
        return Stream.concat(
                        Stream.ofNullable(call.placedBy()), call.legs().stream().map(CallLeg::extension))
                .distinct()
                .toList();
    }

    /** The same call with newer facts of the PBX. */
    public RecordedCall with(Call facts, Map<String, EmployeeId> staff) {
        return new RecordedCall(facts, number, client, candidates, staff, source, version);
    }

    /** Somebody said which client it was; {@code null} takes that back. */
    public RecordedCall linkedTo(@Nullable ClientId chosen) {
        return new RecordedCall(call, number, chosen, candidates, employees, source, version);
    }

    public RecordedCall withVersion(int stored) {
        return new RecordedCall(call, number, client, candidates, employees, source, stored);
    }
}
