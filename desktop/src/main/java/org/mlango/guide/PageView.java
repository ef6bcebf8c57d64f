package org.mlango.guide;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.mlango.kit.form.Prose;
import org.mlango.kit.theme.Theme;

/** One page, to read. */
final class PageView extends VBox {
    PageView(GuidePage page) {
        setId("help-page");
        Theme.roomSheet(this, PageView.class);
        getStyleClass().add("help-page");
        getChildren().add(Prose.of(page.title(), "help-title"));
        page.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Heading(String title) -> Prose.of(title, "help-heading");
            case Block.Words(List<Run> runs) -> flow(runs);
            case Block.Said(List<Run> runs) -> {
                TextFlow said = flow(runs);
                said.getStyleClass().add("help-said");
                yield said;
            }
            case Block.Item(String mark, List<Run> runs) -> item(mark, runs);
            case Block.Table(List<List<List<Run>>> rows) -> table(rows);
            case Block.Picture(String place, String words) -> picture(place, words);
        };
    }

    private static HBox item(String mark, List<Run> runs) {
        Label before = new Label(mark);
        before.setMinWidth(USE_PREF_SIZE);
        TextFlow words = flow(runs);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox item = new HBox(before, words);
        item.getStyleClass().add("help-item");
        return item;
    }

    /** The first column says when, and takes a third. */
    private static GridPane table(List<List<List<Run>>> rows) {
        GridPane table = new GridPane();
        table.getStyleClass().add("help-table");
        int columns = rows.getFirst().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints wide = new ColumnConstraints();
            wide.setPercentWidth(columns == 2 ? (column == 0 ? 36 : 64) : 100.0 / columns);
            table.getColumnConstraints().add(wide);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                TextFlow cell = flow(rows.get(row).get(column));
                cell.getStyleClass().add(row == 0 ? "help-column" : "help-cell");
                table.add(cell, column, row);
            }
        }
        return table;
    }

    /** A copy without its picture still says what would be seen. */
    private static VBox picture(String place, String seen) {
        VBox both = new VBox();
        both.getStyleClass().add("help-figure");
        GuidePages.picture(place).ifPresent(file -> both.getChildren().add(new PictureView(new Image(file), seen)));
        both.getChildren().add(Prose.of(seen, "help-caption"));
        return both;
    }

    private static TextFlow flow(List<Run> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-words");
        flow.setMinHeight(USE_PREF_SIZE);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(runs.stream().map(Run::words).collect(Collectors.joining()));
        for (Run run : runs) {
            Text text = new Text(run.words());
            text.getStyleClass().add(switch (run.style()) {
                case PLAIN -> "help-plain";
                case STRONG, KEY -> "help-strong";
            });
            flow.getChildren().add(text);
        }
        return flow;
    }
}
