package org.mlango.reports.donor;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.reports.lines.CountLines;
import org.mlango.reports.releases.OnTheWay;
import org.mlango.reports.releases.Releases;
import org.mlango.shell.Screen;
import org.mlango.store.Background;
import org.mlango.store.Store;

/**
 * The screens of what leaves for others.
 *
 * @param store as it stands when something is handed over
 * @param screen runs something where the screen lives
 * @param second the form in which somebody else agrees to lines of people, by the request
 */
public record DonorReports(Background background, Releases releases, Supplier<Store> store, SavePlace places,
        Consumer<Runnable> screen, Function<UUID, SecondFormView> second) {
    public Screen report() {
        return new ReportView(new ReportViewModel(background, new CountReport(releases),
                new HandReportOver(store, releases), screen), places);
    }

    public Screen lines() {
        return new LinesView(new LinesViewModel(background, new CountLines(releases), new HandLinesOver(store), screen),
                places, second);
    }

    public Screen handedOver() {
        return new HandedOverView(new HandedOverViewModel(background, releases, new OnTheWay(store)), places);
    }
}
