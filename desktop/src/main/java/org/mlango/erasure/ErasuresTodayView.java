package org.mlango.erasure;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;

/** "Erasures" on the Today screen: how many wait. Seen by everybody, so that nobody erases alone and unseen. */
final class ErasuresTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(ErasuresTodayView.class);

    private final ErasuresViewModel model;
    private final Card card;

    ErasuresTodayView(ErasuresViewModel model, Navigation navigation) {
        this.model = model;
        var waits = Prose.of(Bindings.createStringBinding(
                () -> TEXTS.get("today.waiting", model.waiting.size()), model.waiting, Texts.language()));
        waits.setId("today-erasures-waiting");
        card = new Card(TEXTS.text("erasures.title"), waits, Buttons.secondary("today-erasures",
                TEXTS.text("today.show"), Feather.LIST, () -> navigation.go(ErasureRoom.ERASURES)))
                .icon(Feather.EYE_OFF);
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.read();
    }
}
