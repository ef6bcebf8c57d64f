package org.mlango.reports.donor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.indicators.cells.CountedTable;
import org.mlango.reports.indicators.cells.Tables;
import org.mlango.reports.indicators.definition.ReportName;
import org.mlango.reports.releases.Release;
import org.mlango.reports.releases.Releases;
import org.mlango.reports.releases.Revision;
import org.mlango.store.ReadTx;

/** Of each set and period that was handed over: what went last, and how often it went. */
final class HandedBefore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Last> last = new LinkedHashMap<>();

    /**
     * @param times how often its counts were frozen anew and handed over
     * @param frozen the counts it was made from
     */
    record Last(ReportName name, Release release, UUID frozen, int times) {}

    HandedBefore(ReadTx tx, Releases releases) {
        for (Release release : releases.record(tx).releases()) {
            String snapshot = JSON.readTree(release.counted().pack()).path("snapshot").stringValue("");
            ReportName.of(snapshot).ifPresent(name -> releases.frozenOf(tx, release).ifPresent(from -> {
                Last before = last.get(snapshot);
                int times = before == null ? 1 : before.frozen().equals(from) ? before.times() : before.times() + 1;
                last.put(snapshot, new Last(name, release, from, times));
            }));
        }
    }

    Optional<Last> of(ReportName name) {
        return Optional.ofNullable(last.get(name.text()));
    }

    /** All others, as they were handed over. */
    List<CountedTable> others(ReadTx tx, Releases releases, ReportName than, Tables tables) {
        return last.values().stream().filter(one -> !one.name().text().equals(than.text())).map(one -> {
            Map<UUID, Set<String>> people = new HashMap<>();
            releases.people(tx, one.frozen()).forEach((person, cells) -> people.put(person.value(), cells));
            return tables.asHandedOver(one.name().set(), one.name().period(), one.release().counted().counts(), people,
                    Revision::first);
        }).toList();
    }
}
