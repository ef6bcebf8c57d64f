package org.mlango.kit.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;

/** Any of several answers, as large boxes to tick. Ids as in {@link Choice}. */
public final class Choices<T> extends FlowPane implements Labelled {
    private final ObservableSet<T> chosen = FXCollections.observableSet(new LinkedHashSet<>());
    private final List<CheckBox> boxes = new ArrayList<>();
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    public Choices(String id, List<T> options, Function<T, ObservableValue<String>> words) {
        setId(id);
        getStyleClass().add("choice");
        setAccessibleRole(AccessibleRole.PARENT);
        for (T option : options) {
            CheckBox box = new CheckBox();
            box.setId(id + "-" + Choice.kebab(option));
            box.getStyleClass().add("choice-tick");
            box.setMnemonicParsing(false);
            box.textProperty().bind(words.apply(option));
            box.selectedProperty().subscribe(ticked -> follow(option, ticked));
            chosen.addListener((SetChangeListener<T>) change -> box.setSelected(chosen.contains(option)));
            boxes.add(box);
        }
        getChildren().addAll(boxes);
    }

    public ObservableSet<T> chosen() {
        return chosen;
    }

    @Override
    public Control labelled() {
        return Objects.requireNonNull(boxes.getFirst());
    }

    @Override
    public StringExpression remark() {
        return remark.getReadOnlyProperty();
    }

    private void follow(T option, boolean ticked) {
        if (ticked) {
            chosen.add(option);
        } else {
            chosen.remove(option);
        }
    }
}
