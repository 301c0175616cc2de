package org.nezabudka.adapter.persistence.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.inquiry.InquiryBuilder.anInquiry;
import static org.nezabudka.domain.inquiry.InquiryBuilder.minutesLater;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.inquiry.CallbackRuleWork;
import org.nezabudka.application.inquiry.DutyDesk;
import org.nezabudka.application.inquiry.InquiryRecords;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.organization.Superiors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.organization.EmployeeId;

/** Several nodes look at the same deadlines at the same moment. */
class PassingOnTogetherTest extends OnPostgres {

    private static final int NODES = 2;
    private static final int INQUIRIES = 30;

    private final ConcurrentLinkedQueue<Notice.Kind> told = new ConcurrentLinkedQueue<>();

    private CallbackRuleWork node(InstantSource clock) {
        var world = world();
        var records = new InquiryRecords(
                world.inquiries(),
                world.clients(),
                world.employees(),
                new Superiors(world.employees(), world.departments()),
                world.dutyRoster(),
                (whom, notice) -> whom.forEach(one -> told.add(notice.kind())),
                new AuditTrail(world.auditLog(), world.transactions(), clock),
                event -> {});
        var desk = new DutyDesk(
                world.callbackRules(), world.workingTimes(), world.dutyRoster(), world.clients(), world.deputies());
        return new CallbackRuleWork(world.inquiries(), desk, records, world.transactions(), clock);
    }

    /** All nodes work until none finds anything; a deadlock or an outage would surface here. */
    private int together(InstantSource clock) throws Exception {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(NODES)) {
            var done = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < NODES; i++) {
                var node = node(clock);
                done.add(threads.submit(() -> {
                    begin.await();
                    int all = 0;
                    for (int round = 0; round < 5; round++) all += node.runDue(INQUIRIES);
                    return all;
                }));
            }
            begin.countDown();
            int all = 0;
            for (var one : done) all += one.get();
            return all;
        }
    }

    private List<EmployeeId> staff(String... names) {
        var role = scene().role("Менеджер", Map.of(Right.INQUIRIES_WORK, Scope.OWN));
        var ids = new ArrayList<EmployeeId>();
        for (var name : names) {
            var employee = scene().employee(name);
            scene().account(employee, "login-" + ids.size(), role);
            ids.add(employee.id());
        }
        return ids;
    }

    private Inquiry present(Inquiry inquiry) {
        return within(() -> world().inquiries().get(inquiry.id()));
    }

    @Test
    void each_deadline_is_acted_upon_once_however_many_nodes_look() throws Exception {
        var staff = staff("Белова Анна", "Лавров Борис", "Соколова Вера");
        var all = new ArrayList<Inquiry>();
        for (int i = 0; i < INQUIRIES; i++)
            all.add(within(() -> world().inquiries()
                    .save(anInquiry().ownedBy(staff.getFirst()).build())));
        assertThat(together(InstantSource.fixed(minutesLater(10)))).isEqualTo(INQUIRIES);
        assertThat(all).allSatisfy(one -> {
            assertThat(present(one).chain()).hasSize(2);
            assertThat(present(one).missedDeadlines()).isOne();
            assertThat(present(one).deadline()).isEqualTo(minutesLater(20));
        });
        assertThat(told).filteredOn(Notice.Kind.INQUIRY_PASSED_ON::equals).hasSize(INQUIRIES);
        assertThat(told).filteredOn(Notice.Kind.INQUIRY_ASSIGNED::equals).hasSize(INQUIRIES);
    }

    @Test
    void a_clock_that_jumps_by_days_makes_one_hand_over_and_not_as_many_as_fit_into_the_days() throws Exception {
        var staff = staff("Белова Анна", "Лавров Борис", "Соколова Вера");
        var inquiry = within(() ->
                world().inquiries().save(anInquiry().ownedBy(staff.getFirst()).build()));
        var days = InstantSource.fixed(minutesLater(3 * 24 * 60));
        assertThat(together(days)).isOne();
        assertThat(present(inquiry).chain()).hasSize(2);
        assertThat(together(InstantSource.fixed(minutesLater(10)))).isZero();
        assertThat(present(inquiry).chain()).hasSize(2);
    }
}
