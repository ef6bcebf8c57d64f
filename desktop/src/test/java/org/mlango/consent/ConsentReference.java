package org.mlango.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of records.md once more, in the plainest words and with none of the program's code: what each person said, in order, and
 * what follows from it. People are numbers here.
 */
final class ConsentReference {
    /** What all use of a record is stopped under. */
    static final String EVERYTHING = "EVERYTHING";
    private static final Purpose RECORD = Purpose.KEEP_RECORD;

    private record Said(long seq, int who, Purpose purpose, Answer answer, int version, LocalDate day, LocalDate review,
            Instant at) {}

    private record Link(int one, int other, long after) {
        boolean of(int who) {
            return one == who || other == who;
        }
    }

    private record Stop(int who, String covers, boolean lifted, Instant at) {}

    /** An agreement of one record that was taken back, for whoever brings an older copy back. */
    record TakenBack(int who, Purpose purpose, Instant at) {}

    private final List<Said> said = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final Map<Purpose, List<LocalDate>> texts = new EnumMap<>(Purpose.class);
    private long seq;

    ConsentReference(LocalDate start) {
        for (Purpose purpose : Purpose.values()) {
            texts.put(purpose, new ArrayList<>(List.of(start)));
        }
    }

    ConsentReference(ConsentReference other) {
        said.addAll(other.said);
        links.addAll(other.links);
        stops.addAll(other.stops);
        hidden.addAll(other.hidden);
        other.texts.forEach((purpose, days) -> texts.put(purpose, new ArrayList<>(days)));
        seq = other.seq;
    }

    void newText(Purpose purpose, LocalDate day) {
        days(purpose).add(day);
    }

    boolean known(int who) {
        return said.stream().anyMatch(one -> one.who() == who);
    }

    boolean isHidden(int who) {
        return hidden.contains(who);
    }

    boolean agree(int who, Purpose purpose, LocalDate today, Instant now) {
        if (clockIsBack(who, now) || stopped(who, purpose) || !rests(who, purpose, today)) {
            return false;
        }
        LocalDate inAYear = today.plusMonths(12);
        LocalDate review = purpose == RECORD
                ? inAYear
                : stands(who, RECORD).map(Said::review).filter(day -> day.isBefore(inAYear)).orElse(inAYear);
        add(who, purpose, Answer.AGREED, version(purpose), today, review, now);
        return true;
    }

    boolean sayNo(int who, Purpose purpose, LocalDate today, Instant now) {
        boolean agreedBefore = stands(who, purpose).filter(one -> one.answer() == Answer.AGREED).isPresent();
        if (clockIsBack(who, now) || agreedBefore || purpose == RECORD || !rests(who, purpose, today)) {
            return false;
        }
        add(who, purpose, Answer.SAID_NO, version(purpose), today, today, now);
        return true;
    }

    /** Always goes through if anything was agreed, in every record of the person. */
    List<TakenBack> takeBack(int who, Purpose purpose, LocalDate today, Instant now) {
        Set<Integer> all = group(who);
        if (all.stream().noneMatch(one -> agreed(one, purpose))) {
            return List.of();
        }
        List<TakenBack> lines = new ArrayList<>();
        for (int one : all) {
            Instant at = lastSaid(one).filter(last -> last.isAfter(now)).orElse(now);
            lines.add(new TakenBack(one, purpose, at));
            takeBackHere(one, purpose, today, at);
        }
        return lines;
    }

    private void takeBackHere(int who, Purpose purpose, LocalDate today, Instant at) {
        for (Purpose each : Purpose.values()) {
            if ((each == purpose || purpose == RECORD) && agreed(who, each)) {
                Said given = newest(who, each).orElseThrow();
                LocalDate day = given.day().isAfter(today) ? given.day() : today;
                add(who, each, Answer.WITHDRAWN, given.version(), day, day, at);
            }
        }
        stops.removeIf(one -> one.who() == who && (purpose == RECORD || one.covers().equals(purpose.name())));
        if (purpose == RECORD) {
            links.removeIf(link -> link.of(who));
        }
    }

