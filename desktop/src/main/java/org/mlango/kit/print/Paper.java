package org.mlango.kit.print;

import javafx.print.PrinterJob;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** The way to a printer. The real one asks the operating system; tests and the tour answer by themselves. */
@FunctionalInterface
public interface Paper {
    /** @return false if there is no printer, or the person thought better of it */
    boolean print(Node page);

    /** The printers of this computer. */
    static Paper real() {
        return page -> {
            @Nullable
            PrinterJob job = PrinterJob.createPrinterJob();
            boolean wanted = job != null
                    && job.showPrintDialog(page.getScene() == null ? null : page.getScene().getWindow());
            return wanted && job != null && job.printPage(page) && job.endJob();
        };
    }
}
