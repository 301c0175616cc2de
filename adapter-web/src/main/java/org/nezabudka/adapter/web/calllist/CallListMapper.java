package org.nezabudka.adapter.web.calllist;

import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.calllist.CallListRow;
import org.nezabudka.application.calllist.ListEntryRow;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** Call lists as they are answered. */
@Mapper
interface CallListMapper {
    @Mapping(target = "ownerId", source = "owner")
    CallListView list(CallListRow row);

    CallListView.Entry entry(ListEntryRow row);

    CallListView.ClientRef client(CallClientRef client);

    @Mapping(target = "clientId", source = "client")
    CallListView.AtHand atHand(ListEntry entry);

    /** The value alone. */
    default UUID id(CallListId id) {
        return id.value();
    }

    /** The value alone. */
    default UUID id(ClientId id) {
        return id.value();
    }

    /** The value alone. */
    default UUID id(EmployeeId id) {
        return id.value();
    }
}
