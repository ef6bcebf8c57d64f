package org.mlango.sheets;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Refusal;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

/** Reads typed rows. What cannot be right is said for each column; nothing is guessed. */
final class RowReader {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern BELOW_NOTHING = Pattern.compile("-[0-9]{1,9}(\\.0+)?");
    private static final List<DateTimeFormatter> DAYS = List.of(strict("d/M/uuuu"), strict("uuuu-M-d"));
    private static final int LONGEST = 60;

    private final Words words;
    private final LocalDate today;

    RowReader(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** Rows with nothing in them are none. */
    List<Row> read(List<TypedRow> rows) {
        return rows.stream().filter(row -> !row.isEmpty()).map(this::read).toList();
    }

    Row read(TypedRow typed) {
        List<Refusal> why = new ArrayList<>();
        @Nullable
        LocalDate day = day(typed.day(), why);
        Where where = where(typed.where(), why);
        String code = plain("code", typed.code(), why);
        Map<String, Integer> things = things(typed.things(), why);
        boolean many = !typed.people().isBlank() || where == Where.TALK;
        int people = many ? people(typed.people(), why) : 0;
        Optional<SaidGender> gender = named("gender", typed.gender(), words.genders(), why);
        Optional<AgeBand> age = named("age", typed.age(), words.ages(), why);
        if (many && !code.isEmpty()) {
            why.add(new Refusal("code", "code.and_people"));
        }
        if (!many && (gender.isPresent() || age.isPresent())) {
            why.add(new Refusal("people", "people.none"));
        }
        if (why.isEmpty() && people == 0 && things.isEmpty()) {
            why.add(new Refusal("", "row.nothing"));
        }
        if (!why.isEmpty()) {
            return new Row.Bad(typed.number(), why);
        }
        return many
                ? new Row.OfMany(typed.number(), requireNonNull(day), where.kind(), where.place(),
                        new BatchLine(people, gender.orElse(null), age.orElse(null), things))
                : new Row.OfOne(typed.number(), visit(requireNonNull(day), where, things), code);
    }

    private static VisitDraft visit(LocalDate day, Where where, Map<String, Integer> things) {
        VisitDraft draft = VisitDraft.anonymous(day, Set.of(),
                things.entrySet().stream().map(one -> ThingLine.given(one.getKey(), one.getValue())).toList());
        return draft.at(where.place());
    }

    private @Nullable LocalDate day(String typed, List<Refusal> why) {
        String text = plain("day", typed, why).replace('.', '/');
        if (text.isEmpty()) {
            if (typed.isBlank()) {
                why.add(new Refusal("day", "day.none"));
            }
            return null;
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                LocalDate day = LocalDate.parse(text, format);
                if (day.isAfter(today)) {
                    why.add(new Refusal("day", "day.future"));
                } else if (day.isBefore(SheetRules.EARLIEST)) {
                    why.add(new Refusal("day", "day.early"));
                }
                return day;
            } catch (DateTimeParseException another) {
                // the next way to write a day
            }
        }
        why.add(new Refusal("day", "day.wrong"));
        return null;
    }

    private Where where(String typed, List<Refusal> why) {
        String text = plain("where", typed, why);
        if (text.isEmpty()) {
            return Where.OUTREACH;
        }
        Where where = words.places().get(Words.folded(text));
        if (where == null) {
            why.add(new Refusal("where", "where.wrong"));
        }
        return where == null ? Where.OUTREACH : where;
    }

    private static <T> Optional<T> named(String field, String typed, Map<String, T> names, List<Refusal> why) {
        String text = plain(field, typed, why);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        T found = names.get(Words.folded(text));
        if (found == null) {
            why.add(new Refusal(field, field + ".wrong"));
        }
        return Optional.ofNullable(found);
    }

    private static int people(String typed, List<Refusal> why) {
        if (typed.isBlank()) {
            why.add(new Refusal("people", "talk.people"));
            return 0;
        }
        return number("people", typed, why);
    }

    private static Map<String, Integer> things(Map<String, String> typed, List<Refusal> why) {
        Map<String, Integer> things = new TreeMap<>();
        typed.forEach((code, cell) -> {
            int number = cell.isBlank() ? 0 : number(code, cell, why);
            if (number > 0) {
                things.put(code, number);
            }
        });
        return things;
    }

    private static int number(String field, String typed, List<Refusal> why) {
        String text = plain(field, typed, why);
        if (text.isEmpty()) {
            return 0;
        }
        boolean digits = DIGITS.matcher(text).matches();
        if (!digits) {
            why.add(new Refusal(field,
                    BELOW_NOTHING.matcher(text).matches() ? "quantity.negative" : "quantity.whole"));
            return 0;
        }
        int number = Integer.parseInt(text);
        if (number > SheetRules.MOST) {
            why.add(new Refusal(field, "quantity.huge", SheetRules.MOST));
        }
        return number;
    }

    /** Without blanks around it; empty, and said, where it is a formula, or no words at all. */
    private static String plain(String field, String typed, List<Refusal> why) {
        String text = typed.strip();
        if (text.startsWith("=")) {
            why.add(new Refusal(field, "cell.formula"));
            return "";
        }
        if (text.length() > LONGEST) {
            why.add(new Refusal(field, "cell.long"));
            return "";
        }
        if (text.codePoints().anyMatch(RowReader::isNoSign)) {
            why.add(new Refusal(field, "cell.signs"));
            return "";
        }
        return text;
    }

    private static boolean isNoSign(int sign) {
        return sign == 0xFFFD || Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT
                || Character.getType(sign) == Character.PRIVATE_USE || !Character.isDefined(sign);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
