package org.mlango.reports.indicators.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.people.Population;
import org.mlango.people.ReportingGender;
import org.mlango.reports.indicators.definition.Vocabulary;

/** People while their records are read: each under one id, with what was written on days on which they had agreed. */
final class Gathering {
    private static final Set<ReportingGender> NOT_TOLD = EnumSet.of(ReportingGender.NOT_ASKED,
            ReportingGender.RATHER_NOT_SAY);

    private final Map<UUID, UUID> firstOf;
    private final Map<UUID, List<Days>> agreed;
    private final Map<UUID, Face> faces = new HashMap<>();
    private final Map<UUID, List<Written>> written = new HashMap<>();

    /** From a day on, up to but without another. */
    record Days(LocalDate from, LocalDate until) {
        boolean hold(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** What is told of somebody, from the record made first that tells it. */
    private static final class Face {
        private @Nullable Integer birthYear;
        private ReportingGender gender = ReportingGender.NOT_ASKED;
        private final Set<Population> groups = EnumSet.noneOf(Population.class);
        private @Nullable Population chosen;
    }

    /**
     * @param firstOf by each record that is linked, the id all of them go by
     * @param agreed by record, when being counted was agreed to
     */
    Gathering(Map<UUID, UUID> firstOf, Map<UUID, List<Days>> agreed) {
        this.firstOf = firstOf;
        this.agreed = agreed;
    }

    UUID one(UUID person) {
        return firstOf.getOrDefault(person, person);
    }

    /** In the order in which the records were made. */
    void met(UUID person, @Nullable Integer birthYear, ReportingGender gender) {
        Face face = faces.computeIfAbsent(one(person), id -> new Face());
        if (face.birthYear == null) {
            face.birthYear = birthYear;
        }
        if (NOT_TOLD.contains(face.gender)) {
            face.gender = gender;
        }
    }

    void named(UUID person, Set<Population> groups, @Nullable Population chosen) {
        Face face = faces.computeIfAbsent(one(person), id -> new Face());
        face.groups.addAll(groups);
        if (face.chosen == null) {
            face.chosen = chosen;
        }
    }

    boolean mayCount(UUID person, LocalDate day) {
        return agreed.getOrDefault(person, List.of()).stream().anyMatch(days -> days.hold(day));
    }

    void wrote(UUID person, Written one) {
        if (mayCount(person, one.day())) {
            written.computeIfAbsent(one(person), id -> new ArrayList<>()).add(one);
        }
    }

    List<Someone> people() {
        return written.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> someone(entry.getKey(), entry.getValue())).toList();
    }

    private Someone someone(UUID id, List<Written> all) {
        Face face = faces.computeIfAbsent(id, person -> new Face());
        Set<String> marks = new HashSet<>();
        marks.add("gender:" + face.gender);
        marks.add(CountedAs.type(face.groups, face.chosen));
        face.groups.forEach(group -> marks.add("group:" + group));
        if (face.birthYear == null) {
            marks.add(Vocabulary.NO_AGE);
        }
        return new Someone(id, marks, face.birthYear, all);
    }
}
