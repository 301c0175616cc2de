package org.nezabudka.adapter.web.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.domain.organization.EmployeeId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that should succeed, made from the schemas: every property there is, with a value its schema permits. What a schema
 * cannot say (which ids exist, which check digits hold) stands here by the name of the property.
 */
final class Samples {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Salon salon;

    Samples(Salon salon) {
        this.salon = salon;
    }

    /** A body for the operation. */
    ObjectNode body(Described operation) {
        var node = (ObjectNode) value(Description.at(operation.body()), "");
        adjust(operation, node);
        return node;
    }

    /** Rules between properties, which a schema does not tell. */
    private void adjust(Described operation, ObjectNode body) {
        switch (operation.name()) {
            // A person has no company's name, and whoever registers for others needs a further right.
            case "registerClient" ->
                body.put("type", "PERSON").putNull("companyName").putNull("managerId");
            case "changeClient" -> body.put("type", "PERSON").putNull("companyName");
            case "signIn" ->
                body.put("login", salon.company.loginOf(salon.people.get("manager")))
                        .put("password", org.nezabudka.application.InMemoryCompany.PASSWORD);
            case "changePassword" ->
                body.put("current", org.nezabudka.application.InMemoryCompany.PASSWORD)
                        .put("next", "another long phrase");
            // To an employee or to a department, not to both; to somebody who has none yet.
            case "giveAccess" ->
                body.put("employeeId", salon.newcomer.toString()).putNull("departmentId");
            case "appointDeputy" -> body.put("deputyId", salon.newcomer.toString());
            case "appointMyDeputy" -> body.put("deputyId", salon.newcomer.toString());
            case "addReminder", "rescheduleReminder" -> body.put("due", "2026-03-03T10:00:00+03:00");
            case "snoozeReminder" -> body.put("until", "2026-03-03T10:00:00+03:00");
            case "reserveWindow" ->
                body.put("startsAt", "2026-03-04T12:00:00+03:00").put("durationMinutes", 60);
            case "giveMeasurement" -> {
                ((ObjectNode) body.get("task")).remove("fileIds");
                body.putNull("supersedesId");
                visit((ObjectNode) body.get("visit"));
            }
            case "planMeasurement" -> visit(body);
            // Files of their own are another test's.
            case "changeMeasurementTask", "askAboutMeasurement", "answerAboutMeasurement" -> body.remove("fileIds");
            case "openOrder", "linkOrderMeasurement" -> body.putNull("measurementId");
            case "addOrderProject", "writeOrderContract" -> body.remove("fileIds");
            case "calculateOrder" -> {
                body.remove("fileIds");
                ((ObjectNode) body.get("discount")).remove("amount");
            }
            case "agreeOrderTerms" -> {
                ((ObjectNode) body.get("invoice")).remove("fileIds");
                body.set("schedule", wholePrice());
            }
            case "changeOrderRules" -> body.set("usualSchedule", wholePrice());
            // Overriding, accepting and retaining need further rights.
            case "enterOrderStage" -> body.putNull("override");
            case "registerPayment" -> body.putNull("acceptExcess");
            case "cancelOrder" -> body.putNull("retained");
            case "planDelivery", "planAssembly" -> {
                body.putNull("claimId");
                wanted((ObjectNode) body.get("form"));
                sent((ObjectNode) body.get("visit"));
            }
            case "changeDelivery", "changeAssembly" -> wanted(body);
            case "replanDelivery" -> sent(body);
            case "replanAssembly" -> {
                sent(body);
                body.putNull("vehicleId");
            }
            // The proof of an act is a file of one's own: another test's.
            case "raiseClaim" -> {
                body.remove("fileIds");
                ((ObjectNode) body.get("form")).putNull("visitId").put("cause", "production");
            }
            case "changeClaim" -> body.putNull("visitId").put("cause", "production");
            case "moveClient" -> body.put("status", "warm");
            case "changeEmployee", "hireEmployee" -> body.putNull("supervisorId");
            case "changeClientStatus" -> body.put("kind", "NEW").put("archived", false);
            case "addClientStatus" -> body.put("kind", "WARM");
            case "addRole", "changeRole" -> body.put("name", "Новая роль");
            case "setUp" ->
                body.put("token", salon.company.firstAdministrator().invite().orElse("spent"));
            // The person of the sample is one of the own client's, the operation may be about another.
            case "recordContact", "correctContact", "holdActivity", "planActivity", "changeActivity" -> {
                body.remove("contactPersonId");
                body.remove("callId");
                if (body.get("next") instanceof ObjectNode next) next.remove("contactPersonId");
                if (body.get("status") instanceof ObjectNode step)
                    step.put("from", "new").put("to", "warm");
            }
            // One way to say whom is enough.
            case "placeCall" -> {
                for (var other : List.of(
                        "contactPersonId",
                        "number",
                        "inquiryId",
                        "activityId",
                        "reminderId",
                        "measurementId",
                        "callId")) body.remove(other);
                body.put("phone", 0);
            }
            case "makeCallList", "changeCallList" -> body.putArray("callerIds");
            // Only for what is to be called later.
            case "workCallList" -> body.putNull("again");
            // Whoever names an owner needs a further right.
            case "assignInquiry" ->
                body.put("employeeId", salon.people.get("head").employee().toString());
            case "addInquiry" -> body.put("source", "FORM").putNull("ownerId").putNull("clientId");
            default -> {}
        }
    }

