package org.mlango.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is logged while it is open, at the finest level, by the program and by what it stands on. */
public final class LogCapture implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord logged) {
            lines.add(formatter.format(logged));
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is held
        }
    };
    private final List<Logger> loggers = Stream.of("org.mlango", "org.jooq", "org.sqlite", "org.flywaydb")
            .map(Logger::getLogger).toList();
    private final List<Level> before = loggers.stream()
            .map(logger -> logger.getLevel() == null ? Level.WARNING : logger.getLevel())
            .collect(Collectors.toList());

    public LogCapture() {
        handler.setLevel(Level.ALL);
        for (Logger logger : loggers) {
            logger.setLevel(Level.FINEST);
            logger.addHandler(handler);
            logger.setUseParentHandlers(false);
        }
    }

    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        for (int i = 0; i < loggers.size(); i++) {
            loggers.get(i).removeHandler(handler);
            loggers.get(i).setLevel(before.get(i));
            loggers.get(i).setUseParentHandlers(true);
        }
    }
}
