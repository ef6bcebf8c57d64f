package org.mlango.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.LEARNING_PROGRESS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.library.Said;
import org.mlango.store.Actor;
import org.mlango.store.OwnSeal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

class LearningTest {
    private final TestStore test = TestStore.fresh();
    private final List<Card> cards = Cards.all(new Library());

    LearningTest() {
        test.scene(TestWorker::insert);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theElevenCardsAndTheGuideAreThereInBothLanguages() {
        assertThat(cards.stream().map(Card::code)).contains("OPENING", "LISTENING", "CLOSING", "WORDS",
                "WHY_PEOPLE_USE", "USE_SEX_WORK", "INFECTIONS", "EQUIPMENT", "OVERDOSE", "METHADONE", "REFERRING",
                "AFTER_VIOLENCE", "SEVERAL_COMMUNITIES").doesNotHaveDuplicates();
        assertThat(cards.stream().filter(card -> card.kind() == CardKind.SCENE)).hasSizeGreaterThanOrEqualTo(3);
        for (Card card : cards) {
            assertThat(card.pieces()).as(card.code()).isNotEmpty();
            for (Piece piece : card.pieces()) {
                assertThat(piece.words().in(Language.EN)).isNotBlank();
                assertThat(piece.words().in(Language.SW)).isNotBlank().isNotEqualTo(piece.words().in(Language.EN));
            }
        }
    }

    @Test
    void factsBringTheirSourceAndWhatNobodyReviewed() {
        Card overdose = card("OVERDOSE");
        assertThat(overdose.pieces().stream().filter(piece -> piece.kind() == Piece.Kind.TAKE)).isNotEmpty()
                .allSatisfy(piece -> {
                    assertThat(piece.source().english()).contains("not yet reviewed");
                    assertThat(piece.source().swahili()).contains("bado haijakaguliwa");
                });
    }

    @Test
    void aPocketCardIsPrintedWithItsSourcesAndWithoutOurName() throws IOException {
        for (Card card : cards) {
            for (Language language : Language.values()) {
                byte[] file = CardPdf.write(card, language);
                try (PDDocument document = Loader.loadPDF(file)) {
                    String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                    for (Piece piece : card.pieces()) {
                        assertThat(text).contains(piece.words().in(language)).contains(piece.more().in(language))
                                .contains(piece.source().in(language));
                    }
                    assertThat(document.getDocumentInformation().getTitle()).isNull();
                }
                assertThat(new String(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                        .doesNotContain("mlango");
            }
        }
    }

    /** Every key of the vault in hand, and the same worker's id: without their signature it stays shut. */
    @Test
    void progressIsTheLearnersAlone() {
        signedIn("amina");
        GuideViewModel model = model();
        assertThat(model.keeps().get()).isTrue();
        model.tick(card("OVERDOSE"), true);
        assertThat(model().through).containsExactly("OVERDOSE");

        signedIn("manager");
        assertThat(model().through).as("another signature opens nothing").isEmpty();
        test.as(Role.COUNSELLOR, Role.MANAGER);
        GuideViewModel none = model();
        assertThat(none.keeps().get()).as("after a PIN there is no signature").isFalse();
        assertThat(none.through).isEmpty();
        none.tick(card("HIV_NONE_SUCH", "X"), true);
        Optional<OwnSeal<Progress>> shut = test.store().read(tx -> OwnSeal.of(
                new Actor(TestStore.WORKER, Set.of(Role.MANAGER), tx.keys(), null), LEARNING_PROGRESS.CONTENT,
                Progress.class));
        assertThat(shut).isEmpty();

        signedIn("amina");
        GuideViewModel again = model();
        assertThat(again.through).containsExactly("OVERDOSE");
        again.tick(card("OVERDOSE"), false);
        assertThat(model().through).isEmpty();
    }

    private List<String> actions() {
        return test.store().read(tx -> tx.sql().select(AUDIT_LINE.ACTION).from(AUDIT_LINE)
                .where(AUDIT_LINE.ACTION.ne("ROWS_CHANGED")).orderBy(AUDIT_LINE.SEQ).fetch(AUDIT_LINE.ACTION));
    }

    @Test
    void progressLeavesNoLineInTheTrail() {
        signedIn("amina");
        List<String> before = actions();
        model().tick(card("OVERDOSE"), true);
        assertThat(actions()).as("but for the sums over all rows, which tell of no table").isEqualTo(before);
    }

    @Test
    void aTrainingIsADayASubjectAndHeads() {
        GuideViewModel model = model();
        model.subject.set(null);
        model.addTraining();
        assertThat(model.refusal().get()).isEqualTo("Please choose the subject.");
        model.subject.set(card("OVERDOSE"));
        model.addTraining();
        assertThat(model.refusal().get()).contains("from 1 to 999");
        model.heads.set(12);
        model.day.set(LocalDate.of(2026, 6, 17));
        model.addTraining();
        assertThat(model.refusal().get()).contains("today or a day before");
        model.day.set(LocalDate.of(2026, 6, 15));
        model.addTraining();
        assertThat(model.trainings).singleElement().satisfies(training -> {
            assertThat(training.card()).isEqualTo("OVERDOSE");
            assertThat(training.heads()).isEqualTo(12);
        });
        List<String> columns = test.store().read(tx -> List.of(tx.sql().fetch("SELECT * FROM training").fields())
                .stream().map(org.jooq.Field::getName).toList());
        assertThat(columns).containsExactly("id", "day", "card", "heads");

        test.as(Role.FRONT_DESK);
        model.removeTraining(model.trainings.getFirst());
        assertThat(model.refusal().get()).contains("A nurse, a counsellor or a manager");
        test.as(Role.MANAGER);
        model.removeTraining(model.trainings.getFirst());
        assertThat(model.trainings).isEmpty();
    }

    private void signedIn(String who) {
        Actor plain = TestStore.actor(Role.COUNSELLOR, Role.MANAGER);
        test.store().actAs(new Actor(plain.worker(), plain.roles(), plain.keys(), message -> signature(who, message)));
    }

    /** Stands for Ed25519: the same words and the same hand give the same 64 bytes. */
    private static byte[] signature(String who, byte[] message) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            digest.update(who.getBytes(StandardCharsets.UTF_8));
            return digest.digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private GuideViewModel model() {
        GuideViewModel model = new GuideViewModel(cards, test.background(), new SaysNothing());
        model.load();
        return model;
    }

    private Card card(String code) {
        return Objects.requireNonNull(cards.stream().filter(card -> card.code().equals(code)).findFirst().orElse(null));
    }

    private static Card card(String code, String title) {
        return new Card(code, CardKind.FACTS, Said.own(title, title), List.of());
    }
}
