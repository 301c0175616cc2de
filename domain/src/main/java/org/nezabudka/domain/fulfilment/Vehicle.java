package org.nezabudka.domain.fulfilment;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * A van or a lorry.
 *
 * @param plate its registration, in capitals
 * @param capacity what goes in, as the office says it: "18 м³, 3 т"
 * @param active whether it is sent anywhere
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record Vehicle(
        VehicleId id, String name, String plate, @Nullable String capacity, boolean active, int version) {

    public Vehicle {
        name = Texts.line("name", name, 100);
        plate = Texts.line("plate", plate, 20).toUpperCase(java.util.Locale.ROOT);
        capacity = Texts.optionalLine("capacity", capacity, 100);
    }

    public Vehicle withVersion(int stored) {
        return new Vehicle(id, name, plate, capacity, active, stored);
    }
}
