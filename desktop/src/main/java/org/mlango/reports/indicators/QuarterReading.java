package org.mlango.reports.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What one quarter holds, read once and counted in memory; never kept.
 *
 * @param services by visit, sensitive ones included
 * @param given pieces by visit and thing
 */
record QuarterReading(List<Contact> contacts, Map<UUID, Set<String>> services, Map<UUID, Map<String, Integer>> given,
        List<CountedService> serviceList, List<String> thingList, List<Together> together) {

    /**
     * Some people counted together: contacts, never people.
     *
     * @param people how many; 0 where nobody counted heads
     * @param talk whether it was a talk with several
     * @param given pieces by thing, to all of them
     */
    record Together(UUID id, AgeBand age, CountedGender gender, int people, boolean talk, Map<String, Integer> given) {
        /** As one source, so that it counts as heavy rather than as light. */
        Contact asOne() {
            return new Contact(id, null, age, gender, true);
        }
    }

    /**
     * One visit.
     *
     * @param person null if nobody was written down
     * @param counted that the person had agreed to be counted on that day, or that there is no person to ask
     */
    record Contact(UUID visit, @Nullable UUID person, AgeBand age, CountedGender gender, boolean counted) {
        int cell() {
            return gender.position() * AgeBand.values().length + age.position();
        }
    }

    boolean lists(String service) {
        return serviceList.stream().anyMatch(listed -> listed.code().equals(service));
    }

    /** The code that stands for all sensitive services, and each of them. */
    Set<String> healthCodes(String health) {
        Set<String> codes = serviceList.stream().filter(CountedService::sensitive).map(CountedService::code)
                .collect(Collectors.toCollection(HashSet::new));
        codes.add(health);
        return codes;
    }

    record CountedService(String code, boolean sensitive) {}
}
