package org.mlango.reports.lines;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Vocabulary;
import org.mlango.reports.indicators.records.Someone;
import org.mlango.reports.indicators.records.Written;

/**
 * What may stand in a line: a short list, and of each the ways to make it coarser (design of reports, 5.5). Somebody may be known by any of
 * them, so all of them count when lines are called alike. After the last way comes a star: the column is left out for everybody.
 *
 * <p>Not here: anything told of violence, rights or an overdose, and what a test showed. Of two answers, or of three where nearly all have the
 * same, no class of lines keeps to three meanings and a share of at most 60 %, so such a column never leaves, or gives somebody away.
 */
public enum LineColumn {
    /** The one group they count as. */
    GROUP {
        @Override
        String of(Someone who, Period period) {
            return mark(who, "type:");
        }

        @Override
        List<Map<String, String>> rungs(Set<String> values) {
            return List.of(Map.of("INJECTS_DRUGS", "DRUGS", "USES_DRUGS", "DRUGS", "TRANS", OTHER, "IN_PRISON", OTHER,
                    NOT_STATED, OTHER));
        }
    },
    GENDER {
        @Override
        String of(Someone who, Period period) {
            String gender = mark(who, "gender:");
            return gender.equals("NOT_ASKED") || gender.equals("RATHER_NOT_SAY") ? NOT_STATED : gender;
        }

        @Override
        List<Map<String, String>> rungs(Set<String> values) {
            return List.of(Map.of("TRANS_FEMALE", OTHER, "TRANS_MALE", OTHER, "ANOTHER", OTHER, NOT_STATED, OTHER));
        }
    },
    /** Reached in the year the period ends in; who is under 15 stands with those whose age is not known, as in the reports. */
    AGE {
        @Override
        String of(Someone who, Period period) {
            Integer born = who.birthYear();
            int age = born == null ? 0 : period.last().getYear() - born;
            if (age < 15) {
                return NOT_STATED;
            }
            int from = age - age % 5;
            return from >= 50 ? "50 or more" : from + " to " + (from + 4);
        }

        @Override
        List<Map<String, String>> rungs(Set<String> values) {
            return List.of(each(values, band -> wide(band, 25, 35)), each(values, band -> wide(band, 25)));
        }
    },
    /** Half of the year in which something was first written of them. */
    FIRST_SEEN {
        @Override
        String of(Someone who, Period period) {
            LocalDate first = who.written().stream().map(Written::day).min(LocalDate::compareTo).orElseThrow();
            return first.getYear() + (first.getMonthValue() <= 6 ? " first half" : " second half");
        }

        @Override
        List<Map<String, String>> rungs(Set<String> values) {
            return List.of(each(values, half -> half.substring(0, half.indexOf(' '))));
        }
    },
    /** On how many days of the period. */
    CAME {
        @Override
        String of(Someone who, Period period) {
            long days = inside(who, period).filter(one -> one.code().equals(Vocabulary.VISIT)).map(Written::day)
                    .distinct().count();
            return days <= 1 ? "once" : days <= 3 ? "2 or 3 times" : days <= 9 ? "4 to 9 times" : "10 times or more";
        }

        @Override
        List<Map<String, String>> rungs(Set<String> values) {
            return List.of(Map.of("once", "1 to 3 times", "2 or 3 times", "1 to 3 times", "4 to 9 times",
                    "4 times or more", "10 times or more", "4 times or more"));
        }
    },
    CONDOMS {
        @Override
        String of(Someone who, Period period) {
            return given(who, period, CONDOM_CODES) > 0 ? "some" : "none";
        }

        @Override
        List<Map<String, String>> rungs(Set<String> values) {
            return List.of();
        }
    },
    NEEDLES {
        @Override
        String of(Someone who, Period period) {
            long pieces = given(who, period, NEEDLE_CODES);
            return pieces == 0 ? "none" : pieces < 30 ? "1 to 29" : "30 or more";
        }

        @Override
        List<Map<String, String>> rungs(Set<String> values) {
            return List.of(Map.of("1 to 29", "some", "30 or more", "some"));
        }
    },
    /** That a test was made, never what it showed. */
    HIV_TEST_MADE {
        @Override
        String of(Someone who, Period period) {
            return inside(who, period).anyMatch(one -> TEST_CODES.contains(one.code())) ? "yes" : "no";
        }

        @Override
        List<Map<String, String>> rungs(Set<String> values) {
            return List.of();
        }
    };

    private static final String NOT_STATED = "NOT_STATED";
    private static final String OTHER = "ANOTHER_OR_NOT_STATED";
    // as the definitions have them: indicators/definition/shared.json
    private static final Set<String> CONDOM_CODES = Set.of("thing:CM_COND_EXT", "thing:CM_COND_INT",
            "thing:CM_COND_STRIP");
    private static final Set<String> NEEDLE_CODES = Set.of("thing:CM_NSP_PACK", "thing:CM_SYR_1ML", "thing:CM_SYR_2ML",
            "thing:CM_SYR_5ML", "thing:CM_SYR_LDS", "thing:CM_NEEDLE");
    private static final Set<String> TEST_CODES = Set.of("test:HIV:DONE", "test:HIV:RESULT_GIVEN", "service:SV_HTS");

    /** Of somebody who came in the period. */
    abstract String of(Someone who, Period period);

    /** @param values all there are */
    abstract List<Map<String, String>> rungs(Set<String> values);

    /** As it heads the file. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String mark(Someone who, String start) {
        return who.marks().stream().filter(mark -> mark.startsWith(start)).map(mark -> mark.substring(start.length()))
                .findFirst().orElse(NOT_STATED);
    }

    private static Stream<Written> inside(Someone who, Period period) {
        return who.written().stream()
                .filter(one -> !one.day().isBefore(period.firstDay()) && !one.day().isAfter(period.lastDay()));
    }

    private static long given(Someone who, Period period, Set<String> codes) {
        return inside(who, period).filter(one -> codes.contains(one.code())).mapToLong(Written::pieces).sum();
    }

    private static Map<String, String> each(Set<String> values, UnaryOperator<String> into) {
        Map<String, String> rung = new LinkedHashMap<>();
        values.forEach(value -> rung.put(value, into.apply(value)));
        return rung;
    }

    /** @param from where the bands after the first begin */
    private static String wide(String band, int... from) {
        if (band.equals(NOT_STATED)) {
            return band;
        }
        int age = Integer.parseInt(band.substring(0, 2));
        int least = 15;
        for (int next : from) {
            if (age < next) {
                return least + " to " + (next - 1);
            }
            least = next;
        }
        return least + " or more";
    }
}
