package org.mlango.incidents;

import java.time.LocalDate;
import java.util.List;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** What happened, for the own copy of the person who told it: each use with what is kept for it. */
final class HeldIncidents implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldIncidents.class);

    @Override
    public int position() {
        return 28;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return IncidentQueries.of(tx, List.of(person)).stream().map(one -> held(one, language)).toList();
    }

    static Held held(Incident incident, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        incident.uses().forEach(use -> {
            draft.fact("use", "held.use", IncidentWords.use(language, use.purpose()));
            Codes codes = use.codes();
            Story story = use.story();
            Counted counted = use.counted();
            Telling telling = use.telling();
            if (codes != null) {
                codes(draft, codes, language);
            }
            if (story != null) {
                draft.fact("when", "held.when", story.when()).fact("place", "held.place", story.where())
                        .fact("words", "held.words", story.words()).fact("whom", "held.whom", story.whom());
            }
            if (counted != null) {
                counted(draft, counted, language);
            }
            if (telling != null) {
                draft.fact("telling", "held.telling", telling.words());
            }
        });
        incident.promises().forEach(one -> draft.fact("help", "held.help", IncidentWords.promise(language, one)));
        return draft.kept("incident", incident.day());
    }

    private static void counted(HeldDraft draft, Counted counted, Language language) {
        Integer hours = counted.hours();
        Boolean naloxone = counted.naloxone();
        CameOfIt came = counted.came();
        draft.fact("matter", "held.matter", IncidentWords.matter(language, counted.matter()))
                .fact("happened", "held.happened", IncidentWords.happened(language, counted.happened()))
                .fact("naloxone", "held.naloxone", naloxone == null ? null : draft.word("held.naloxone." + naloxone))
                .fact("came", "held.came", came == null ? null : draft.word("came." + came))
                .fact("hours", "held.hours", hours == null ? null : IncidentWords.hours(language, hours));
    }

    private static void codes(HeldDraft draft, Codes codes, Language language) {
        Where where = codes.where();
        LocalDate day = codes.day();
        Overdose overdose = codes.overdose();
        draft.fact("matter", "held.matter", IncidentWords.matter(language, codes.matter()))
                .fact("told", "held.told", IncidentWords.moment(codes.told()))
                .fact("happened", "held.happened", IncidentWords.happened(language, codes.happened()))
                .fact("by", "held.by", IncidentWords.by(language, codes.by()))
                .fact("where", "held.where", where == null ? null : draft.word("where." + where))
                .fact("day", "held.day", day == null ? null : Dates.shortDay(day))
                .fact("soon", "held.soon",
                        codes.soon() == Soon.NOT_ASKED ? null : draft.word("soon." + codes.soon()))
                .fact("whyNot", "held.why_not", IncidentWords.whyNot(language, codes.whyNot()));
        if (overdose != null) {
            overdose(draft, overdose, language);
        }
    }

    private static void overdose(HeldDraft draft, Overdose overdose, Language language) {
        Integer doses = overdose.doses();
        Breathing breathing = overdose.breathing();
        Ambulance ambulance = overdose.ambulance();
        CameOfIt came = overdose.came();
        draft.fact("involved", "held.involved", IncidentWords.involved(language, overdose.involved()))
                .fact("doses", "held.doses", doses == null ? null : Integer.toString(doses))
                .fact("breathing", "held.breathing", breathing == null ? null : draft.word("breathing." + breathing))
                .fact("ambulance", "held.ambulance", ambulance == null ? null : draft.word("ambulance." + ambulance))
                .fact("came", "held.came", came == null ? null : draft.word("came." + came));
    }
}
