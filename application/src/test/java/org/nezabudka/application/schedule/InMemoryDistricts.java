package org.nezabudka.application.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.schedule.District;
import org.nezabudka.domain.schedule.DistrictChangedMeanwhile;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.DistrictNameTaken;

/** Districts in memory. */
public final class InMemoryDistricts implements Districts {

    private final InMemoryTable<DistrictId, District> districts;

    public InMemoryDistricts(InMemoryTransactions transactions) {
        this.districts = new InMemoryTable<>(transactions);
    }

    @Override
    public List<District> all() {
        return districts.stream()
                .sorted(Comparator.comparing((District one) -> one.name().toLowerCase(java.util.Locale.ROOT))
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    @Override
    public Optional<District> find(DistrictId id) {
        return districts.find(id);
    }

    @Override
    public District save(District district) {
        boolean twice = districts.stream()
                .anyMatch(one -> !one.id().equals(district.id()) && one.name().equalsIgnoreCase(district.name()));
        if (twice) throw new DistrictNameTaken(district.name());
        if (districts.find(district.id()).map(District::version).orElse(0) != district.version())
            throw new DistrictChangedMeanwhile(district.name());
        var saved = district.withVersion(district.version() + 1);
        districts.put(saved.id(), saved);
        return saved;
    }
}
