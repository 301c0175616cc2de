package org.nezabudka.domain.shared;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a client lives or furniture is delivered. Every part may be missing, but not all of them.
 *
 * @param kind what the address is for, as the office says it: home, delivery, legal…
 * @param text the address as given in one line, when its parts are not known
 * @param floor storey, counted from 1; basements are negative
 * @param lift whether there is a lift; {@code null} when not known
 * @param entranceCode code of the door or the intercom [домофон]
 * @param latitude degrees, −90 to 90; only together with longitude
 * @param longitude degrees, −180 to 180
 */
public record Address(
        @Nullable String kind,
        @Nullable String region,
        @Nullable String city,
        @Nullable String street,
        @Nullable String house,
        @Nullable String flat,
        @Nullable String entrance,
        @Nullable Integer floor,
        @Nullable Boolean lift,
        @Nullable String entranceCode,
        @Nullable String text,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    public Address {
        kind = Texts.optionalLine("kind", kind, 50);
        region = Texts.optionalLine("region", region, 150);
        city = Texts.optionalLine("city", city, 150);
        street = Texts.optionalLine("street", street, 200);
        house = Texts.optionalLine("house", house, 30);
        flat = Texts.optionalLine("flat", flat, 30);
        entrance = Texts.optionalLine("entrance", entrance, 30);
        entranceCode = Texts.optionalLine("entranceCode", entranceCode, 30);
        text = Texts.optionalLine("text", text, 500);
        if (city == null && street == null && text == null && region == null)
            throw new InvalidText("text", "empty", 500);
        if (floor != null && (floor < -9 || floor > 200)) throw new InvalidText("floor", "out-of-range", 200);
        if ((latitude == null) != (longitude == null)) throw new InvalidText("latitude", "incomplete", 90);
        if (latitude != null && !(Math.abs(latitude) <= 90)) throw new InvalidText("latitude", "out-of-range", 90);
        if (longitude != null && !(Math.abs(longitude) <= 180)) throw new InvalidText("longitude", "out-of-range", 180);
    }

    /** All parts by which people look for it, parted by spaces. */
    public String inOneLine() {
        return Stream.of(region, city, street, house, flat, text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
