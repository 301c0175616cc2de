package org.nezabudka.adapter.web.inquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.inquiry.InquiryCard;
import org.nezabudka.application.inquiry.InquiryReading;
import org.nezabudka.application.inquiry.InquiryRow;
import org.nezabudka.application.inquiry.InquiryStatistics;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.organization.EmployeeId;

/** Parts of inquiries that are answered as they are. */
@Mapper
interface InquiryMapper {
    @Mapping(target = "ownerId", source = "row.owner")
    InquiryView.Row row(InquiryRow row, java.util.List<InquiryView.Action> actions);

    InquiryView.ClientRef client(CallClientRef client);

    @Mapping(target = "byId", source = "by")
    @Mapping(target = "callId", source = "evidence")
    InquiryView.Closing closing(InquiryRow.Closing closing);

    @Mapping(target = "ownerId", source = "owner")
    InquiryView.Link link(InquiryCard.Link link);

    @Mapping(target = ".", source = "colleague")
    InquiryView.Colleague colleague(InquiryReading.Presence presence);

    InquiryView.Statistics statistics(InquiryStatistics statistics);

    @Mapping(target = "employeeId", source = "employee")
    InquiryView.OfEmployee employee(InquiryStatistics.OfEmployee employee);

    InquiryView.Rule rule(CallbackRule rule);

    /** The value alone. */
    default UUID id(InquiryId id) {
        return id.value();
    }

    /** The value alone. */
    default UUID id(ClientId id) {
        return id.value();
    }

    /** The value alone. */
    default @Nullable UUID id(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }
}