    /** A window that the client would like. */
    private static void wanted(ObjectNode form) {
        form.putObject("wish").put("from", "2026-03-05T09:00:00+03:00").put("until", "2026-03-05T21:00:00+03:00");
    }

    /** Nobody is sent anywhere that day. */
    private static void sent(ObjectNode wish) {
        wish.put("from", "2026-03-05T12:00:00+03:00")
                .put("until", "2026-03-05T14:00:00+03:00")
                .putNull("vehicleId");
    }

    /** Everything at once, in the end. */
    private static JsonNode wholePrice() {
        var parts = NODES.arrayNode();
        parts.add(NODES.objectNode().put("before", "CLOSING"));
        return parts;
    }

    /** A window that is free, in the hours. */
    private static void visit(ObjectNode wish) {
        wish.put("start", "2026-03-04T12:00:00+03:00").put("durationMinutes", 60);
        wish.putNull("reservationId").putNull("forcedReason");
    }

    private JsonNode value(JsonNode given, String name) {
        var schema = Description.resolved(given);
        if (schema.has("oneOf")) return value(schema.get("oneOf").get(0), name);
        if (schema.has("const")) return schema.get("const");
        if (schema.has("enum")) return schema.get("enum").get(0);
        var type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asString() : type.asString("object")) {
            case "string" -> NODES.stringNode(text(schema, name));
            case "integer" ->
                NODES.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "number" -> NODES.numberNode(12.5);
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> {
                var array = NODES.arrayNode();
                array.add(value(schema.get("items"), name));
                yield array;
            }
            default -> {
                var object = NODES.objectNode();
                for (var property : schema.path("properties").properties())
                    object.set(property.getKey(), value(property.getValue(), property.getKey()));
                yield object;
            }
        };
    }

    private String text(JsonNode schema, String name) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> reference(name).toString();
            case "date" -> "1980-05-17";
            case "date-time" -> moment(name);
            default -> KNOWN.getOrDefault(name, schema.has("pattern") ? "site" : "Текст " + name);
        };
    }

    /** Plans lie ahead, contacts behind. */
    private String moment(String name) {
        var now = salon.company.clock().instant();
        return switch (name) {
            case "start", "until" -> now.plusSeconds(86_400).toString();
            case "endsAt" -> now.plusSeconds(90_000).toString();
            case "end" -> now.plusSeconds(90_000).toString();
            case "heldAt" -> now.minusSeconds(60).toString();
            default -> "2026-03-02T10:00:00+03:00";
        };
    }

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("number", "8 (916) 555-44-33"),
            Map.entry("amount", "100.00"),
            Map.entry("currency", "RUB"),
            Map.entry("quantity", "2.5"),
            Map.entry("percent", "5.5"),
            Map.entry("discountLimit", "10"),
            Map.entry("group", "kitchens"),
            Map.entry("opens", "09:00"),
            Map.entry("closes", "21:00"),
            Map.entry("phone", "8 (916) 555-44-33"),
            Map.entry("extension", "299"),
            Map.entry("address", "anna@example.org"),
            Map.entry("email", "oleg@example.org"),
            Map.entry("inn", "7707083893"),
            Map.entry("kpp", "773601001"),
            Map.entry("ogrn", "1027700132195"),
            Map.entry("bic", "044525225"),
            Map.entry("account", "40702810438000060473"),
            Map.entry("correspondentAccount", "30101810400000000225"),
            Map.entry("source", "site"),
            Map.entry("industries", "office"),
            Map.entry("position", "manager"),
            Map.entry("code", "brand-new"),
            Map.entry("next", "warm"),
            Map.entry("from", "new"),
            Map.entry("to", "warm"),
            Map.entry("kind", "call"),
            Map.entry("action", "offer"),
            Map.entry("status", "warm"),
            Map.entry("section", "photos"),
            Map.entry("login", "newcomer"),
            Map.entry("password", "another long phrase"),
            Map.entry("right", "clients.view"),
            Map.entry("startPage", "/calls"),
            Map.entry("house", "12к1"),
            Map.entry("flat", "7"),
            Map.entry("entrance", "2"),
            Map.entry("entranceCode", "12#34"));

    /** Which thing a reference in a body names. */
    private UUID reference(String property) {
        return switch (property) {
            case "employeeId", "headId", "supervisorId", "assigneeId" ->
                salon.people.get("manager").employee().value();
            case "absentId" -> salon.people.get("manager").employee().value();
            case "deputyId" -> salon.newcomer;
            case "measurerId" -> salon.people.get("administrator").employee().value();
            case "districtId", "districtIds" -> salon.spareDistrict;
            case "employeeIds", "callerIds" ->
                salon.people.get("head").employee().value();
            case "managerId", "successorId" ->
                salon.people.get("head").employee().value();
            case "departmentId" -> salon.spareDepartment;
            case "parentId" ->
                salon.people.get("head").departments().iterator().next().value();
            case "orderId" -> salon.sending.order(Salon.Thing.OWN);
            case "claimId" -> salon.sending.claim("claim", Salon.Thing.OWN).id().value();
            case "crewId", "crew" -> salon.sending.crew.id().value();
            case "vehicleId", "vehicle" -> salon.sending.vehicle;
            case "visitId" ->
                salon.sending.job("delivery", Salon.Thing.OWN).id().value();
            case "memberIds" -> salon.newcomer;
            case "culpritId", "culprit" -> salon.spareDepartment;
            case "claim" -> salon.sending.claim("claim", Salon.Thing.OWN).id().value();
            case "signatureId" -> salon.belongings(salon.people.get("manager")).get("looseFile");
            case "ownerId", "order" -> salon.people.get("head").employee().value();
            case "roleIds" -> salon.spareRole;
            case "contactPersonId" ->
                salon.clients.get("own").contactPersons().getFirst().id().value();
            case "clientId" -> salon.clients.get("own").id().value();
            case "fileIds" -> salon.belongings(salon.people.get("manager")).get("looseFile");
            case "kindId" -> org.nezabudka.application.measurement.ShippedKinds.OTHER.value();
            case "reservationId" -> salon.newcomer;
            case "supersedesId", "measurementId" ->
                salon.clients.get("own").id().value();
            case "inquiryId" -> salon.inquiries.get("own").id().value();
            case "activityId" -> salon.planned.get("own").id().value();
            case "reminderId" -> salon.belongings(salon.people.get("manager")).get("reminderId");
            case "clientIds" -> salon.clients.get("own").id().value();
            case "callId" -> salon.calls.get("own").id().value();
            default -> throw new AssertionError("Say what the reference " + property + " stands for in the tests");
        };
    }

    /** The version of the thing that the operation changes. */
    int version(Described operation, Salon.Thing thing) {
        // Nobody has changed them yet.
        if (List.of(
                        "changeWorkingCalendar",
                        "changeCallbackRule",
                        "changeMeasurementRules",
                        "changePlanningRules",
                        "changeOrderRules")
                .contains(operation.name())) return 0;
        if (thing == Salon.Thing.MISSING || operation.object() == null) return 1;
        var company = salon.company;
        return switch (operation.object()) {
            case "client" ->
                company.clients()
                        .get(salon.clients
                                .get(thing == Salon.Thing.FOREIGN ? "foreign" : "own")
                                .id())
                        .version();
            case "activity" -> {
                var all = operation.name().equals("correctContact")
                                || operation.name().equals("checkActivity")
                        ? salon.held
                        : salon.planned;
                yield company.activities()
                        .get(all.get(thing == Salon.Thing.FOREIGN ? "foreign" : "own")
                                .id())
                        .version();
            }
            case "measurement" ->
                company.measurements()
                        .get(salon.measuring.of(operation.name(), thing).id())
                        .version();
            case "delivery", "assembly" ->
                salon.sending.job(operation.object(), thing).version();
            case "claim" -> salon.sending.claim(operation.name(), thing).version();
            case "crew", "vehicle" -> 1;
            case "order", "payment" ->
                company.orders()
                        .get(salon.ordering.of(operation.name(), thing).id())
                        .version();
            case "measurement-kind" -> 1;
            case "file" -> salon.file(operation.name(), thing).version();
            case "access-grant" ->
                company.accessGrants()
                        .get(salon.grants
                                .get(thing == Salon.Thing.FOREIGN ? "foreign" : "own")
                                .id())
                        .version();
            case "deputy" ->
                company.deputies()
                        .get(salon.deputies
                                .get(thing == Salon.Thing.FOREIGN ? "foreign" : "own")
                                .id())
                        .version();
            case "call" ->
                salon.server
                        .calls()
                        .get(salon.calls
                                .get(thing == Salon.Thing.FOREIGN ? "foreign" : "own")
                                .id())
                        .version();
            case "inquiry" ->
                company.inquiries()
                        .get(salon.inquiries
                                .get(thing == Salon.Thing.FOREIGN ? "foreign" : "own")
                                .id())
                        .version();
            case "measurer" ->
                company.workingTimes()
                        .of(salon.people.get("administrator").employee())
                        .version();
            case "district" ->
                company.districts()
                        .get(new org.nezabudka.domain.schedule.DistrictId(salon.spareDistrict))
                        .version();
            case "working-hours" ->
                company.workingTimes().of(new EmployeeId(salon.newcomer)).version();
            case "employee" ->
                company.employees().get(new EmployeeId(salon.newcomer)).version();
            // Nobody has touched them yet.
            case "reminder", "reminder-scenario" -> 1;
            case "message" ->
                company.outgoingMessages()
                        .get(new org.nezabudka.domain.messaging.MessageId(salon.lostMessage))
                        .version();
            case "department" ->
                company.departments()
                        .chart()
                        .find(new org.nezabudka.domain.organization.DepartmentId(salon.spareDepartment))
                        .orElseThrow()
                        .version();
            case "role" ->
                company.roles()
                        .get(new org.nezabudka.domain.access.RoleId(salon.spareRole))
                        .version();
            case "call-list" ->
                salon.lists
                        .get(thing == Salon.Thing.FOREIGN ? "foreign" : "own")
                        .version();
            case "own-line" ->
                company.ownLines()
                        .get(new org.nezabudka.domain.call.OwnLineId(salon.spareLine))
                        .version();
            case "client-status" ->
                company.dictionaries()
                        .statusLadder()
                        .find(new org.nezabudka.domain.dictionary.EntryCode("new"))
                        .orElseThrow()
                        .version();
            case "entry" ->
                company.dictionaries()
                        .find(
                                org.nezabudka.domain.dictionary.Dictionary.SOURCES,
                                new org.nezabudka.domain.dictionary.EntryCode("site"))
                        .orElseThrow()
                        .version();
            default -> throw new AssertionError("Say where the version of a " + operation.object() + " stands");
        };
    }
}
