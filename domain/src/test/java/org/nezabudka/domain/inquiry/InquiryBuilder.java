package org.nezabudka.domain.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.worktime.WorkingCalendar;

/** Inquiries for tests: {@code anInquiry().of(client).ownedBy(anna).build()}; the deadline is ten minutes after the receipt. */
public final class InquiryBuilder {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final WorkingCalendar CALENDAR = WorkingCalendar.usual(ZoneId.of("UTC"));

    private Source source = Source.MISSED_CALL;
    private @Nullable ClientId client;
    private @Nullable PhoneNumber phone = new PhoneNumber("+79161110001");
    private @Nullable EmailAddress email;
    private @Nullable String name;
    private Instant receivedAt = NOON;
    private @Nullable CallId call = new CallId(UUID.randomUUID());
    private final List<EmployeeId> owners = new ArrayList<>();
    private @Nullable CallId answer;
    private boolean resolved;

    private InquiryBuilder() {}

    /** An open one of a missed call. */
    public static InquiryBuilder anInquiry() {
        return new InquiryBuilder();
    }

    public static Instant minutesLater(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    public InquiryBuilder of(@Nullable ClientId whose) {
        client = whose;
        return this;
    }

    public InquiryBuilder by(Source way) {
        source = way;
        call = null;
        return this;
    }

    public InquiryBuilder from(@Nullable String number) {
        phone = number == null ? null : new PhoneNumber(number);
        return this;
    }

    public InquiryBuilder from(EmailAddress address) {
        email = address;
        return this;
    }

    public InquiryBuilder named(String given) {
        name = given;
        return this;
    }

    public InquiryBuilder call(CallId missed) {
        call = missed;
        return this;
    }

    public InquiryBuilder receivedAt(Instant at) {
        receivedAt = at;
        return this;
    }

    /** One owner after the other, each ten minutes later. */
    public InquiryBuilder ownedBy(EmployeeId... one) {
        owners.addAll(List.of(one));
        return this;
    }

    /** Four minutes after the receipt, by the last owner. */
    public InquiryBuilder answeredBy(CallId conversation) {
        answer = conversation;
        return this;
    }

    public InquiryBuilder resolved() {
        resolved = true;
        return this;
    }

    public Inquiry build() {
        var received = new Inquiry.Received(
                source, new Contact(client, phone, email, name, new EntryCode("site")), null, receivedAt, call);
        var first = new Turn(
                owners.isEmpty() ? null : owners.getFirst(),
                Holding.Why.ON_DUTY,
                receivedAt.plus(Duration.ofMinutes(10)));
        var inquiry = Inquiry.receive(new InquiryId(UUID.randomUUID()), received, first, receivedAt)
                .state();
        for (int i = 1; i < owners.size(); i++) {
            var now = receivedAt.plus(Duration.ofMinutes(10L * i));
            var turn = new Turn(owners.get(i), Holding.Why.PASSED_ON, now.plus(Duration.ofMinutes(10)));
            inquiry = inquiry.passOn(turn, CallbackRule.usual(), now).state();
        }
        var last = owners.isEmpty() ? null : owners.getLast();
        var at = receivedAt.plus(Duration.ofMinutes(4));
        if (answer != null)
            return inquiry.answered(Evidence.of(answer), last, at, CALENDAR).state();
        return resolved
                ? inquiry.resolve("Ошиблись номером", last, at, CALENDAR).state()
                : inquiry;
    }
}
