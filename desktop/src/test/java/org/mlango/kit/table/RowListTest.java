package org.mlango.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Numbers;

class RowListTest extends FxTest {
    private final ObservableList<Integer> items = FXCollections.observableArrayList(
            IntStream.rangeClosed(1, 100_000).boxed().toList());
    private final List<Integer> opened = new ArrayList<>();

    private static SimpleStringProperty words(String text) {
        return new SimpleStringProperty(text);
    }

    @BeforeEach
    void showIt() {
        show(() -> new VBox(20,
                new RowList<>("rows", words("Numbers"), items,
                        item -> new RowFace(Feather.USER, "Number " + Numbers.whole(item), "a quieter line", "14:05"))
                        .empty(new EmptyState(Feather.SEARCH, words("Nothing found."), words("Try fewer letters.")))
                        .onOpen(opened::add),
                new DataTable<>("table", words("Table"), items).column(words("Service"), item -> "Service " + item)
                        .number(words("Visits"), item -> Numbers.whole(item * 7L))));
    }

    @Test
    void onlyRowsInSightExist() {
        picture("rows");
        assertThat(scene().getRoot().lookupAll(".row-list .list-cell")).hasSizeLessThan(40);
        assertThat(nameless()).isEmpty();
    }

    @Test
    void isOpenedByKey() {
        fx(() -> find("rows").requestFocus());
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(opened).containsExactly(2);
    }

    @Test
    void saysWhatToDoWhenEmpty() {
        fx(items::clear);
        settle();
        assertThat(scene().getRoot().lookupAll(".empty-state")).hasSize(1);
    }
}
