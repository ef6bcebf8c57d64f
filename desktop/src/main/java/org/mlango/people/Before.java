package org.mlango.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What stood in a record until the day it was corrected.
 *
 * @param day of the correction
 */
record Before(LocalDate day, List<Old> told) {
    /** One field as it was. The field is the code it has in the copy, the words are as they were typed, or a code. */
    record Old(String field, String words) {
        @Override
        public String toString() {
            return "Old";
        }
    }

    /** As it is sealed. */
    record Told(List<Old> old) {
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** What a correction takes out; a field that only gains words is not among it. */
    static List<Old> taken(PersonDraft before, PersonDraft after) {
        return taken(fields(before), fields(after));
    }

    static List<Old> taken(Contact before, Contact after) {
        return taken(fields(before), fields(after));
    }

    private static List<Old> taken(Map<String, String> before, Map<String, String> after) {
        List<Old> taken = new ArrayList<>();
        before.forEach((field, words) -> {
            if (!words.isBlank() && !words.strip().equals(after.getOrDefault(field, "").strip())) {
                taken.add(new Old(field, words));
            }
        });
        return taken;
    }

    private static Map<String, String> fields(PersonDraft draft) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("nameToUse", draft.nameToUse());
        all.put("phrase", draft.phrase());
        all.put("phone", draft.phone());
        all.put("gender", told(draft.gender()));
        all.put("genderWords", draft.genderWords());
        Integer year = draft.birthYear();
        all.put("birthYear", year == null ? "" : year.toString());
        all.put("birthYearSure", told(draft.sure()));
        all.put("cameThrough", told(draft.cameThrough()));
        all.put("wantsNow", draft.wantsNow());
        return all;
    }

    private static Map<String, String> fields(Contact contact) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("channels", contact.channels().stream().map(Enum::name).collect(Collectors.joining(",")));
        all.put("askFor", contact.askFor());
        all.put("weAre", contact.weAre());
        all.put("times", contact.times());
        all.put("neverSay", contact.neverSay());
        all.put("message", contact.message());
        all.put("sign", contact.sign());
        all.put("ifAnother", contact.ifAnother());
        all.put("shared", told(contact.shared()));
        all.put("meetAt", contact.meetAt());
        LocalDate lastDay = contact.lastDay();
        all.put("lastDay", lastDay == null ? "" : lastDay.toString());
        return all;
    }

    /** Nobody told a thing that was not asked. */
    private static String told(@Nullable Enum<?> code) {
        return code == null || code.name().equals("NOT_ASKED") ? "" : code.name();
    }

    @Override
    public String toString() {
        return "Before[" + day + "]";
    }
}
