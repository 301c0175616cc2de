package org.nezabudka.adapter.web.inquiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.inquiry.CallbackRuleKeeping;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.organization.EmployeeId;

/** The callback rule. */
public final class CallbackRuleRoutes {
    private final CallbackRuleKeeping keeping;
    private final InquiryMapper mapper = Mappers.getMapper(InquiryMapper.class);

    public CallbackRuleRoutes(CallbackRuleKeeping keeping) {
        this.keeping = keeping;
    }

    public void declare(Routes routes) {
        routes.get("/callback-rule")
                .named("callbackRule")
                .needs(Right.ADMIN_CALLBACK)
                .does(request -> view(keeping.current(request.actor())));
        routes.put("/callback-rule")
                .named("changeCallbackRule")
                .needs(Right.ADMIN_CALLBACK)
                .changes()
                .does(this::change);
    }

    /** What the rule shall be. */
    record RuleFacts(
            @NotNull @Min(1) @Max(1440) Integer minutes,
            @NotNull @Min(1) @Max(20) Integer headAfter,
            @NotNull @Size(max = CallbackRule.MOST_ON_DUTY) List<UUID> order) {}

    private Answer change(Request request) {
        var facts = request.body(RuleFacts.class);
        return view(keeping.change(
                request.actor(),
                request.version(),
                facts.minutes(),
                facts.headAfter(),
                facts.order().stream().map(EmployeeId::new).toList()));
    }

    private Answer view(CallbackRule rule) {
        return Answer.ok(mapper.rule(rule)).at(rule.version());
    }
}
