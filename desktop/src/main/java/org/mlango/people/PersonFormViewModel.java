package org.mlango.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Refusal;

/** What a person tells about themselves, as typed. An answer nobody chose is "not asked". */
final class PersonFormViewModel {
    final StringProperty nameToUse = new SimpleStringProperty("");
    final StringProperty genderWords = new SimpleStringProperty("");
    final StringProperty phrase = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty wantsNow = new SimpleStringProperty("");
    final StringProperty birthYear = new SimpleStringProperty("");
    final ObjectProperty<@Nullable BirthYearSure> sure = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable ReportingGender> gender = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable CameThrough> cameThrough = new SimpleObjectProperty<>();

    /** Raised each time something stands against what was typed. */
    final IntegerProperty attempts = new SimpleIntegerProperty();

    private final Map<String, StringProperty> refusals = new HashMap<>();

    PersonFormViewModel() {
        List.of("", "nameToUse", "genderWords", "phrase", "phone", "wantsNow", "birthYear").forEach(this::refusal);
    }

    /** What stands against one field, in words; {@code ""} is for the whole. */
    StringProperty refusal(String field) {
        return refusals.computeIfAbsent(field, any -> new SimpleStringProperty(""));
    }

    void refuse(List<Refusal> found) {
        clearRefusals();
        found.forEach(one -> refusal(refusals.containsKey(one.field()) ? one.field() : "").set(PeopleWords.of(one)));
        attempts.set(attempts.get() + 1);
    }

    void clearRefusals() {
        refusals.values().forEach(words -> words.set(""));
    }

    /** Empty, with a refusal shown, if the year is not a number. */
    Optional<PersonDraft> draft() {
        clearRefusals();
        String year = birthYear.get().strip();
        if (!year.isEmpty() && !year.matches("[0-9]{1,9}")) {
            refuse(List.of(new Refusal("birthYear", "birth_year.number")));
            return Optional.empty();
        }
        Integer number = year.isEmpty() ? null : Integer.valueOf(year);
        return Optional.of(new PersonDraft(nameToUse.get(), genderWords.get(), phrase.get(), phone.get(),
                or(cameThrough, CameThrough.NOT_ASKED), wantsNow.get(), number,
                or(sure, number == null ? BirthYearSure.NOT_ASKED : BirthYearSure.SURE),
                or(gender, ReportingGender.NOT_ASKED)));
    }

    void show(PersonDraft told) {
        nameToUse.set(told.nameToUse());
        genderWords.set(told.genderWords());
        phrase.set(told.phrase());
        phone.set(told.phone());
        wantsNow.set(told.wantsNow());
        birthYear.set(told.birthYear() == null ? "" : String.valueOf(told.birthYear()));
        sure.set(told.sure() == BirthYearSure.NOT_ASKED ? null : told.sure());
        gender.set(told.gender() == ReportingGender.NOT_ASKED ? null : told.gender());
        cameThrough.set(told.cameThrough() == CameThrough.NOT_ASKED ? null : told.cameThrough());
        clearRefusals();
    }

    void clear() {
        show(PersonDraft.NOTHING);
    }

    private static <T> T or(ObjectProperty<@Nullable T> property, T otherwise) {
        T value = property.get();
        return value == null ? otherwise : value;
    }
}
