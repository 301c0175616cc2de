package org.nezabudka.adapter.persistence.shared;

import java.util.Map;
import org.nezabudka.domain.shared.Address;
import tools.jackson.databind.JsonNode;

/** Addresses as JSON. */
public final class AddressJson {

    private AddressJson() {}

    public static Map<String, Object> of(Address address) {
        return Json.object(
                "kind",
                address.kind(),
                "region",
                address.region(),
                "city",
                address.city(),
                "street",
                address.street(),
                "house",
                address.house(),
                "flat",
                address.flat(),
                "entrance",
                address.entrance(),
                "floor",
                address.floor(),
                "lift",
                address.lift(),
                "entranceCode",
                address.entranceCode(),
                "text",
                address.text(),
                "latitude",
                address.latitude(),
                "longitude",
                address.longitude());
    }

    public static Address address(JsonNode node) {
        return new Address(
                Json.textOrNull(node, "kind"),
                Json.textOrNull(node, "region"),
                Json.textOrNull(node, "city"),
                Json.textOrNull(node, "street"),
                Json.textOrNull(node, "house"),
                Json.textOrNull(node, "flat"),
                Json.textOrNull(node, "entrance"),
                Json.has(node, "floor") ? node.get("floor").asInt() : null,
                Json.has(node, "lift") ? node.get("lift").asBoolean() : null,
                Json.textOrNull(node, "entranceCode"),
                Json.textOrNull(node, "text"),
                Json.has(node, "latitude") ? node.get("latitude").asDouble() : null,
                Json.has(node, "longitude") ? node.get("longitude").asDouble() : null);
    }
}
