package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import org.mlango.store.AppFailure.Kind;

class FailuresTest {
    @Test
    void theLogHasTheCodeAndThePlaceAndNothingAnybodyTyped() {
        MarkerSearch typed = new MarkerSearch();
        Exception inner = new SQLException("INSERT INTO person VALUES ('" + typed.word() + "')");
        inner.addSuppressed(new IOException("/home/" + typed.word()));
        Exception failure = new IllegalStateException(typed.word(), inner);

        try (LogCapture log = new LogCapture()) {
            AppFailure shown = Failures.logged(failure);

            assertThat(log.text()).contains(shown.code(), "java.lang.IllegalStateException", "java.sql.SQLException",
                    "FailuresTest");
            assertThat(typed.hitsIn(log.text())).isEmpty();
            assertThat(log.text()).doesNotContain("INSERT");
        }
    }

    @Test
    void everyFailureHasACodeOfItsOwn() {
        try (LogCapture quiet = new LogCapture()) {
            List<String> codes = Stream.generate(() -> Failures.logged(new IllegalStateException()).code()).limit(20)
                    .toList();
            assertThat(codes).allMatch(code -> code.matches("[0-9A-F]{6}")).doesNotHaveDuplicates();
            assertThat(quiet.text()).contains(codes);
        }
    }

    @ParameterizedTest
    @MethodSource
    void tellsWhatCanBeDone(Throwable failure, Kind kind) {
        assertThat(Failures.kindOf(new IllegalStateException(new RuntimeException(failure)))).isEqualTo(kind);
    }

    static Stream<Arguments> tellsWhatCanBeDone() {
        return Stream.of(
                Arguments.of(new SQLiteException("", SQLiteErrorCode.SQLITE_FULL), Kind.DISK_FULL),
                Arguments.of(new SQLiteException("", SQLiteErrorCode.SQLITE_READONLY), Kind.READ_ONLY),
                Arguments.of(new SQLiteException("", SQLiteErrorCode.SQLITE_READONLY_DBMOVED), Kind.READ_ONLY),
                Arguments.of(new SQLiteException("", SQLiteErrorCode.SQLITE_IOERR_WRITE), Kind.FILE_GONE),
                Arguments.of(new SQLiteException("", SQLiteErrorCode.SQLITE_CANTOPEN), Kind.FILE_GONE),
                Arguments.of(new SQLiteException("", SQLiteErrorCode.SQLITE_CORRUPT), Kind.DAMAGED),
                Arguments.of(new SQLiteException("", SQLiteErrorCode.SQLITE_NOTADB), Kind.DAMAGED),
                Arguments.of(new SQLiteException("", SQLiteErrorCode.SQLITE_CONSTRAINT), Kind.UNFORESEEN),
                Arguments.of(new AccessDeniedException("x"), Kind.READ_ONLY),
                Arguments.of(new NoSuchFileException("x"), Kind.FILE_GONE),
                Arguments.of(new IOException("No space left on device"), Kind.DISK_FULL),
                Arguments.of(new IOException("other"), Kind.UNFORESEEN),
                Arguments.of(new Covered(), Kind.COVERED),
                Arguments.of(new NullPointerException(), Kind.UNFORESEEN));
    }
}
