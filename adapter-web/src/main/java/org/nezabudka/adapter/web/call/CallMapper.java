package org.nezabudka.adapter.web.call;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.nezabudka.adapter.web.call.CallView.ClientRef;
import org.nezabudka.adapter.web.call.CallView.Row;
import org.nezabudka.adapter.web.call.CallView.Transfer;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.call.CallRow;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallTransfer;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** Parts of calls that are answered as they are. */
@Mapper
interface CallMapper {
    @Mapping(target = "waitSeconds", source = "row.waiting")
    @Mapping(target = "talkSeconds", source = "row.talk")
    @Mapping(target = "employeeId", source = "row.employee")
    Row row(CallRow row, boolean recorded);

    ClientRef client(CallClientRef client);

    @Mapping(target = "from", source = "fromExtension")
    Transfer transfer(CallTransfer transfer);

    /** The value alone. */
    default UUID id(CallId id) {
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

    /** Seconds, to the millisecond. */
    default @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis() / 1000.0;
    }
}
