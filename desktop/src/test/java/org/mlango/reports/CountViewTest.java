package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.reports.indicators.Quarter;
import org.mlango.reports.write.SheetLine;
import org.mlango.shell.SaidNotices;

class CountViewTest extends FxTest {
    private final CountScene people = new CountScene().busy().asManagerInJuly();
    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        show(() -> {
            MakeCount kind = new MakeCount(people.visits);
            CountView<Quarter> view = new CountView<>(kind,
                    new CountViewModel<>(people.test.background(), kind, new SaidNotices(said)), SavePlace.in(folder));
            view.shown(null);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void makesACountAndSavesIt() {
        assertThat(find("count-save-xlsx").isDisabled()).isTrue();

        click("count-make");
        picture("count");
        click("count-save-xlsx");
        click("count-save-pdf");

        assertThat(find("count-mark", Label.class).getText()).isEqualTo("Inside use, not for hand-over");
        assertThat(lines()).anyMatch(line -> line.cell(1).equals("Visits"));
        assertThat(folder.resolve("mlango-2026-Q2.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("mlango-2026-Q2.pdf")).isNotEmptyFile();
        assertThat(said).hasSize(2);
    }

    @Test
    void speaksBothLanguages() {
        click("count-make");

        speak(Language.SW);
        look(Look.DARK, 100);
        picture("count-sw");

        assertThat(find("count-mark", Label.class).getText()).startsWith("Kwa matumizi ya ndani tu");
        assertThat(lines()).anyMatch(line -> line.cell(1).equals("Ziara"));
    }

    @Test
    void everythingHasAName() {
        click("count-make");

        assertThat(nameless()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<SheetLine> lines() {
        return List.copyOf(((TableView<SheetLine>) find("count-table", TableView.class)).getItems());
    }
}
