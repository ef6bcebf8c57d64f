package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_LINE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.ownview.FiveWay;
import org.mlango.ownview.Question;
import org.mlango.ownview.TalkDraft;
import org.mlango.people.Contact;
import org.mlango.people.Population;
import org.mlango.plans.PlanDraft;
import org.mlango.plans.PlanTold;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.VisitDraft;

/** Whoever asked to be left be is left be: by every way in that writes about a person, and in the tables behind. */
class LeftBeTest {
    private static final Contact CONTACT = new Contact(List.of(Contact.Channel.CALL), "x", "x", "x", "x");

    private final RightsScene scene = new RightsScene(13);
    private final PersonId person = scene.tells().person();
    private final PersonId other = scene.tells().person();
    private final StopsViewModel model = new StopsViewModel(scene.test.background(), scene.consents);

    /** Each way in, with the purpose it rests on. */
    private final Map<String, Way> ways = ways();

    private record Way(Purpose purpose, Function<WriteTx, Outcome<?>> write) {}

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void everyWriteIsRefusedWhileAllIsLeftBeAndChangesNothing() {
        byte[] before = scene.everyTable();
        stop(null);
        byte[] stopped = scene.everyTable();

        ways.forEach((name, way) -> assertThat(refusal(way)).as(name).isEqualTo("stop.everything"));

        assertThat(scene.everyTable()).isEqualTo(stopped).isNotEqualTo(before);
        assertThat(actions()).contains("USE_STOPPED");
    }

    @Test
    void anObjectionStopsWhatRestsOnItAndNothingElse() {
        for (Purpose purpose : List.of(Purpose.CONTACT, Purpose.KEEP_POPULATION, Purpose.KEEP_CONVERSATION)) {
            stop(purpose);
            ways.forEach((name, way) -> assertThat(refusal(way)).as(name + " under " + purpose)
                    .isEqualTo(way.purpose() == purpose ? "stop.purpose" : "done"));
            lift(purpose);
        }
        stop(Purpose.KEEP_RECORD);
        ways.forEach((name, way) -> assertThat(refusal(way)).as(name).isEqualTo("stop.purpose"));
    }

    @Test
    void letGoOnEverythingIsAsBefore() {
        stop(null);
        assertThat(model.uses).extracting(StopsViewModel.Use::purpose).as("the others are covered").hasSize(1);
        lift(null);

        ways.forEach((name, way) -> assertThat(refusal(way)).as(name).isEqualTo("done"));
        assertThat(model.uses).noneMatch(StopsViewModel.Use::isStopped).hasSizeGreaterThan(4);
    }

    /** Past the program: the tables refuse on their own. */
    @Test
    void theDatabaseRefusesToo() {
        stop(null);
        for (String sql : List.of("UPDATE person SET birth_year = 1980 WHERE id = ?",
                "UPDATE person_contact SET row_version = row_version + 1 WHERE person_id = ?",
                "UPDATE person_population SET row_version = row_version + 1 WHERE person_id = ?",
                "UPDATE visit SET collecting_for = 9 WHERE person_id = ?")) {
            assertThatThrownBy(() -> scene.test.store().write(tx -> {
                tx.sql().execute(sql, DSL.val(person.value(), AUDIT_LINE.ACTOR_ID.getDataType()));
                return Outcome.done(true);
            })).as(sql).hasMessageContaining("consent: ");
        }
    }

    @Test
    void whatWasTypedStaysWhenItCannotBeDone() {
        model.show(person);
        model.choose(model.uses.getFirst());
        model.words.set("x".repeat(DecisionDraft.LONGEST_WORDS + 1));
        model.confirm();

        assertThat(model.refusal().get()).startsWith("This text is too long");
        assertThat(model.words.get()).hasSize(DecisionDraft.LONGEST_WORDS + 1);
        assertThat(scene.test.store().<Boolean>read(tx -> scene.consents.restricted(tx, person))).isFalse();
    }

    private Map<String, Way> ways() {
        Map<String, Way> all = new LinkedHashMap<>();
        all.put("visit", new Way(Purpose.KEEP_RECORD, tx -> scene.visits.record(tx, new VisitDraft(tx.today(), null,
                Place.CENTRE, person, 0, NewOrBack.BACK, null, Set.of("SV_INFO"), List.of(), ""))));
        all.put("link", new Way(Purpose.KEEP_RECORD, tx -> parted(tx, scene.consents.link(tx, person, other))));
        all.put("link from the other", new Way(Purpose.KEEP_RECORD,
                tx -> parted(tx, scene.consents.link(tx, other, person))));
        all.put("contact", new Way(Purpose.CONTACT, tx -> scene.people.keepContact(tx, person, CONTACT)));
        all.put("groups", new Way(Purpose.KEEP_POPULATION,
                tx -> scene.people.keepPopulations(tx, person, Set.of(Population.TRANS))));
        all.put("a yes again", new Way(Purpose.CONTACT, tx -> scene.consents.decide(tx,
                DecisionDraft.spoken(person, Purpose.CONTACT, Answer.AGREED, Language.EN))));
        all.put("own view", new Way(Purpose.KEEP_CONVERSATION, tx -> scene.ownView.keep(tx,
                new TalkDraft(person, Language.SW, List.of(new org.mlango.ownview.Answer(Question.WISH, null,
                        FiveWay.NO, Set.of(), "x"))))));
        all.put("plan", new Way(Purpose.KEEP_CONVERSATION, tx -> scene.plans.start(tx,
                new PlanDraft(person, Language.SW, PlanTold.goal("x"), true))));
        return all;
    }

    /** So that the next way finds them as they were. */
    private Outcome<?> parted(WriteTx tx, Outcome<?> linked) {
        return linked instanceof Outcome.Done<?> ? scene.consents.part(tx, person, other) : linked;
    }

    private String refusal(Way way) {
        Outcome<?> outcome = scene.test.store().write(tx -> way.write().apply(tx).map(done -> true));
        return outcome instanceof Outcome.Refused<?>(var refusals) ? refusals.getFirst().code() : "done";
    }

    private void stop(@Nullable Purpose purpose) {
        press(purpose);
        model.ground.set(Ground.OWN_WISH);
        model.confirm();
        assertThat(model.refusal().get()).isEmpty();
    }

    private void lift(@Nullable Purpose purpose) {
        press(purpose);
        model.confirm();
        assertThat(model.refusal().get()).isEmpty();
    }

    private void press(@Nullable Purpose purpose) {
        model.show(person);
        model.choose(model.uses.stream().filter(use -> use.purpose() == purpose).findFirst().orElseThrow());
    }

    private List<String> actions() {
        return scene.test.store().read(tx -> tx.sql().select(AUDIT_LINE.ACTION).from(AUDIT_LINE)
                .fetch(AUDIT_LINE.ACTION));
    }
}
