package org.mlango.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where sealed values stand, so that a change of a key finds every one of them. A new sealed column gets its line here;
 * {@code SealedPlaceTest} compares the list with the tables as they are.
 *
 * @param row the column with the row's id
 * @param version the column with the row's version; null where rows never change and are sealed as version 1
 */
public record SealedPlace(KeyName key, String table, String column, String row, @Nullable String version) {
    public static final List<SealedPlace> ALL = List.of(
            of(KeyName.DK, "backup_set", "medium", "id"),
            of(KeyName.DK, "centre", "profile", "id"),
            of(KeyName.DK, "worker", "profile", "id"),
            of(KeyName.DK, "setting", "content", "id"),
            of(KeyName.DK, "service", "label", "id"),
            of(KeyName.DK, "erasure_receipt", "told", "id"),
            of(KeyName.DK, "official_step", "label", "id"),
            of(KeyName.DK, "thing", "label", "id"),
            of(KeyName.DK, "library_note", "content", "id"),
            of(KeyName.DK, "library_partner", "label", "id"),
            of(KeyName.DK, "place", "content", "id"),
            of(KeyName.DK, "stock_line", "content", "id"),
            of(KeyName.DK, "released", "told", "id"),
            of(KeyName.DK, "released_file", "content", "id"),
            of(KeyName.DK, "release_on_way", "content", "id"),
            of(KeyName.DK, "lines_request", "told", "id"),
            new SealedPlace(KeyName.DK, "consent_text", "words", "id", null),
            of(KeyName.IK, "consent_decision", "words", "id"),
            of(KeyName.IK, "consent_stop", "words", "id"),
            of(KeyName.IK, "not_able_yet", "told", "id"),
            of(KeyName.IK, "young_person", "words", "person_id"),
            of(KeyName.IK, "emergency_use", "words", "id"),
            of(KeyName.IK, "right_request", "words", "id"),
            of(KeyName.IK, "person", "identity", "id"),
            of(KeyName.IK, "person_before", "told", "id"),
            of(KeyName.IK, "person_contact", "contact", "person_id"),
            of(KeyName.IK, "visit", "note", "id"),
            of(KeyName.IK, "draft", "content", "id"),
            of(KeyName.CK, "breach", "told", "id"),
            of(KeyName.CK, "official_request", "told", "id"),
            of(KeyName.CK, "person_population", "codes", "person_id"),
            of(KeyName.CK, "visit", "codes", "id"),
            of(KeyName.CK, "test_course", "codes", "id"),
            of(KeyName.CK, "test_result", "showed", "id"),
            of(KeyName.CK, "incident_use", "codes", "id"),
            of(KeyName.CK, "incident_help", "codes", "id"),
            of(KeyName.CK, "naloxone_kit", "codes", "id"),
            of(KeyName.CK, "frozen_count", "counted", "id"),
            of(KeyName.CK, "frozen_person", "codes", "id"),
            of(KeyName.CK, "released", "counted", "id"),
            of(KeyName.CK, "released", "proof", "id"),
            of(KeyName.CK, "own_view", "codes", "id"),
            of(KeyName.CK, "place_box", "answers", "id"),
            of(KeyName.CK, "referral_recipient", "who", "id"),
            of(KeyName.CK, "referral_recall", "whom", "id"),
            of(KeyName.CK, "referral", "codes", "id"),
            of(KeyName.NK, "referral_words", "words", "id"),
            of(KeyName.NK, "incident_use", "words", "id"),
            of(KeyName.NK, "own_view", "words", "id"),
            of(KeyName.NK, "plan", "words", "id"),
            of(KeyName.NK, "plan_step", "words", "id"));

    private static SealedPlace of(KeyName key, String table, String column, String row) {
        return new SealedPlace(key, table, column, row, "row_version");
    }

    /** As the list of the schema's rules names it. */
    public String name() {
        return table + "." + column;
    }
}
