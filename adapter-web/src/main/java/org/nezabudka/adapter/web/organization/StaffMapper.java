package org.nezabudka.adapter.web.organization;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.nezabudka.adapter.web.organization.DepartmentRoutes.DepartmentView;
import org.nezabudka.adapter.web.organization.EmployeeView.AccountView;
import org.nezabudka.application.organization.StaffDirectory.DepartmentRow;
import org.nezabudka.application.organization.StaffDirectory.EmployeeRow;

/** Lines of the directory as they are answered. */
@Mapper
interface StaffMapper {
    @Mapping(target = "name", source = "row.displayName")
    @Mapping(target = "position", source = "row.positionCode")
    @Mapping(target = "account", source = "account")
    @Mapping(target = "version", source = "row.version")
    EmployeeView view(EmployeeRow row, @Nullable AccountView account);

    DepartmentView view(DepartmentRow row);

    /** The account, for those who may change it; the dismissal's reason is theirs to know as well. */
    default EmployeeView forAdministrator(EmployeeRow row) {
        var login = row.login();
        var version = row.accountVersion();
        if (login == null || version == null) return view(row, null);
        return view(row, new AccountView(login, row.accountEnabled(), row.roleIds(), version));
    }
}
