package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.inquiry.Inquiries;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.HungUpBy;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.inquiry.Contact;
import org.nezabudka.domain.inquiry.Evidence;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.inquiry.Turn;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.worktime.WorkingCalendar;

/** Who asked the salon: many were called back after a missed call, most of them in time, and some wait for it right now. */
public final class DemoInquiries {

    /** One that waits: who asked how many minutes ago, and whose it became. */
    private record Waiting(String owner, Source source, int minutesAgo, String text) {}

    private static final List<Waiting> WAITING = List.of(
            new Waiting("petrova", Source.FORM, 2, "Кухня угловая, 12 м². Когда может приехать замерщик?"),
            new Waiting("orlov", Source.EMAIL, 4, "Прошу прислать расчёт шкафа-купе по эскизу"),
            new Waiting("petrova", Source.MESSENGER, 6, "Можно ли заменить фасады на матовые?"),
            new Waiting("belova", Source.FORM, 1, "Мебель для офиса на 14 рабочих мест"),
            new Waiting("orlov", Source.MANUAL, 7, "Заходил в салон, просил перезвонить о скидке на гостиную"));

    private static final List<String> RESOLVED =
            List.of("Ошиблись номером", "Клиент пришёл в салон сам", "Повторное обращение, ответили в мессенджере");
    private static final List<String> ON_DUTY = List.of("petrova", "orlov", "belova", "operator");

    /** The exchange's own numbers of calls are far below. */
    private static final int FIRST_SERIAL = 1_000_000;

    private static final int ANSWERED_PERCENT = 45;

    private final Inquiries inquiries;
    private final Calls calls;
    private final WorkingTimes times;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Dice dice = new Dice(DemoCompany.SEED + 1);
    private final CallbackRule rule = CallbackRule.usual();
    private int serial = FIRST_SERIAL;

    public DemoInquiries(
            Inquiries inquiries, Calls calls, WorkingTimes times, Transactions transactions, InstantSource clock) {
        this.inquiries = inquiries;
        this.calls = calls;
        this.times = times;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Stores the inquiries of a salon that was just loaded, and the calls by which they were answered. */
    public void begin(DemoCompany company) {
        transactions.run(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var calendar = times.company();
            var callbacks = new ArrayList<RecordedCall>();
            var seen = new HashSet<PhoneNumber>();
            for (var call : company.calls()) {
                var number = call.number();
                boolean past = call.call().startedAt().isBefore(now.minus(Duration.ofDays(2)));
                if (number == null
                        || call.client() == null
                        || !past
                        || !call.call().isMissed()) continue;
                if (dice.chance(ANSWERED_PERCENT) && seen.add(number))
                    inquiries.save(over(company, call, number, calendar, callbacks));
            }
            calls.addAll(callbacks);
            var asking = new HashSet<Client>();
            for (var one : WAITING) inquiries.save(waiting(company, one, asking, calendar, now));
        });
    }

    private Inquiry over(
            DemoCompany company,
            RecordedCall missed,
            PhoneNumber number,
            WorkingCalendar calendar,
            List<RecordedCall> callbacks) {
        var at = missed.call().startedAt();
        var duty = ON_DUTY.stream().map(login -> employee(company, login)).toList();
        int first = dice.below(duty.size());
        var received = new Inquiry.Received(
                Source.MISSED_CALL, new Contact(missed.client(), number, null, null), null, at, missed.id());
        var turn = new Turn(duty.get(first), Holding.Why.ON_DUTY, rule.deadlineFrom(at, calendar));
        var inquiry = Inquiry.receive(new InquiryId(dice.idAt(at)), received, turn, at)
                .state();
        var answeredAt = calendar.addWorkingTime(at, dice.around(Duration.ofMinutes(5), Duration.ofMinutes(39)));
        for (int i = 1; i < duty.size() && inquiry.deadline().isBefore(answeredAt); i++) {
            var then = inquiry.deadline();
            var next = duty.get((first + i) % duty.size());
            var deadline = rule.deadlineFrom(then, calendar);
            inquiry = inquiry.passOn(new Turn(next, Holding.Why.PASSED_ON, deadline), rule, then)
                    .state();
        }
        var owner = inquiry.owner().orElseThrow();
        if (dice.chance(8))
            return inquiry.resolve(dice.one(RESOLVED), owner, answeredAt, calendar)
                    .state();
        var callback = callback(company, missed, number, owner, answeredAt);
        callbacks.add(callback);
        return inquiry.answered(Evidence.of(callback.id()), owner, answeredAt, calendar)
                .state();
    }

    private RecordedCall callback(
            DemoCompany company, RecordedCall missed, PhoneNumber number, EmployeeId owner, Instant answeredAt) {
        serial += 2;
        var extension = company.employees().stream()
                .filter(one -> one.id().equals(owner))
                .findFirst()
                .map(one -> one.facts().extension())
                .orElseThrow()
                .value();
        var talk = dice.around(Duration.ofSeconds(90), Duration.ofMinutes(20)).plusSeconds(4);
        var call = new CallSketch(CallDirection.OUTBOUND, answeredAt.minusSeconds(9), serial)
                .to(extension, number.value())
                .answered(answeredAt)
                .ended(answeredAt.plus(talk), CallOutcome.ANSWERED, HungUpBy.OUTSIDE);
        return new RecordedCall(call, number, missed.client(), List.of(), Map.of(extension, owner), 0);
    }

    private Inquiry waiting(
            DemoCompany company, Waiting one, Set<Client> asking, WorkingCalendar calendar, Instant now) {
        var owner = employee(company, one.owner());
        var client = company.clients().reversed().stream()
                .filter(each -> !asking.contains(each) && !each.facts().phones().isEmpty())
                .filter(each -> each.responsibleManager().isEmpty()
                        || each.responsibleManager().filter(owner::equals).isPresent())
                .findFirst()
                .orElseThrow();
        asking.add(client);
        var at = now.minus(Duration.ofMinutes(one.minutesAgo()));
        var contact =
                new Contact(client.id(), client.facts().phones().getFirst().number(), null, null);
        var received = new Inquiry.Received(one.source(), contact, one.text(), at, null);
        var turn = new Turn(owner, Holding.Why.CLIENT_MANAGER, rule.deadlineFrom(at, calendar));
        return Inquiry.receive(new InquiryId(dice.idAt(at)), received, turn, at).state();
    }

    private static EmployeeId employee(DemoCompany company, String login) {
        return company.accounts().stream()
                .filter(account -> account.login().value().equals(login))
                .findFirst()
                .orElseThrow()
                .employee();
    }
}
