package org.mlango.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Quantity;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.visits.ThingItem;
import org.mlango.visits.ThingWords;

/** Writing something down: what came in, another change, a count, or the low line. */
final class StockFormView {
    private static final Texts TEXTS = Texts.of(StockFormView.class);
    private static final int DIGITS = 6;

    private final StockFormViewModel form;
    private final Runnable save;
    private final Runnable leave;
    private final Card card;

    StockFormView(StockFormViewModel form, Runnable save, Runnable leave) {
        this.form = form;
        this.save = save;
        this.leave = leave;
        card = switch (form) {
            case LineFormViewModel line -> line(line);
            case CountFormViewModel count -> count(count);
            case LowFormViewModel low -> low(low);
        };
        card.setId("stock-form");
    }

    Card card() {
        return card;
    }

    private Card line(LineFormViewModel line) {
        Card made = line.isReceipt() ? received(line) : changed(line);
        made.getChildren().addAll(note(), foot());
        return made.icon(line.isReceipt() ? Feather.DOWNLOAD : Feather.EDIT_3);
    }

    private Card received(LineFormViewModel line) {
        return new Card(title("form.receive", line.thing), quantity(line.quantity, unit(line.thing)),
                day("day", line.day, line.dayUnderstood),
                words("batch", line.batch, StockRules.BATCH_LENGTH).why(TEXTS.text("field.batch.why")),
                day("expires", line.expires, line.expiresUnderstood).why(TEXTS.text("field.expires.why")),
                words("from", line.from, StockRules.WORDS_LENGTH),
                words("remark", line.remark, StockRules.WORDS_LENGTH).why(TEXTS.text("field.remark.why")));
    }

    private Card changed(LineFormViewModel line) {
        Choice<Kind> kind = new Choice<>("stock-kind", Kind.CHANGES, one -> TEXTS.text("kind." + one));
        kind.valueProperty().bindBidirectional(line.kind);
        return new Card(title("form.change", line.thing),
                new Field(TEXTS.text("field.kind"), kind).refusal(refusal("kind")),
                quantity(line.quantity, unit(line.thing)), day("day", line.day, line.dayUnderstood),
                words("remark", line.remark, StockRules.WORDS_LENGTH).why(TEXTS.text("field.remark.why")));
    }

    private Card count(CountFormViewModel count) {
        Choice<Part> part = new Choice<>("stock-part", List.of(Part.values()), one -> TEXTS.text("part." + one));
        part.valueProperty().bindBidirectional(count.part);
        Card made = new Card(count.things.size() == 1
                ? title("form.count", count.things.getFirst())
                : TEXTS.text("form.count.all"), Prose.of(TEXTS.text("form.count.why")));
        made.getChildren().addAll(day("day", count.day, count.dayUnderstood),
                new Field(TEXTS.text("field.part"), part).why(TEXTS.text("field.part.why")).refusal(refusal("part")));
        FlowPane numbers = new FlowPane(24, 14);
        count.things.forEach(thing -> numbers.getChildren().add(counted(count, thing)));
        made.getChildren().addAll(numbers, note(), foot());
        return made.icon(Feather.CHECK_SQUARE);
    }

    private Field counted(CountFormViewModel count, ThingItem thing) {
        TextEntry number = new TextEntry("stock-counted-" + idOf(thing), DIGITS + 2);
        number.setPrefColumnCount(DIGITS);
        number.setMaxWidth(TextEntry.USE_PREF_SIZE);
        number.textProperty().bindBidirectional(count.counted(thing));
        Field field = new Field(name(thing), number).why(unit(thing)).refusal(refusal(thing.code()));
        field.getStyleClass().add("stock-counted");
        return field;
    }

    private Card low(LowFormViewModel low) {
        return new Card(title("form.low", low.thing), Prose.of(TEXTS.text("form.low.why")),
                quantity(low.line, unit(low.thing)), note(), foot()).icon(Feather.FLAG);
    }

    private Field quantity(IntegerProperty value, ObservableValue<String> unit) {
        Quantity quantity = new Quantity("stock-quantity", TEXTS.text("field.quantity"), StockRules.MOST);
        quantity.number().setPrefColumnCount(DIGITS);
        quantity.valueProperty().bindBidirectional(value);
        return new Field(TEXTS.text("field.quantity"), quantity).why(unit).refusal(refusal("quantity"));
    }

    private Field day(String name, ObjectProperty<@Nullable LocalDate> value, BooleanProperty understood) {
        DayEntry entry = new DayEntry("stock-" + name);
        entry.valueProperty().bindBidirectional(value);
        understood.bind(entry.understoodProperty());
        return new Field(TEXTS.text("field." + name), entry).refusal(refusal(name));
    }

    private Field words(String name, StringProperty value, int longest) {
        TextEntry entry = new TextEntry("stock-" + name, longest);
        entry.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("field." + name), entry).refusal(refusal(name));
    }

    private Node note() {
        return Prose.refusal("stock-refused", refusal(""));
    }

    private Node foot() {
        Button keep = Buttons.primary("stock-save", TEXTS.text("form.save"), Feather.CHECK, save);
        keep.disableProperty().bind(form.busy);
        return new FlowPane(12, 12, keep, Buttons.secondary("stock-leave", TEXTS.text("form.leave"), Feather.X, leave));
    }

    private ObservableValue<String> refusal(String field) {
        return Bindings.stringValueAt(form.refusals, field);
    }

    private static ObservableValue<String> title(String key, ThingItem thing) {
        return Bindings.createStringBinding(() -> TEXTS.get(key, ThingWords.name(thing)), Texts.language());
    }

    private static ObservableValue<String> name(ThingItem thing) {
        return Bindings.createStringBinding(() -> ThingWords.name(thing), Texts.language());
    }

    private static ObservableValue<String> unit(ThingItem thing) {
        return Bindings.createStringBinding(() -> TEXTS.get("shelf.unit", ThingWords.unit(thing)), Texts.language());
    }

    static String idOf(ThingItem thing) {
        return thing.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
