package org.mlango.reports.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.reports.releases.OnTheWay;
import org.mlango.reports.write.Form;

class ReportViewTest extends FxTest {
    private final DonorScene scene = new DonorScene(60).asManagerInJuly();
    private final ReportViewModel model = scene.model();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        show(() -> {
            ReportView view = new ReportView(model, SavePlace.in(folder));
            view.shown(null);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void looksChoosesAndHandsOver() {
        assertThat(find("report-hand-over").isDisabled()).isTrue();
        picture("report-empty");
        click("report-make");
        picture("report-safe");

        assertThat(lines()).isNotEmpty();
        assertThat(find("report-notes").isVisible()).isTrue();
        click("report-hand-over");
        picture("report-given");
        assertThat(find("report-given").isVisible()).isTrue();
        assertThat(folder.resolve("mlango-pepfar-prev-2025-10/form.xlsx")).isNotEmptyFile();
    }

    @Test
    void speaksBothLanguages() {
        click("report-make");
        speak(Language.SW);
        look(Look.DARK, 200);
        picture("report-sw");

        assertThat(words()).doesNotContain("\n[");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void theHistorySaysWhatWentToWhom() {
        click("report-make");
        click("report-hand-over");
        show(() -> {
            HandedOverView view = new HandedOverView(new HandedOverViewModel(scene.test.background(), scene.releases,
                    new OnTheWay(scene.test::store)), SavePlace.in(folder));
            view.shown(null);
            return new BorderPane(view.node());
        });
        picture("handed-over");
        click("handed-again-1");

        assertThat(folder.resolve("mlango-report-1/where-from.pdf")).isNotEmptyFile();
        assertThat(words()).contains("the county").doesNotContain("\n[");
        assertThat(nameless()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Form.Line> lines() {
        return List.copyOf(((TableView<Form.Line>) find("report-table", TableView.class)).getItems());
    }
}