    boolean stop(int who, String covers, Instant now) {
        Purpose rests = covers.equals(EVERYTHING) ? RECORD : Purpose.valueOf(covers);
        if (group(who).stream().noneMatch(one -> agreed(one, RECORD))
                || group(who).stream().noneMatch(one -> agreed(one, rests)) || stoppedNow(who).contains(covers)) {
            return false;
        }
        stops.add(new Stop(who, covers, false, lastStop(who).filter(last -> last.isAfter(now)).orElse(now)));
        return true;
    }

    boolean lift(int who, String covers, Instant now) {
        Purpose rests = covers.equals(EVERYTHING) ? RECORD : Purpose.valueOf(covers);
        if (group(who).stream().noneMatch(one -> agreed(one, RECORD))
                || group(who).stream().noneMatch(one -> agreed(one, rests)) || !stoppedNow(who).contains(covers)
                || lastStop(who).filter(last -> last.isAfter(now)).isPresent()) {
            return false;
        }
        group(who).stream().filter(one -> stoppedHere(one, covers))
                .forEach(one -> stops.add(new Stop(one, covers, true, now)));
        return true;
    }

    boolean link(int one, int other, LocalDate today) {
        if (group(one).contains(other) || !permits(one, RECORD, today) || !permits(other, RECORD, today)) {
            return false;
        }
        links.add(new Link(one, other, seq));
        return true;
    }

    boolean part(int one, int other) {
        return one != other && links.removeIf(link -> link.of(one) && link.of(other));
    }

    boolean hide(int who) {
        return known(who) && hidden.add(who);
    }

    void showAgain(int who) {
        hidden.remove(who);
    }

