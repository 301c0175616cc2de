package org.nezabudka.adapter.web.fulfilment;

import static org.nezabudka.adapter.web.shared.Pointers.at;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.Pointers;
import org.nezabudka.application.fulfilment.JobPlanning;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.fulfilment.Act;
import org.nezabudka.domain.fulfilment.ClaimForm;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Money;

/** What may be sent about visits and claims; lists that are left out are empty. */
final class FulfilmentBodies {

    private FulfilmentBodies() {}

    /** From when until when. */
    record WindowBody(@NotNull Instant from, @NotNull Instant until) {
        Window window(String pointer) {
            return at(pointer + "/until", () -> new Window(from, until));
        }
    }

    /** What a form says of any visit. */
    sealed interface FormBody permits DeliveryForm, AssemblyForm {
        @Nullable
        String phone();

        JobForm form(String place);

        /** Whoever sees the number masked sends it back masked: it stays as it is. */
        default boolean keepsPhone() {
            var phone = phone();
            return phone != null && phone.contains("•");
        }
    }

    /** The form of a delivery. */
    record DeliveryForm(
            @NotNull @Valid AddressBody address,
            @Length(max = 200) @Nullable String contact,
            @Length(max = 40) @Nullable String phone,
            @Length(max = 500) @Nullable String access,
            @Valid @Nullable WindowBody wish,
            @Valid @Nullable MoneyBody cost,
            @Valid @Nullable MoneyBody collect,
            @Nullable Boolean carrying,
            @Nullable Boolean unloading,
            @Min(1) @Max(10_000) @Nullable Integer pieces,
            @Length(max = 2000) @Nullable String note)
            implements FormBody {

        @Override
        public JobForm form(String place) {
            var work = new JobForm.Work.Delivery(Boolean.TRUE.equals(carrying), Boolean.TRUE.equals(unloading), pieces);
            return made(place, address, contact, this, access, wish, cost, collect, work, note);
        }
    }

    /** The form of an assembly. */
    record AssemblyForm(
            @NotNull @Valid AddressBody address,
            @Length(max = 200) @Nullable String contact,
            @Length(max = 40) @Nullable String phone,
            @Length(max = 500) @Nullable String access,
            @Valid @Nullable WindowBody wish,
            @Valid @Nullable MoneyBody cost,
            @Valid @Nullable MoneyBody collect,
            @Length(max = 4000) @Nullable String works,
            @Length(max = 4000) @Nullable String materials,
            @Length(max = 2000) @Nullable String note)
            implements FormBody {

        @Override
        public JobForm form(String place) {
            var work = new JobForm.Work.Assembly(works, materials);
            return made(place, address, contact, this, access, wish, cost, collect, work, note);
        }
    }

    private static JobForm made(
            String place,
            AddressBody address,
            @Nullable String contact,
            FormBody body,
            @Nullable String access,
            @Nullable WindowBody wish,
            @Nullable MoneyBody cost,
            @Nullable MoneyBody collect,
            JobForm.Work work,
            @Nullable String note) {
        var spelled = body.phone();
        var phone = spelled == null || spelled.isBlank() || body.keepsPhone()
                ? null
                : at(place + "/phone", () -> Phones.parse(spelled));
        var where = Pointers.within(place + "/address", address::address);
        var wished = wish == null ? null : wish.window(place + "/wish");
        var costs = money(cost, place + "/cost");
        var collected = money(collect, place + "/collect");
        return Pointers.within(
                place, () -> new JobForm(where, contact, phone, access, wished, costs, collected, work, note));
    }

    private static @Nullable Money money(@Nullable MoneyBody body, String pointer) {
        return body == null ? null : body.money(pointer);
    }

    /** Who shall go when. */
    record VisitWish(
            @NotNull Instant from,
            @NotNull Instant until,
            @NotNull UUID crewId,
            @Nullable UUID vehicleId) {
        JobPlanning.Wish wish(String place) {
            return new JobPlanning.Wish(
                    new WindowBody(from, until).window(place),
                    new CrewId(crewId),
                    vehicleId == null ? null : new VehicleId(vehicleId));
        }
    }

