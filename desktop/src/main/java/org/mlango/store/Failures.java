package org.mlango.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Logs what was unforeseen: class names and places in the code, never messages, since a message may carry SQL, a path or what
 * somebody typed.
 */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Failures() {}

    public static AppFailure logged(Throwable failure) {
        byte[] random = new byte[3];
        RANDOM.nextBytes(random);
        String code = HexFormat.of().withUpperCase().formatHex(random);
        AppFailure.Kind kind = kindOf(failure);
        LOG.error("failure {} {}{}", code, kind, traceOf(failure));
        return new AppFailure(kind, code);
    }

    /** Whether the engine found a page that is not what was written. */
    public static boolean isDamage(Throwable failure) {
        return kindOf(failure) == AppFailure.Kind.DAMAGED;
    }

    static AppFailure.Kind kindOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Covered covered -> {
                    return AppFailure.Kind.COVERED;
                }
                case SQLiteException sqlite -> {
                    return kindOf(sqlite.getResultCode());
                }
                case SQLException other when other.getErrorCode() == SQLiteErrorCode.SQLITE_FULL.code -> {
                    return AppFailure.Kind.DISK_FULL;
                }
                case IOException io -> {
                    return kindOf(io);
                }
                default -> {
                    // look further inside
                }
            }
        }
        return AppFailure.Kind.UNFORESEEN;
    }

    private static AppFailure.Kind kindOf(SQLiteErrorCode code) {
        return switch (code.code & 0xff) {
            case 13 -> AppFailure.Kind.DISK_FULL;
            case 8 -> AppFailure.Kind.READ_ONLY;
            case 10, 14 -> AppFailure.Kind.FILE_GONE;
            case 11, 26 -> AppFailure.Kind.DAMAGED;
            default -> AppFailure.Kind.UNFORESEEN;
        };
    }

    private static AppFailure.Kind kindOf(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> AppFailure.Kind.READ_ONLY;
            case NoSuchFileException gone -> AppFailure.Kind.FILE_GONE;
            default -> saidBySystem(String.valueOf(failure.getMessage()));
        };
    }

    /** Java hands on only the system's own words; these are Linux's and Windows's. */
    private static AppFailure.Kind saidBySystem(String message) {
        if (message.contains("No space left") || message.contains("not enough space")) {
            return AppFailure.Kind.DISK_FULL;
        }
        if (message.contains("Read-only") || message.contains("write protected")) {
            return AppFailure.Kind.READ_ONLY;
        }
        return message.contains("Input/output error") || message.contains("device is not ready")
                ? AppFailure.Kind.FILE_GONE
                : AppFailure.Kind.UNFORESEEN;
    }

    private static String traceOf(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append(System.lineSeparator()).append(cause.getClass().getName());
            StackTraceElement[] places = cause.getStackTrace();
            for (int i = 0; i < Math.min(places.length, 12); i++) {
                trace.append(System.lineSeparator()).append("    at ").append(places[i]);
            }
        }
        return trace.toString();
    }
}
