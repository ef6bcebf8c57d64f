package org.mlango.boot;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What reaches the console: what went wrong, and nothing else. Libraries would tell of every small success there, of running on the
 * class path, and of an engine older than they expect (both on purpose: decision 0001).
 */
public final class Logs {
    private static final List<Logger> QUIET = List.of(Logger.getLogger("javafx"), Logger.getLogger("org.jooq"),
            Logger.getLogger("org.flywaydb"));

    private Logs() {}

    public static void onlyFailures() {
        Logger.getLogger("").setLevel(Level.WARNING);
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        Logger.getLogger("javafx.css").setLevel(Level.WARNING);
    }
}