    /** A no that held for all of them, said in the record that goes, holds in those that stay. */
    List<TakenBack> erase(int who, LocalDate today, Instant now) {
        Set<Integer> stay = group(who);
        stay.remove(who);
        List<Purpose> refused = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            if (whatHolds(group(who), purpose)
                    .filter(holds -> holds.who() == who && holds.answer() != Answer.AGREED).isPresent()) {
                refused.add(purpose);
            }
        }
        said.removeIf(one -> one.who() == who);
        links.removeIf(link -> link.of(who));
        stops.removeIf(one -> one.who() == who);
        hidden.remove(who);
        List<TakenBack> lines = new ArrayList<>();
        for (Purpose purpose : refused) {
            stay.stream().filter(one -> agreed(one, purpose)).findFirst()
                    .ifPresent(one -> lines.addAll(takeBack(one, purpose, today, now)));
        }
        return lines;
    }

    /** In an older copy of all this: what was taken back after it was made is taken back again, record by record. */
    void takeBackAgain(List<TakenBack> lines, LocalDate today) {
        for (TakenBack line : lines) {
            if (newest(line.who(), line.purpose())
                    .filter(given -> given.answer() == Answer.AGREED && !given.at().isAfter(line.at())).isPresent()) {
                takeBackHere(line.who(), line.purpose(), today, line.at());
            }
        }
    }

    Standing standing(int who, Purpose purpose, LocalDate today) {
        Said stands = stands(who, purpose).orElse(null);
        if (stands == null) {
            return Standing.NEVER_ASKED;
        }
        return switch (stands.answer()) {
            case AGREED -> stands.version() == version(purpose) && today.isBefore(stands.review())
                    ? Standing.AGREED
                    : Standing.EXPIRED;
            case SAID_NO -> Standing.SAID_NO;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }

    /** Whether anything new may be written. */
    boolean permits(int who, Purpose purpose, LocalDate today) {
        return standing(who, purpose, today) == Standing.AGREED && standing(who, RECORD, today) == Standing.AGREED
                && !stopped(who, purpose);
    }

    /** Whether a service of this day counts for them. */
    boolean counts(int who, LocalDate day) {
        if (stopped(who, Purpose.COUNT_ME)
                || stands(who, Purpose.COUNT_ME).filter(one -> one.answer() == Answer.AGREED).isEmpty()) {
            return false;
        }
        List<Said> story = said.stream().filter(one -> one.purpose() == Purpose.COUNT_ME
                && group(who).contains(one.who())).toList();
        return story.stream().anyMatch(yes -> yes.answer() == Answer.AGREED && !day.isBefore(yes.day())
                && day.isBefore(yes.review())
                && days(Purpose.COUNT_ME).stream().skip(yes.version()).allMatch(day::isBefore)
                && story.stream().filter(later -> later.seq() > yes.seq())
                        .allMatch(later -> day.isBefore(later.day())));
    }

    private Optional<Said> stands(int who, Purpose purpose) {
        if (hidden.contains(who)) {
            return Optional.empty();
        }
        Set<Integer> counted = group(who);
        counted.removeIf(one -> hidden.contains(one) && agreed(one, purpose));
        return whatHolds(counted, purpose, since(group(who))).filter(one -> !hidden.contains(one.who()));
    }

    private Optional<Said> whatHolds(Set<Integer> all, Purpose purpose) {
        return whatHolds(all, purpose, since(all));
    }

    private Optional<Said> whatHolds(Set<Integer> all, Purpose purpose, long since) {
        List<Said> each = all.stream().flatMap(one -> newest(one, purpose).stream()).toList();
        Comparator<Said> order = Comparator.comparingLong(Said::seq);
        return each.stream().filter(one -> one.seq() > since).max(order)
                .or(() -> each.stream().filter(one -> one.answer() != Answer.AGREED).max(order))
                .or(() -> each.stream().max(order));
    }

    private boolean rests(int who, Purpose purpose, LocalDate today) {
        return purpose == RECORD || standing(who, RECORD, today) == Standing.AGREED;
    }

    private boolean agreed(int who, Purpose purpose) {
        return newest(who, purpose).filter(one -> one.answer() == Answer.AGREED).isPresent();
    }

    private Optional<Said> newest(int who, Purpose purpose) {
        return said.stream().filter(one -> one.who() == who && one.purpose() == purpose)
                .max(Comparator.comparingLong(Said::seq));
    }

    private boolean clockIsBack(int who, Instant now) {
        return lastSaid(who).filter(last -> last.isAfter(now)).isPresent();
    }

    private Optional<Instant> lastSaid(int who) {
        return said.stream().filter(one -> group(who).contains(one.who())).map(Said::at).max(Comparator.naturalOrder());
    }

    private Optional<Instant> lastStop(int who) {
        return stops.stream().filter(one -> group(who).contains(one.who())).map(Stop::at)
                .max(Comparator.naturalOrder());
    }

    private boolean stopped(int who, Purpose purpose) {
        Set<String> now = stoppedNow(who);
        return now.contains(EVERYTHING) || now.contains(RECORD.name()) || now.contains(purpose.name());
    }

    private Set<String> stoppedNow(int who) {
        Set<String> now = new HashSet<>();
        for (int one : group(who)) {
            stops.stream().filter(stop -> stop.who() == one && stoppedHere(one, stop.covers()))
                    .forEach(stop -> now.add(stop.covers()));
        }
        return now;
    }

    private boolean stoppedHere(int who, String covers) {
        return !stops.stream().filter(one -> one.who() == who && one.covers().equals(covers))
                .reduce(new Stop(who, covers, true, Instant.EPOCH), (before, after) -> after).lifted();
    }

    private long since(Set<Integer> all) {
        return links.stream().filter(link -> all.contains(link.one())).mapToLong(Link::after).max().orElse(0);
    }

    /** All records of one person. */
    private Set<Integer> group(int who) {
        Set<Integer> all = new HashSet<>(Set.of(who));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Link link : links) {
                if (all.contains(link.one()) != all.contains(link.other())) {
                    all.addAll(List.of(link.one(), link.other()));
                    grew = true;
                }
            }
        }
        return all;
    }

    private void add(int who, Purpose purpose, Answer answer, int version, LocalDate day, LocalDate review,
            Instant at) {
        said.add(new Said(++seq, who, purpose, answer, version, day, review, at));
    }

    private int version(Purpose purpose) {
        return days(purpose).size();
    }

    private List<LocalDate> days(Purpose purpose) {
        return texts.getOrDefault(purpose, List.of());
    }
}
