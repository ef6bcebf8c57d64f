package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.mlango.incidents.Happened;
import org.mlango.people.Population;
import org.mlango.reports.indicators.cells.Scene.Came;
import org.mlango.reports.indicators.cells.Scene.Known;
import org.mlango.reports.indicators.cells.Scene.Tested;
import org.mlango.reports.indicators.cells.Scene.Told;
import org.mlango.tests.Kind;
import org.mlango.tests.Showed;
import org.mlango.tests.Step;
import org.mlango.tests.StepDay;

/**
 * Every row a second time, by hand and one person after the other: from what the test remembers, without the store, without a definition
 * file, and without any code of the evaluation.
 */
final class SlowCount {
    private static final List<String> CONDOMS = List.of("CM_COND_EXT", "CM_COND_INT", "CM_COND_STRIP");
    private static final List<String> NEEDLES = List.of("CM_NSP_PACK", "CM_SYR_1ML", "CM_SYR_2ML", "CM_SYR_5ML",
            "CM_SYR_LDS", "CM_NEEDLE");
    private static final List<String> LUBE = List.of("CM_LUBE");

    private final LocalDate first;
    private final LocalDate last;

    SlowCount(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    long moh(String row, String column, String age, List<Known> people) {
        long count = 0;
        for (Known who : people) {
            if (mohRow(row, who) && (column.equals("ALL") ? !column(who).isEmpty() : column(who).equals(column))
                    && (age.equals("ALL") || age(who).equals(age))) {
                count++;
            }
        }
        return count;
    }

    private boolean mohRow(String row, Known who) {
        LocalDate three = last.plusDays(1).minusMonths(3);
        return switch (row) {
            case "1.0" -> reached(who, three);
            case "2.0" -> service(who, three, "SV_INFO", "SV_GROUP")
                    && (step(who, three, Kind.STI, Step.DONE) || service(who, three, "SV_STI"))
                    && (hivTested(who, three) || lives(who, last)) && tbChecked(who, three)
                    && (got(who, three, CONDOMS) || got(who, three, LUBE) || got(who, three, NEEDLES));
            case "2.1" -> service(who, first, "SV_INFO", "SV_GROUP");
            case "2.2.condoms" -> got(who, first, CONDOMS);
            case "2.2.needles" -> got(who, first, NEEDLES);
            case "2.2.lubricant" -> got(who, first, LUBE);
            case "2.2.condoms-per-need" -> got(who, first, CONDOMS) && !shortOf(who, CONDOMS);
            case "2.2.needles-per-need" -> got(who, first, NEEDLES) && !shortOf(who, NEEDLES);
            case "2.2.lubricant-per-need" -> got(who, first, LUBE) && !shortOf(who, LUBE);
            case "2.3.sexual" -> happened(who, Happened.FORCED_SEX, Happened.CONDOM);
            case "2.3.physical" -> happened(who, Happened.HIT, Happened.MOB, Happened.ROBBED);
            case "2.3.emotional" -> feelings(who);
            case "2.3.supported" -> (happened(who, Happened.FORCED_SEX, Happened.CONDOM, Happened.HIT, Happened.MOB,
                    Happened.ROBBED) || feelings(who)) && told(who, Told::helped);
            case "2.4.screened" -> sti(who);
            case "2.4.found" -> sti(who) && found(who, Kind.STI);
            case "2.4.treated" -> sti(who) && found(who, Kind.STI) && step(who, first, Kind.STI, Step.STARTED);
            case "2.5.hcv.screened" -> hcv(who);
            case "2.5.hcv.found" -> hcv(who) && found(who, Kind.HCV);
            case "2.5.hcv.treated" -> hcv(who) && found(who, Kind.HCV) && step(who, first, Kind.HCV, Step.STARTED);
            case "2.6.hbv.screened" -> hbv(who);
            case "2.6.hbv.found" -> hbv(who) && found(who, Kind.HBV);
            case "2.6.hbv.treated" -> hbv(who) && found(who, Kind.HBV) && step(who, first, Kind.HBV, Step.STARTED);
            case "2.6.hbv.vaccinated" -> vaccinated(who, first);
            case "2.7.screened" -> tbChecked(who, first);
            case "2.7.found" -> tbChecked(who, first) && found(who, Kind.TB);
            case "2.7.started" ->
                tbChecked(who, first) && found(who, Kind.TB) && step(who, first, Kind.TB, Step.STARTED);
            case "2.7.found-hiv" -> tbChecked(who, first) && found(who, Kind.TB) && lives(who, last);
            case "2.8.started" -> step(who, first, Kind.PREP, Step.STARTED);
            case "2.8.hiv-found" -> found(who, Kind.HIV) && beganPrep(who);
            case "2.8.sti-found" -> sti(who) && found(who, Kind.STI) && onPrep(who);
            case "2.9" -> service(who, first, "SV_MENTAL", "SV_COUNSEL");
            case "3.0.exposed" -> pep(who, first);
            case "3.0.in-time" -> pepInTime(who);
            case "3.1" -> hivTested(who, first);
            case "3.2" -> found(who, Kind.HIV) && !lives(who, first.minusDays(1));
            case "3.3" -> lives(who, last) && reached(who, first);
            case "3.4" -> step(who, first, Kind.HIV, Step.STARTED);
            case "3.7.overdose" -> told(who, Told::overdose);
            case "3.7.naloxone" -> told(who, one -> one.overdose() && one.doses() > 0);
            case "3.7.died" -> told(who, one -> one.overdose() && one.died());
            default -> throw new IllegalArgumentException(row);
        };
    }

    boolean reachedForPrevention(Known who) {
        boolean listed = got(who, first, CONDOMS) || got(who, first, LUBE) || got(who, first, NEEDLES) || sti(who)
                || tbChecked(who, first) || hcv(who) || hbv(who) || vaccinated(who, first)
                || step(who, first, Kind.PREP, Step.STARTED) || step(who, first, Kind.PREP, Step.CONTINUED)
                || pep(who, first) || methadone(who, first)
                || service(who, first, "SV_PREP", "SV_MENTAL", "SV_COUNSEL", "SV_INFO", "SV_GROUP", "SV_NALOXONE",
                        "SV_OD_TRAIN", "SV_SRH", "SV_ANAL_HEALTH", "SV_VIOLENCE")
                || told(who, Told::helped);
        return listed && (lives(who, last) || testedAny(who) || step(who, first, Kind.HIV, Step.OFFERED)
                || step(who, first, Kind.HIV, Step.NOT_NOW) || step(who, first, Kind.HIV, Step.LINKED)
                || step(who, first, Kind.HIV_SELF_TEST, Step.OFFERED)
                || step(who, first, Kind.HIV_SELF_TEST, Step.NOT_NOW));
    }

    private boolean testedAny(Known who) {
        return hivTested(who, first) || selfTest(who, first);
    }

    String status(Known who) {
        return lives(who, last)
                ? "LIVING_WITH_HIV"
                : testedAny(who) || step(who, first, Kind.HIV, Step.LINKED) ? "TESTED" : "NOT_TESTED";
    }

    String donorGroup(Known who) {
        String type = type(who);
        return switch (type) {
            case "SEX_WORK" -> who.gender.equals("FEMALE")
                    ? "SEX_WORK_WOMEN"
                    : who.gender.equals("MALE") ? "MEN_WITH_MEN" : "";
            case "MAN_WITH_MEN" -> "MEN_WITH_MEN";
            case "TRANS", "IN_PRISON" -> type;
            case "INJECTS_DRUGS" -> "INJECTS";
            default -> "";
        };
    }

    static String column(Known who) {
        boolean woman = who.gender.equals("FEMALE");
        boolean man = who.gender.equals("MALE");
        return switch (type(who)) {
            case "SEX_WORK" -> woman ? "SEX_WORK_WOMEN" : man ? "SEX_WORK_MEN" : "";
            case "MAN_WITH_MEN" -> "MEN_WITH_MEN";
            case "INJECTS_DRUGS" -> woman ? "INJECTS_WOMEN" : man ? "INJECTS_MEN" : "";
            case "USES_DRUGS" -> woman ? "USES_WOMEN" : man ? "USES_MEN" : "";
            case "TRANS" -> woman || who.gender.equals("TRANS_FEMALE")
                    ? "TRANS_WOMEN"
                    : man || who.gender.equals("TRANS_MALE") ? "TRANS_MEN" : "";
            default -> "";
        };
    }

    /** The one group they count as. */
    private static String type(Known who) {
        if (who.groups.equals(Set.of(Population.USES_DRUGS, Population.INJECTS_DRUGS))) {
            return "INJECTS_DRUGS";
        }
        return who.groups.size() == 1 ? who.groups.iterator().next().name() : "";
    }

    private String age(Known who) {
        if (who.born == null) {
            return "AGE_OTHER";
        }
        int age = last.getYear() - who.born;
        return age < 15 ? "AGE_OTHER" : age < 20 ? "FROM_15" : age < 25 ? "FROM_20" : age < 30 ? "FROM_25" : "FROM_30";
    }

    private boolean counts(Known who, LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to) && !day.isBefore(who.countedFrom);
    }

