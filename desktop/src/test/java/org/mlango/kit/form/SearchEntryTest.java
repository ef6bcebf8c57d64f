package org.mlango.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;

class SearchEntryTest extends FxTest {
    private final SearchEntry search = new SearchEntry("search", 40);

    @BeforeEach
    void showIt() {
        show(() -> new Page(new SimpleStringProperty("People"), new Field(new SimpleStringProperty("Search"), search)));
        fx(search::requestFocus);
        type("ami");
    }

    @Test
    void isEmptiedByTheCross() {
        picture("search");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("search-empty");
        assertThat(search.getText()).isEmpty();
        assertThat(find("search-empty").isVisible()).isFalse();
    }

    @Test
    void isEmptiedByEscape() {
        press(KeyCode.ESCAPE);
        assertThat(search.getText()).isEmpty();
        assertThat(focused()).isEqualTo("search");
    }
}
