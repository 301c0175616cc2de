package org.nezabudka.adapter.web.call;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.nezabudka.adapter.web.call.CallView.Action;
import org.nezabudka.adapter.web.call.CallView.Leg;
import org.nezabudka.adapter.web.call.CallView.Row;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.application.call.CallCard;
import org.nezabudka.application.call.CallListening;
import org.nezabudka.application.call.CallRow;
import org.nezabudka.application.call.RecordingHint;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallLeg;
import org.nezabudka.domain.organization.EmployeeId;

/** From the card of a call to what is answered; the number is masked here where the actor may not see it. */
final class CallRendering {
    private final CallMapper mapper = Mappers.getMapper(CallMapper.class);
    private final ProblemTexts texts;

    private final CallListening listening;

    CallRendering(CallListening listening, ProblemTexts texts) {
        this.listening = listening;
        this.texts = texts;
    }

    Row row(CallRow row) {
        return mapper.row(row, listening.offers(row.recording()));
    }

    CallView view(CallCard card, Locale locale) {
        var recorded = card.call();
        var call = recorded.call();
        var outside = call.outside();
        var client = card.client();
        var plan = card.plan();
        var employee = recorded.employee().orElse(null);
        boolean visible = card.phoneVisible();
        boolean recordable = listening.offers(RecordingHint.of(call).orElse(null));
        return new CallView(
                recorded.id().value(),
                recorded.version(),
                call.direction(),
                call.outcome(),
                call.isMissed(),
                shown(number(card), visible),
                outside == null || outside.name() == null ? null : name(outside.name(), visible),
                outside != null && outside.hidden(),
                call.ownLine(),
                card.ownLineName(),
                Objects.toString(recorded.source(), null),
                // Of a call to the outside, the dialled number is the client's.
                call.direction() == CallDirection.OUTBOUND
                        ? shown(call.dialledNumber(), visible)
                        : call.dialledNumber(),
                call.queue(),
                call.startedAt(),
                call.answeredAt(),
                call.endedAt(),
                mapper.seconds(call.waiting().orElse(null)),
                call.talk().toMillis() / 1000.0,
                employee == null ? null : employee.value(),
                name(card, employee),
                client == null ? null : mapper.client(client),
                card.candidates().size(),
                call.legs().stream().map(leg -> leg(card, leg)).toList(),
                call.transfers().stream()
                        .map(mapper::transfer)
                        .map(transfer -> visible
                                ? transfer
                                : new CallView.Transfer(
                                        transfer.kind(), transfer.at(), transfer.from(), masked(transfer.to())))
                        .toList(),
                Objects.toString(call.hungUpBy(), null),
                call.placedBy() == null
                        ? null
                        : name(card, recorded.at(call.placedBy()).orElse(null)),
                call.clickToCall(),
                recordable,
                card.noted(),
                plan == null ? null : plan.value(),
                card.candidates().stream().map(mapper::client).toList(),
                card.clientHidden(),
                card.managerName(),
                recordable
                        ? List.of(
                                action("link", !card.clientHidden(), locale),
                                action("listen", card.mayListen(), locale))
                        : List.of(action("link", !card.clientHidden(), locale)));
    }

    /** In full where we could read it, else as the telephone exchange gave it. */
    private static @Nullable String number(CallCard card) {
        var read = card.call().number();
        if (read != null) return read.value();
        var outside = card.call().call().outside();
        return outside == null ? null : outside.number();
    }

    private static @Nullable String shown(@Nullable String number, boolean visible) {
        return number == null || visible ? number : Phones.mask(number);
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : Phones.masked(text);
    }

    /** Networks without a name send the number in its place. */
    private static String name(String name, boolean visible) {
        return visible ? name : Phones.masked(name);
    }

    private static Leg leg(CallCard card, CallLeg leg) {
        var employee = card.call().at(leg.extension()).orElse(null);
        return new Leg(
                leg.extension(),
                employee == null ? null : employee.value(),
                name(card, employee),
                leg.rangAt(),
                leg.answeredAt(),
                leg.endedAt());
    }

    private static @Nullable String name(CallCard card, @Nullable EmployeeId employee) {
        return employee == null ? null : card.employeeNames().get(employee.toString());
    }

    private Action action(String name, boolean allowed, Locale locale) {
        return new Action(name, allowed, allowed ? null : texts.text(locale, "action." + name));
    }
}
