package org.mlango.shell;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Columns;
import org.mlango.kit.form.Page;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** Nothing but the cards the rooms bring, in their order. */
final class TodayScreen implements Screen {
    static final String ID = "today";
    private static final double NARROWEST_CARD = 24;
    private static final Texts TEXTS = Texts.of(TodayScreen.class);

    private final List<TodayCard> cards;
    private final Page page;

    TodayScreen(List<TodayCard> brought, SignedIn who, InstantSource clock) {
        cards = brought.stream().filter(card -> who.mayUse(card.roles()))
                .sorted(Comparator.comparingInt(TodayCard::position)).toList();
        page = new Page(TEXTS.text("today.title"), content()).intro(Bindings.createStringBinding(
                () -> Dates.day(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())), Texts.language()));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        cards.forEach(TodayCard::refresh);
    }

    private Node content() {
        if (cards.isEmpty()) {
            return new EmptyState(Feather.COFFEE, TEXTS.text("today.empty"), TEXTS.text("today.empty.next"));
        }
        return new Columns(NARROWEST_CARD, cards.stream().map(TodayCard::node).toArray(Node[]::new));
    }
}
