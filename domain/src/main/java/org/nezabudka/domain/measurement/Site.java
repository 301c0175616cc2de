package org.nezabudka.domain.measurement;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Texts;

/**
 * Where the measurer goes, and who opens the door.
 *
 * @param district of the town, which says how long the way is; one of the company's districts
 * @param access whatever helps to get in: parking, intercom, dogs [парковка, домофон]
 * @param contact who is there; {@code null}: the client
 * @param phone of whoever is there; {@code null}: the client's main number
 */
public record Site(
        Address address,
        @Nullable DistrictId district,
        @Nullable String access,
        @Nullable String contact,
        @Nullable PhoneNumber phone) {

    public Site {
        access = Texts.optionalNote("access", access, 500);
        contact = Texts.optionalLine("contact", contact, 200);
    }
}
