package org.mlango.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.stock.StockScene.STRIP;
import static org.mlango.stock.StockScene.SYRINGE;
import static org.mlango.stock.StockScene.TODAY;

import java.util.Objects;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.Role;
import org.mlango.visits.ThingItem;

class StockViewModelTest {
    private final StockScene scene = new StockScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatIsKeptComesFirstAndOfItWhatWantsALook() {
        scene.received(0, SYRINGE, 5);
        scene.received(0, STRIP, 5);
        scene.low(SYRINGE, 5);
        assertThat(scene.model().shelves.subList(0, 2)).extracting(shelf -> shelf.thing().code())
                .containsExactly(SYRINGE, STRIP);
    }

    @Test
    void aReceiptIsWrittenDown() {
        StockViewModel model = opened(SYRINGE);
        model.receive();
        LineFormViewModel form = (LineFormViewModel) Objects.requireNonNull(model.form.get());
        model.save();
        assertThat(form.refusals).containsEntry("quantity", "Write a whole number from 1 to 999,999.");
        form.quantity.set(40);
        form.expiresUnderstood.set(false);
        model.save();
        assertThat(form.refusals).containsOnlyKeys("expires");
        form.expiresUnderstood.set(true);
        form.expires.set(TODAY.plusDays(20));
        model.save();
        assertThat(model.form.get()).isNull();
        assertThat(scene.said).containsExactly("Written down.");
        assertThat(shelf(model).onHand()).hasValue(40);
        assertThat(StockWords.detail(shelf(model))).isEqualTo("Some expires soon");
    }

    @Test
    void anotherChangeSaysWhatHappened() {
        scene.received(0, SYRINGE, 40);
        StockViewModel model = opened(SYRINGE);
        model.change();
        LineFormViewModel form = (LineFormViewModel) Objects.requireNonNull(model.form.get());
        form.quantity.set(4);
        model.save();
        assertThat(form.refusals).containsOnlyKeys("kind");
        form.kind.set(Kind.BROKEN);
        model.save();
        assertThat(shelf(model).onHand()).hasValue(36);
    }

    @Test
    void theWholeShelfIsCountedAndWhatIsLeftEmptyStays() {
        scene.received(0, SYRINGE, 40);
        scene.received(0, STRIP, 10);
        StockViewModel model = scene.model();
        model.countAll();
        CountFormViewModel form = (CountFormViewModel) Objects.requireNonNull(model.form.get());
        assertThat(form.things).hasSize(25);
        model.save();
        assertThat(form.refusals).containsEntry("", "Please write at least one number.");
        form.counted(thing(SYRINGE)).set("a lot");
        model.save();
        assertThat(form.refusals).containsEntry(SYRINGE, "Write a whole number from 0 to 999,999.");
        form.counted(thing(SYRINGE)).set(" 38 ");
        form.day.set(TODAY.minusDays(1));
        model.save();
        assertThat(form.refusals).containsOnlyKeys("part");
        form.day.set(TODAY);
        model.save();
        assertThat(scene.shelf(SYRINGE).onHand()).hasValue(38);
        assertThat(StockWords.counted(scene.page(SYRINGE)))
                .isEqualTo("Last counted on 16/06/2026: 38. 2 fewer than expected");
        assertThat(scene.page(STRIP).lastCount()).isEmpty();
    }

    @Test
    void onlyAManagerIsOfferedTheLine() {
        assertThat(scene.model().maySetLow.get()).isFalse();
        scene.test.as(Role.MANAGER);
        StockViewModel model = opened(SYRINGE);
        assertThat(model.maySetLow.get()).isTrue();
        model.setLow();
        ((LowFormViewModel) Objects.requireNonNull(model.form.get())).line.set(25);
        model.save();
        assertThat(shelf(model).low()).hasValue(25);
    }

    @Test
    void whatWasTakenBackMeanwhileIsSaid() {
        scene.received(0, SYRINGE, 40);
        StockViewModel model = opened(SYRINGE);
        StockLine line = Objects.requireNonNull(model.page.get()).history().getFirst().line();
        model.takeBack(line);
        assertThat(shelf(model).isKept()).isFalse();
        model.takeBack(line);
        assertThat(model.note.get()).isEqualTo("This was taken back already, or is gone.");
    }

    @Test
    void coverIsSaidInWords() {
        assertThat(StockWords.cover(OptionalInt.empty())).contains("not known");
        assertThat(StockWords.cover(OptionalInt.of(0))).isEqualTo("For less than a day");
        assertThat(StockWords.cover(OptionalInt.of(17))).isEqualTo("For about 17 days");
        assertThat(StockWords.cover(OptionalInt.of(4000))).isEqualTo("For more than a year");
    }

    private StockViewModel opened(String thing) {
        StockViewModel model = scene.model();
        model.load(thing);
        return model;
    }

    private static Shelf shelf(StockViewModel model) {
        return Objects.requireNonNull(model.page.get()).shelf();
    }

    private ThingItem thing(String code) {
        return scene.shelf(code).thing();
    }
}
