package org.nezabudka.adapter.web.shared;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Address;

/** An address, as it comes and goes; every part may be missing, but not all. */
public record AddressBody(
        @Length(max = 50) @Nullable String kind,
        @Length(max = 150) @Nullable String region,
        @Length(max = 150) @Nullable String city,
        @Length(max = 200) @Nullable String street,
        @Length(max = 30) @Nullable String house,
        @Length(max = 30) @Nullable String flat,
        @Length(max = 30) @Nullable String entrance,
        @Min(-9) @Max(200) @Nullable Integer floor,
        @Nullable Boolean lift,
        @Length(max = 30) @Nullable String entranceCode,
        @Length(max = 500) @Nullable String text,

        @DecimalMin(value = "-90", message = LEAST) @DecimalMax(value = "90", message = MOST) @Nullable
        Double latitude,

        @DecimalMin(value = "-180", message = LEAST) @DecimalMax(value = "180", message = MOST) @Nullable
        Double longitude) {

    /** Texts that need no expression language, unlike those of DecimalMin and DecimalMax. */
    private static final String LEAST = "{jakarta.validation.constraints.Min.message}";

    private static final String MOST = "{jakarta.validation.constraints.Max.message}";

    public static AddressBody of(Address address) {
        return new AddressBody(
                address.kind(),
                address.region(),
                address.city(),
                address.street(),
                address.house(),
                address.flat(),
                address.entrance(),
                address.floor(),
                address.lift(),
                address.entranceCode(),
                address.text(),
                address.latitude(),
                address.longitude());
    }

    /** @throws org.nezabudka.domain.shared.Invalid if nobody could find it */
    public Address address() {
        return new Address(
                kind,
                region,
                city,
                street,
                house,
                flat,
                entrance,
                floor,
                lift,
                entranceCode,
                text,
                latitude,
                longitude);
    }
}
