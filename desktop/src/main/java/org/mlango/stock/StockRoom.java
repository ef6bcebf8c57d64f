package org.mlango.stock;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires the stock. It has no entry at the left: Today and the Centre screen lead to it. */
public final class StockRoom implements Room {
    private final Stock stock;
    private final Background background;
    private final Navigation navigation;
    private final Notices notices;

    public StockRoom(Stock stock, Background background, Navigation navigation, Notices notices) {
        this.stock = stock;
        this.background = background;
        this.navigation = navigation;
        this.notices = notices;
    }

    @Override
    public String guidePage() {
        return "what-is-on-the-shelf";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(StockView.ID, () -> new StockView(new StockViewModel(background, stock, notices)));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new StockTodayView(background, stock, navigation));
    }
}
