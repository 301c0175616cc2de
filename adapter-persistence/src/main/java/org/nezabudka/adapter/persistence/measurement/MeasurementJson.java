package org.nezabudka.adapter.persistence.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nezabudka.adapter.persistence.shared.AddressJson;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.ChecklistItem;
import org.nezabudka.domain.measurement.ChecklistMark;
import org.nezabudka.domain.measurement.ChosenMaterial;
import org.nezabudka.domain.measurement.Dimension;
import org.nezabudka.domain.measurement.DocumentKind;
import org.nezabudka.domain.measurement.Findings;
import org.nezabudka.domain.measurement.RequiredDocument;
import org.nezabudka.domain.measurement.Requirements;
import org.nezabudka.domain.measurement.Result;
import org.nezabudka.domain.measurement.ResultDocument;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.shared.Address;
import tools.jackson.databind.JsonNode;

/** The parts of measurements that are only ever read whole. */
final class MeasurementJson {

    private MeasurementJson() {}

    static String of(Requirements requirements) {
        return Json.write(Map.of(
                "documents",
                requirements.documents().stream()
                        .map(one -> Map.of("kind", one.kind().name(), "atLeast", one.atLeast()))
                        .toList(),
                "checklist",
                requirements.checklist().stream()
                        .map(item -> Map.of("name", item.name(), "required", item.required()))
                        .toList()));
    }

    static Requirements requirements(String json) {
        var node = Json.read(json);
        return new Requirements(
                Json.list(
                        node,
                        "documents",
                        one -> new RequiredDocument(
                                DocumentKind.valueOf(Json.text(one, "kind")),
                                one.get("atLeast").asInt())),
                Json.list(
                        node,
                        "checklist",
                        one -> new ChecklistItem(
                                Json.text(one, "name"), one.get("required").asBoolean())));
    }

    static String of(Result result) {
        var findings = result.findings();
        return Json.write(Json.object(
                "checklist",
                findings.checklist().stream()
                        .map(mark -> Json.object(
                                "item", mark.item(), "answer", mark.answer().name(), "note", mark.note()))
                        .toList(),
                "dimensions",
                findings.dimensions().stream()
                        .map(one ->
                                Json.object("what", one.what(), "millimetres", one.millimetres(), "note", one.note()))
                        .toList(),
                "materials",
                findings.materials().stream()
                        .map(one -> Json.object(
                                "part", one.part(), "name", one.name(), "colour", one.colour(), "note", one.note()))
                        .toList(),
                "comment",
                findings.comment(),
                "documents",
                result.documents().stream()
                        .map(one -> Json.object(
                                "file",
                                one.file().toString(),
                                "kind",
                                one.kind().name(),
                                "note",
                                one.note()))
                        .toList()));
    }

    static Result result(JsonNode node) {
        var findings = new Findings(
                Json.list(
                        node,
                        "checklist",
                        one -> new ChecklistMark(
                                Json.text(one, "item"),
                                ChecklistMark.Answer.valueOf(Json.text(one, "answer")),
                                Json.textOrNull(one, "note"))),
                Json.list(
                        node,
                        "dimensions",
                        one -> new Dimension(
                                Json.text(one, "what"), one.get("millimetres").asInt(), Json.textOrNull(one, "note"))),
                Json.list(
                        node,
                        "materials",
                        one -> new ChosenMaterial(
                                Json.text(one, "part"),
                                Json.text(one, "name"),
                                Json.textOrNull(one, "colour"),
                                Json.textOrNull(one, "note"))),
                Json.textOrNull(node, "comment"));
        return new Result(
                findings,
                Json.list(
                        node,
                        "documents",
                        one -> new ResultDocument(
                                new FileId(Json.uuid(one, "file")),
                                DocumentKind.valueOf(Json.text(one, "kind")),
                                Json.textOrNull(one, "note"))));
    }

    /** What of the form has no column of its own. */
    static String of(Task task) {
        return Json.write(Json.object(
                "address",
                AddressJson.of(task.site().address()),
                "access",
                task.site().access(),
                "whatToMeasure",
                task.whatToMeasure(),
                "samples",
                task.samples(),
                "wishes",
                task.wishes(),
                "comment",
                task.comment(),
                "files",
                task.files().stream().map(FileId::toString).toList()));
    }

    static Address address(JsonNode task) {
        return AddressJson.address(task.get("address"));
    }

    static List<FileId> files(JsonNode node, String field) {
        return Json.list(node, field, one -> new FileId(UUID.fromString(one.asString())));
    }

    static List<UUID> ids(List<FileId> files) {
        var ids = new ArrayList<UUID>();
        for (var file : files) ids.add(file.value());
        return ids;
    }
}
