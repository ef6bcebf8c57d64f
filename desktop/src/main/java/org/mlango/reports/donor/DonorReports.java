package org.mlango.reports.donor;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.reports.releases.OnTheWay;
import org.mlango.reports.releases.Releases;
import org.mlango.shell.Screen;
import org.mlango.store.Background;
import org.mlango.store.Store;

/**
 * The two screens of reports for others.
 *
 * @param store as it stands when something is handed over
 * @param screen runs something where the screen lives
 */
public record DonorReports(Background background, Releases releases, Supplier<Store> store, SavePlace places,
        Consumer<Runnable> screen) {
    public Screen report() {
        return new ReportView(new ReportViewModel(background, new CountReport(releases), new HandReportOver(store),
                screen), places);
    }

    public Screen handedOver() {
        return new HandedOverView(new HandedOverViewModel(background, releases, new OnTheWay(store)), places);
    }
}
