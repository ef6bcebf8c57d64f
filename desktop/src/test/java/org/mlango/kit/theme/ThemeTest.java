package org.mlango.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.TextFields;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.kit.FxTest;

/** The theme on JavaFX's and ControlsFX's own controls: nothing to complain of on the console, popups dressed too. */
class ThemeTest extends FxTest {
    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> complaints = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            complaints.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        CSS.setLevel(Level.WARNING);
        CSS.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        CSS.removeHandler(listener);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void noStyleSheetComplains(Look look) {
        TextField checked = new TextField();
        ComboBox<String> box = new ComboBox<>();
        show(() -> {
            new ValidationSupport().registerValidator(checked, Validator.createEmptyValidator("empty"));
            box.getItems().addAll("one", "two");
            return new VBox(10, checked, box, TextFields.createClearableTextField(),
                    TextFields.createClearablePasswordField(),
                    new ToggleSwitch("switch"), new CheckComboBox<String>(), new StatusBar(), new DatePicker(),
                    new SegmentedButton(new ToggleButton("a"), new ToggleButton("b")), new RadioButton("r"),
                    new Slider(), new ProgressBar(0.4), new PasswordField(), new TableView<String>(), new TabPane(),
                    new TitledPane("t", new Label("l")));
        });
        look(look, 125);
        fx(() -> checked.setText("x"));
        fx(checked::clear);
        PopOver over = fx(() -> new PopOver(new Label("over")));
        fx(() -> over.show(box));
        settle();
        picture("theme-" + look);
        fx(() -> over.hide(javafx.util.Duration.ZERO));
        assertThat(complaints).isEmpty();
    }

    @Test
    void listsMenusAndTipsAreDressedToo() {
        ComboBox<String> box = new ComboBox<>();
        show(() -> {
            box.getItems().addAll("one", "two");
            return new VBox(box);
        });
        look(Look.DARK, 150);
        fx(box::show);
        assertThat(textOfPopup(".list-cell")).isEqualTo(Color.web("#f3ece3"));
        fx(box::hide);
        ContextMenu menu = fx(() -> new ContextMenu(new MenuItem("one")));
        fx(() -> menu.show(box, 100, 100));
        assertThat(textOfPopup(".menu-item .label")).isEqualTo(Color.web("#f3ece3"));
        fx(menu::hide);
        Tooltip tip = fx(() -> new Tooltip("tip"));
        fx(() -> tip.show(box, 100, 100));
        settle();
        assertThat(fx(() -> tip.getFont().getSize())).isEqualTo(16 * 1.5 * 0.9375);
        fx(tip::hide);
        assertThat(complaints).isEmpty();
    }

    private Object textOfPopup(String selector) {
        settle();
        return fx(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                .map(popup -> popup.getScene().getRoot().lookup(selector))
                .filter(javafx.scene.control.Labeled.class::isInstance)
                .map(found -> ((javafx.scene.control.Labeled) found).getTextFill()).findFirst().orElseThrow());
    }
}