    private boolean service(Known who, LocalDate from, String... codes) {
        for (Came came : who.came) {
            if (counts(who, came.day(), from, last) && Arrays.stream(codes).anyMatch(came.services()::contains)) {
                return true;
            }
        }
        return false;
    }

    private boolean got(Known who, LocalDate from, List<String> things) {
        for (Came came : who.came) {
            for (Map.Entry<String, int[]> thing : came.things().entrySet()) {
                if (counts(who, came.day(), from, last) && things.contains(thing.getKey())
                        && thing.getValue()[1] > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean shortOf(Known who, List<String> things) {
        for (Came came : who.came) {
            for (Map.Entry<String, int[]> thing : came.things().entrySet()) {
                if (counts(who, came.day(), first, last) && things.contains(thing.getKey())
                        && thing.getValue()[1] < thing.getValue()[0]) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean step(Known who, LocalDate from, Kind kind, Step... steps) {
        return stepIn(who, from, last, kind, steps);
    }

    private boolean stepIn(Known who, LocalDate from, LocalDate to, Kind kind, Step... steps) {
        for (Tested tested : who.tested) {
            for (StepDay day : tested.steps()) {
                if (tested.kind() == kind && Arrays.asList(steps).contains(day.step())
                        && counts(who, day.day(), from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable LocalDate dayOfResult(Tested tested) {
        for (Step wanted : List.of(Step.DONE, Step.RESULT_GIVEN)) {
            for (StepDay day : tested.steps()) {
                if (day.step() == wanted) {
                    return day.day();
                }
            }
        }
        return tested.steps().getFirst().day();
    }

    private boolean foundIn(Known who, Kind kind, LocalDate from, LocalDate to) {
        for (Tested tested : who.tested) {
            LocalDate day = dayOfResult(tested);
            if (tested.kind() == kind && tested.showed() == Showed.FOUND && day != null && counts(who, day, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean found(Known who, Kind kind) {
        return foundIn(who, kind, first, last);
    }

    private boolean lives(Known who, LocalDate until) {
        LocalDate ever = LocalDate.of(2000, 1, 1);
        boolean linked = false;
        for (Came came : who.came) {
            linked |= counts(who, came.day(), ever, until) && came.services().contains("SV_ART_LINK");
        }
        return linked || foundIn(who, Kind.HIV, ever, until) || stepIn(who, ever, until, Kind.HIV, Step.STARTED);
    }

    private boolean hivTested(Known who, LocalDate from) {
        return step(who, from, Kind.HIV, Step.DONE, Step.RESULT_GIVEN) || service(who, from, "SV_HTS");
    }

    private boolean selfTest(Known who, LocalDate from) {
        return got(who, from, List.of("CM_SELFTEST")) || service(who, from, "SV_SELFTEST")
                || step(who, from, Kind.HIV_SELF_TEST, Step.DONE, Step.RESULT_GIVEN);
    }

    private boolean tbChecked(Known who, LocalDate from) {
        return step(who, from, Kind.TB, Step.DONE) || service(who, from, "SV_TB");
    }

    private boolean sti(Known who) {
        return step(who, first, Kind.STI, Step.DONE) || service(who, first, "SV_STI");
    }

    private boolean hcv(Known who) {
        return step(who, first, Kind.HCV, Step.DONE) || service(who, first, "SV_HCV_TEST");
    }

    private boolean hbv(Known who) {
        return step(who, first, Kind.HBV, Step.DONE) || service(who, first, "SV_HBV_TEST");
    }

    private boolean vaccinated(Known who, LocalDate from) {
        return step(who, from, Kind.HBV_VACCINE, Step.DONE, Step.COMPLETED) || service(who, from, "SV_HBV_VAC");
    }

    private boolean methadone(Known who, LocalDate from) {
        return step(who, from, Kind.METHADONE, Step.STARTED, Step.CONTINUED) || service(who, from, "SV_MAT_LINK");
    }

    private boolean pep(Known who, LocalDate from) {
        return service(who, from, "SV_PEP") || step(who, from, Kind.PEP, Step.OFFERED, Step.NOT_NOW, Step.LINKED,
                Step.STARTED, Step.COMPLETED);
    }

    private boolean pepInTime(Known who) {
        for (Tested tested : who.tested) {
            LocalDate since = tested.since();
            for (StepDay day : tested.steps()) {
                if (tested.kind() == Kind.PEP && day.step() == Step.STARTED && since != null
                        && counts(who, day.day(), first, last) && ChronoUnit.DAYS.between(since, day.day()) <= 2) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean beganPrep(Known who) {
        return stepIn(who, LocalDate.of(2000, 1, 1), first.minusDays(1), Kind.PREP, Step.STARTED, Step.CONTINUED);
    }

    private boolean onPrep(Known who) {
        @Nullable
        StepDay newest = null;
        for (Tested tested : who.tested) {
            for (StepDay day : tested.steps()) {
                boolean counts = tested.kind() == Kind.PREP
                        && counts(who, day.day(), LocalDate.of(2000, 1, 1), last);
                if (counts && (newest == null || day.day().isAfter(newest.day())
                        || (day.day().equals(newest.day()) && day.step().compareTo(newest.step()) > 0))) {
                    newest = day;
                }
            }
        }
        return newest != null && (newest.step() == Step.STARTED || newest.step() == Step.CONTINUED);
    }

    private boolean told(Known who, Predicate<Told> which) {
        for (Told told : who.told) {
            if (counts(who, told.day(), first, last) && which.test(told)) {
                return true;
            }
        }
        return false;
    }

    private boolean happened(Known who, Happened... some) {
        return told(who, one -> Arrays.stream(some).anyMatch(one.happened()::contains));
    }

    private boolean feelings(Known who) {
        return happened(who, Happened.THREATS, Happened.INSULTS, Happened.HARASSMENT, Happened.BLACKMAIL,
                Happened.ONLINE);
    }

    private boolean reached(Known who, LocalDate from) {
        return got(who, from, CONDOMS) || got(who, from, LUBE) || got(who, from, NEEDLES)
                || got(who, from, List.of("CM_NALOXONE")) || selfTest(who, from) || hivTested(who, from)
                || step(who, from, Kind.STI, Step.DONE, Step.STARTED) || step(who, from, Kind.HCV, Step.DONE)
                || step(who, from, Kind.HCV, Step.LINKED, Step.STARTED)
                || step(who, from, Kind.HBV, Step.DONE, Step.STARTED) || vaccinated(who, from) || tbChecked(who, from)
                || step(who, from, Kind.TB, Step.STARTED) || step(who, from, Kind.HIV, Step.LINKED, Step.STARTED)
                || step(who, from, Kind.PREP, Step.STARTED, Step.CONTINUED)
                || step(who, from, Kind.WOUND_CARE, Step.DONE) || pep(who, from) || methadone(who, from)
                || service(who, from, "SV_STI", "SV_HCV_TEST", "SV_HBV_TEST", "SV_PREP", "SV_WOUND", "SV_SRH",
                        "SV_ANAL_HEALTH", "SV_ART_LINK", "SV_HCV_LINK", "SV_INFO", "SV_GROUP", "SV_MENTAL",
                        "SV_COUNSEL", "SV_NALOXONE", "SV_OD_TRAIN");
    }
}
