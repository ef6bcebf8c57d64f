package org.mlango.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.AuditCheck;
import org.mlango.store.AuditLine;
import org.mlango.store.AuditReads.Entry;
import org.mlango.store.TestStore;

class TrailViewTest extends FxTest {
    private final TestStore test = TestStore.fresh();
    private AuditCheck.Result found = new AuditCheck.Result(4, 3, 0);
    private final TrailViewModel model = new TrailViewModel(test.background(), () -> found,
            tx -> Map.of(TestStore.WORKER, "Asha"));

    @BeforeEach
    void writeLines() {
        line("PERSON_READ");
        line("VISIT_RECORDED");
        test.clock().advance(Duration.ofDays(1));
        line("SIGNED_IN");
        line("NOBODY_KNOWS_THIS");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theNewestLinesAndWhatTheCheckSays() {
        show(() -> {
            TrailView view = new TrailView(model, () -> {});
            view.shown(null);
            return (Parent) view.node();
        });
        TableView<?> lines = find("trail-lines", TableView.class);
        assertThat(lines.getItems()).hasSize(4);
        assertThat(nameless()).isEmpty();
        picture("trail");

        click("trail-check");
        assertThat(find("trail-said", Label.class).getText())
                .isEqualTo("The trail is whole up to line 4, signed up to line 3.");
        fx(() -> Texts.speak(Language.SW));
        assertThat(find("trail-said", Label.class).getText()).contains("hadi mstari 4").contains("hadi mstari 3");
        fx(() -> Texts.speak(Language.EN));

        found = new AuditCheck.Result(1, 1, 2);
        click("trail-check");
        assertThat(find("trail-said", Label.class).getText()).startsWith("Line 2 is not as it was written");
        click("trail-bad");
        assertThat(model.rows).extracting(Entry::seq).as("it comes first").containsExactly(2L, 1L);
        picture("trail-bad");
        click("trail-all");
        assertThat(model.rows).hasSize(4);
    }

    @Test
    void wordsForWorkersAndActionsNeverNames() {
        model.load();

        assertThat(model.who(TestStore.WORKER.toString())).isEqualTo("Asha");
        assertThat(model.who(UUID.randomUUID().toString())).isEqualTo("No worker of this list");
        assertThat(TrailViewModel.what("PERSON_READ")).isEqualTo("Record of a person read");
        assertThat(TrailViewModel.what("NOBODY_KNOWS_THIS")).isEqualTo("NOBODY_KNOWS_THIS");
        assertThat(model.rows).extracting(Entry::object).allMatch(token -> token.matches("[0-9a-f]{32}"));
    }

    @Test
    void whoTouchedOneRecordIsSaidWithItsLines() {
        UUID record = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            test.scene(tx -> tx.audit(AuditLine.of("PERSON_READ", "person", record)));
        }
        model.load();
        assertThat(model.touched().get()).as("several records").isEmpty();
        model.only(model.rows.getFirst());
        model.load();

        assertThat(model.rows).extracting(Entry::seq).containsExactly(6L, 5L);
        assertThat(model.touched().get()).isEqualTo("Done to this record by: Asha (2)");
    }

    @Test
    void nothingStaysInSightWhenTheScreenIsLeft() {
        model.load();
        model.check();
        model.forget();

        assertThat(model.rows).isEmpty();
        assertThat(model.said.words().get()).isEmpty();
    }

    @Test
    void choosingNarrowsAndComesBack() {
        model.load();
        assertThat(model.rows).extracting(Entry::seq).containsExactly(4L, 3L, 2L, 1L);
        assertThat(model.actions).startsWith(TrailViewModel.ANY).contains("PERSON_READ", "VISIT_RECORDED");

        model.action.set("PERSON_READ");
        model.load();
        assertThat(model.rows).extracting(Entry::seq).containsExactly(1L);
        assertThat(model.action.get()).isEqualTo("PERSON_READ");

        model.action.set(TrailViewModel.ANY);
        model.worker.set(UUID.randomUUID().toString());
        model.load();
        assertThat(model.rows).isEmpty();

        model.worker.set(TestStore.WORKER.toString());
        model.day.set(LocalDate.now(test.clock()));
        model.load();
        assertThat(model.rows).extracting(Entry::seq).containsExactly(4L, 3L);
    }

    private void line(String action) {
        test.scene(tx -> tx.audit(AuditLine.of(action, "person", UUID.randomUUID())));
    }
}
