package org.mlango.reports.shown;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.table.DataTable;
import org.mlango.kit.text.Texts;
import org.mlango.reports.write.Form;
import org.mlango.reports.write.Sheet;
import org.mlango.reports.write.SheetLine;

/**
 * The numbers of a count or a form. Every column is as wide as what stands in it, in the size the text has, so that nothing is cut off;
 * the first takes what is left, and where there is not enough room the table moves sideways.
 *
 * @param <L> a line
 */
public final class NumbersTableView<L> extends VBox {
    private static final PseudoClass PART_HEADING = PseudoClass.getPseudoClass("part-heading");
    /** A heading is a label of its own, since it may need several lines. */
    private static final ReadOnlyStringWrapper UNSAID = new ReadOnlyStringWrapper("");
    private static final int WHAT = 1;
    private static final int UNIT = 2;
    private static final int FIRST = 3;
    /** In em: a line, a line of a heading, the sides of a cell, and the table's own edge with a bar to move it. */
    private static final double LINE = 2.2;
    private static final double HEADING_LINE = 1.6;
    private static final double CELL_SIDES = 1.7;
    private static final double SIDES = 1.9;
    private static final double EDGE = 2.8;
    private static final double FEWEST = 3;
    /** How much wider letters of a heading are. */
    private static final double HEAVIER = 1.07;

    private final List<L> lines;
    private final DataTable<L> table;
    /** Tells the font in use here, which the table itself does not. */
    private final Label size = new Label();

    private record Column<L>(String heading, boolean number, Function<L, String> words) {}

    private NumbersTableView(String id, ObservableValue<String> name, List<L> lines, List<Column<L>> columns,
            Predicate<L> isHeading) {
        this.lines = lines;
        table = new DataTable<>(id, name, FXCollections.observableArrayList(lines));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (int i = 0; i < columns.size(); i++) {
            Column<L> column = columns.get(i);
            if (column.number()) {
                table.number(UNSAID, column.words());
            } else {
                table.column(UNSAID, column.words());
            }
            head(i, column.heading());
        }
        table.setRowFactory(view -> new Row<>(isHeading));
        size.setManaged(false);
        size.setVisible(false);
        getChildren().addAll(table, size);
        size.fontProperty().subscribe(font -> fit(font, table.getWidth()));
        table.widthProperty().subscribe(width -> fit(size.getFont(), width.doubleValue()));
    }

    /** @param name as it is read aloud */
    public static NumbersTableView<SheetLine> of(String id, ObservableValue<String> name, Sheet sheet) {
        Stream<Column<SheetLine>> first = Stream
                .of(new Column<>(sheet.headings().get(WHAT), false, NumbersTableView::what));
        Stream<Column<SheetLine>> others = IntStream.range(FIRST, sheet.headings().size())
                .mapToObj(at -> new Column<>(sheet.headings().get(at), at >= sheet.numbersFrom(),
                        line -> line.cell(at)));
        return new NumbersTableView<>(id, name, sheet.lines(), Stream.concat(first, others).toList(),
                line -> line.kind() == SheetLine.Kind.HEADING);
    }

    /** @param name as it is read aloud */
    public static NumbersTableView<Form.Line> of(String id, ObservableValue<String> name, Form form) {
        Stream<Column<Form.Line>> words = IntStream.range(0, form.words().size())
                .mapToObj(at -> new Column<>(form.words().get(at), false, line -> cell(line.words(), at)));
        Stream<Column<Form.Line>> numbers = IntStream.range(0, form.columns().size())
                .mapToObj(at -> new Column<>(form.columns().get(at), true, line -> cell(line.numbers(), at)));
        return new NumbersTableView<>(id, name, form.lines(), Stream.concat(words, numbers).toList(),
                Form.Line::block);
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at) : "";
    }

    private void head(int at, String words) {
        var column = table.getColumns().get(at);
        Label label = new Label(words);
        label.getStyleClass().add("heading");
        label.setWrapText(true);
        label.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> column.getWidth() - CELL_SIDES * size.getFont().getSize(), column.widthProperty(),
                size.fontProperty()));
        column.setGraphic(label);
    }

    private void fit(Font font, double width) {
        double em = font.getSize();
        double taken = 0;
        for (int i = 1; i < table.getColumns().size(); i++) {
            double wide = wide(i, font);
            table.getColumns().get(i).setPrefWidth(wide);
            taken += wide;
        }
        double first = wide(0, font);
        table.getColumns().getFirst().setPrefWidth(Math.max(first, width - taken - em / 2));
        double heading = em * HEADING_LINE * headingLines(font);
        table.getColumns().forEach(column -> ((Label) column.getGraphic()).setPrefHeight(heading));
        table.setFixedCellSize(LINE * em);
        table.setPrefHeight(LINE * em * lines.size() + heading + EDGE * em);
        table.setMinHeight(USE_PREF_SIZE);
    }

    /** As wide as the widest cell, the longest word of the heading, or half the heading. */
    private double wide(int column, Font font) {
        var made = table.getColumns().get(column);
        Stream<String> cells = lines.stream()
                .map(line -> (String) made.getCellObservableValue(line).getValue());
        String heading = ((Label) made.getGraphic()).getText();
        Stream<String> words = Stream.of(heading.split(" "));
        double widest = Stream.concat(cells, words).mapToDouble(said -> wide(said, font)).max().orElse(0);
        widest = Math.max(widest, wide(heading, font) / 2 * HEAVIER);
        return Math.max(widest, FEWEST * font.getSize()) + SIDES * font.getSize();
    }

    private int headingLines(Font font) {
        return table.getColumns().stream().mapToInt(column -> {
            double room = column.getPrefWidth() - SIDES * font.getSize();
            return (int) Math.ceil(HEAVIER * HEAVIER * wide(((Label) column.getGraphic()).getText(), font) / room);
        }).max().orElse(1);
    }

    private static double wide(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static String what(SheetLine line) {
        return switch (line.kind()) {
            case HEADING -> line.cell(0);
            case WHOLE -> saysItsUnit(line) ? line.cell(WHAT) : line.cell(WHAT) + " (" + line.cell(UNIT) + ")";
            case PART -> "";
        };
    }

    private static boolean saysItsUnit(SheetLine line) {
        return line.cell(WHAT).toLowerCase(Texts.currentLanguage().locale()).startsWith(line.cell(UNIT));
    }

    /** The name of a part stands out. */
    private static final class Row<L> extends TableRow<L> {
        private final Predicate<L> isHeading;

        Row(Predicate<L> isHeading) {
            this.isHeading = isHeading;
        }

        @Override
        protected void updateItem(@Nullable L line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(PART_HEADING, line != null && isHeading.test(line));
        }
    }
}
