package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;

class CopyViewTest extends FxTest {
    private final RightsScene scene = new RightsScene(5);
    private final RightsScene.Told told = scene.tells();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        show(() -> {
            CopyView view = new CopyView(new CopyViewModel(scene.test.background(), scene.makeCopy, scene),
                    SavePlace.in(folder));
            view.section().show(told.person());
            ScrollPane page = new ScrollPane(view.section().node());
            page.setFitToWidth(true);
            return page;
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void oneClickShowsEverythingAndOneMoreSavesIt() {
        assertThat(nameless()).isEmpty();
        click("copy-open");
        picture("copy");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        ListView<?> lines = find("copy-lines", ListView.class);
        assertThat(lines.getItems()).hasSizeGreaterThan(5);
        assertThat(lines.lookupAll(".list-cell")).extracting(ListCell.class::cast)
                .filteredOn(cell -> cell.getGraphic() != null)
                .allSatisfy(cell -> assertThat(cell.getHeight()).as("no line lies over another")
                        .isGreaterThanOrEqualTo(
                                cell.getGraphic().prefHeight(cell.getGraphic().getLayoutBounds().getWidth())));

        click("copy-save-pdf");
        click("copy-save-json");
        assertThat(folder.resolve("document.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("document.json")).isNotEmptyFile();
        speak(Language.SW);
        click("copy-language-sw");
        picture("copy-sw");
        click("copy-close");
        assertThat(isThere("copy-lines")).isFalse();
    }
}
