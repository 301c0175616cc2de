package org.nezabudka.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.access.FastPasswordHashes;
import org.nezabudka.application.audit.AuditQuery;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.call.InMemoryCalls;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.shared.PhoneNumber;

class LoadingTheSalonTest {

    private static final Actor ANYBODY = new Actor.Machine("test");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-04-15T11:30:00Z"));

    private final InMemoryWorld world = new InMemoryWorld();
    private final Calls calls = new InMemoryCalls(world.transactions(), world.employees(), world.clients());

    private DemoLoading loading(Calls into) {
        return new DemoLoading(
                world.departments(),
                world.employees(),
                world.staffDirectory(),
                world.dictionaries(),
                world.roles(),
                world.accounts(),
                new FastPasswordHashes(),
                world.clients(),
                world.clientViews(),
                into,
                world.activities(),
                new RememberedReminders(),
                new AuditTrail(world.auditLog(), world.transactions(), CLOCK),
                world.transactions(),
                CLOCK,
                ZoneId.of("Europe/Moscow"));
    }

    @Test
    void an_empty_company_becomes_the_salon_and_the_journal_says_so_once() {
        var salon = loading(calls).load().orElseThrow();

        assertThat(world.staffDirectory().employees(StaffQuery.everybody()))
                .hasSize(salon.employees().size());
        assertThat(world.clientViews()
                        .page(ANYBODY, ClientQuery.all(), new PageRequest(1, null, true))
                        .total())
                .isEqualTo(salon.clients().size());
        assertThat(calls.find(salon.calls().getFirst().id())).isPresent();
        assertThat(world.departments()
                        .chart()
                        .find(salon.departments().getFirst().id())
                        .orElseThrow()
                        .head())
                .isNotNull();
        assertThat(world.accounts().find(new Login("petrova")).orElseThrow().passwordHash())
                .isNotEmpty();
        assertThat(world.auditLog()
                        .page(AuditQuery.everything(), PageRequest.first(10))
                        .items())
                .singleElement()
                .satisfies(recorded -> {
                    assertThat(recorded.entry().act()).isEqualTo("demo-loaded");
                    assertThat(recorded.entry().actorName()).isEqualTo("demo");
                });
    }

    @Test
    void a_second_start_loads_nothing() {
        loading(calls).load();
        assertThat(loading(calls).load()).isEmpty();
    }

    @Test
    void an_interrupted_load_leaves_nothing_half_behind() {
        assertThatThrownBy(() -> loading(new BreakingOff(calls, 100)).load()).hasMessage("cut off");
        assertThat(world.accounts().any()).isFalse();
        assertThat(loading(calls).load()).isPresent();
    }

    @Test
    void the_office_tells_whom_the_exchange_may_play() {
        loading(calls).load();
        var office = DemoOffice.of(world.clientViews(), world.staffDirectory(), world.transactions());
        assertThat(office.knownNumbers()).hasSizeGreaterThan(100).allMatch(number -> number.startsWith("+7"));
        assertThat(office.extensions()).contains("101", "120");
    }

    /** A store that fails after some calls, as when the machine is switched off. */
    private static final class BreakingOff implements Calls {
        private final Calls calls;
        private final int kept;

        private BreakingOff(Calls calls, int kept) {
            this.calls = calls;
            this.kept = kept;
        }

        @Override
        public Optional<RecordedCall> find(CallId id) {
            return calls.find(id);
        }

        @Override
        public Optional<RecordedCall> joinedBy(PbxCallId absorbed) {
            return calls.joinedBy(absorbed);
        }

        @Override
        public List<Call> begun(String pbx, Instant from, Instant until) {
            return calls.begun(pbx, from, until);
        }

        @Override
        public Optional<RecordedCall> firstTalk(PhoneNumber number, Instant since) {
            return calls.firstTalk(number, since);
        }

        @Override
        public Ownership ownership(RecordedCall call) {
            return calls.ownership(call);
        }

        @Override
        public RecordedCall save(RecordedCall call) {
            return calls.save(call);
        }

        @Override
        public void addAll(List<RecordedCall> added) {
            calls.addAll(added.subList(0, kept));
            throw new IllegalStateException("cut off");
        }

        @Override
        public void remove(PbxCallId key) {
            calls.remove(key);
        }
    }
}