    /** A new delivery. */
    record NewDelivery(
            @NotNull UUID orderId,
            @Nullable UUID claimId,
            @NotNull @Valid DeliveryForm form,
            @NotNull @Valid VisitWish visit) {}

    /** A new assembly. */
    record NewAssembly(
            @NotNull UUID orderId,
            @Nullable UUID claimId,
            @NotNull @Valid AssemblyForm form,
            @NotNull @Valid VisitWish visit) {}

    /** Why. */
    record ReasonBody(@NotNull @Length(min = 1, max = 1000) String reason) {}

    /** What both sides signed. */
    record ActBody(
            @Size(max = 50) List<@NotNull UUID> fileIds,
            @Nullable UUID signatureId,
            @Length(max = 200) @Nullable String signedBy,
            @Length(max = 2000) @Nullable String result,
            @Length(max = 2000) @Nullable String remarks,
            @Length(max = 2000) @Nullable String defects) {

        ActBody {
            fileIds = Objects.requireNonNullElse(fileIds, List.of());
        }

        Act act() {
            return new Act(
                    files(fileIds),
                    signatureId == null ? null : new FileId(signatureId),
                    signedBy,
                    result,
                    remarks,
                    defects);
        }
    }

    static List<FileId> files(List<UUID> ids) {
        return ids.stream().map(FileId::new).toList();
    }

    /** The form of a claim. */
    record ClaimFormBody(
            @Min(1) @Nullable Integer line,
            @Nullable UUID visitId,
            @Length(min = 1, max = 50) @Nullable String cause,
            @NotNull @Length(min = 1, max = 4000) String description,
            @Length(max = 200) @Nullable String foundBy,
            @Nullable UUID culpritId,
            @Valid @Nullable MoneyBody cost,
            @Nullable LocalDate deadline) {

        ClaimForm form(String place) {
            var costs = money(cost, place + "/cost");
            var code = cause == null ? null : at(place + "/cause", () -> new EntryCode(cause));
            return Pointers.within(
                    place,
                    () -> new ClaimForm(
                            line,
                            visitId == null ? null : new JobId(visitId),
                            code,
                            description,
                            foundBy,
                            culpritId == null ? null : new DepartmentId(culpritId),
                            costs,
                            deadline));
        }
    }

    /** A new claim. */
    record NewClaim(
            @NotNull UUID orderId,
            @NotNull @Valid ClaimFormBody form,
            @Size(max = 50) List<@NotNull UUID> fileIds) {

        NewClaim {
            fileIds = Objects.requireNonNullElse(fileIds, List.of());
        }
    }

    /** What is done about a claim, and who bears it. */
    record DecisionBody(
            @NotNull Boolean accepted,
            @Nullable Boolean free,
            @NotNull @Length(min = 1, max = 2000) String text) {}

    /** How the client said that it was put right. */
    record ClosingBody(@NotNull @Length(min = 1, max = 1000) String confirmation) {}

    /** A crew. */
    record CrewBody(
            @NotNull @Length(min = 1, max = 100) String name,
            @Size(max = Crew.MOST_MEMBERS) List<@NotNull UUID> memberIds,
            @Nullable Boolean active) {

        CrewBody {
            memberIds = Objects.requireNonNullElse(memberIds, List.of());
        }

        Crew crew(UUID id, int version) {
            Set<EmployeeId> members = memberIds.stream().map(EmployeeId::new).collect(Collectors.toSet());
            return new Crew(new CrewId(id), name, members, !Boolean.FALSE.equals(active), version);
        }
    }

    /** A vehicle. */
    record VehicleBody(
            @NotNull @Length(min = 1, max = 100) String name,
            @NotNull @Length(min = 1, max = 20) String plate,
            @Length(max = 100) @Nullable String capacity,
            @Nullable Boolean active) {

        Vehicle vehicle(UUID id, int version) {
            return new Vehicle(new VehicleId(id), name, plate, capacity, !Boolean.FALSE.equals(active), version);
        }
    }
}
