package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.VISIT;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.bench.Sizes;
import org.mlango.bench.SqliteShell;
import org.mlango.reports.indicators.FirstCount;
import org.mlango.reports.indicators.Quarter;
import org.mlango.store.ReadTx;

/**
 * A quarter of centres of up to 2,000,000 visits, counted; beside it the very statements this asks, asked again of a file that is not encrypted,
 * with the same tables, views and indices.
 */
@Tag("bench")
class QuarterCountBenchTest {
    private static final int TIMES = 5;
    private static final double MOST = 1.5;
    private static final int AT_ONCE = 10_000;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("org.mlango.bench.Sizes#people")
    void aQuarterIsCountedAboutAsFastAsInTheOpen(int people) throws IOException, SQLException {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            new GrownCentre(program).grow(people, people * 20);
            Quarter quarter = program.store().<Quarter>read(tx -> Quarter.ended(tx.today(), 2).getLast());
            List<String> asked = new ArrayList<>();
            program.store().read(tx -> listened(tx, quarter, asked));
            try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"))) {
                program.store().read(tx -> copied(tx, plain));
                List<Long> ours = new ArrayList<>();
                List<Long> bare = new ArrayList<>();
                for (int time = 0; time < TIMES; time++) {
                    ours.add(nanos(() -> program.store().read(tx -> FirstCount.read(tx, quarter))));
                    bare.add(nanos(() -> asked.forEach(sql -> fetchAll(plain, sql))));
                }
                long middle = ours.stream().sorted().toList().get(TIMES / 2);
                long floor = bare.stream().sorted().toList().get(TIMES / 2);
                Bench.tell(Measured.of(Figure.QUARTER, people).times(TIMES).took(middle / 1e6).beside(floor / 1e6)
                        .noting(String.format(Locale.ENGLISH, "%,d visits, %d statements; %s",
                                program.store().read(tx -> tx.sql().fetchCount(VISIT)), asked.size(),
                                SqliteShell.said(folder.resolve("plain.db"), asked))));
                if (Sizes.isLargest(people)) {
                    assertThat(middle / (double) floor).isLessThan(MOST);
                }
            }
        }
    }

    /** Counts once, and writes down what is asked. */
    private static FirstCount listened(ReadTx tx, Quarter quarter, List<String> asked) {
        boolean[] on = {true};
        tx.sql().configuration().set(new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                if (on[0] && context.query() instanceof Select<?>) {
                    asked.add(context.dsl().renderInlined(context.query()));
                }
            }
        }));
        FirstCount counted = FirstCount.read(tx, quarter);
        on[0] = false;
        return counted;
    }

    private static boolean copied(ReadTx tx, Connection plain) {
        try (Statement make = plain.createStatement()) {
            make.execute("PRAGMA journal_mode = WAL");
            plain.setAutoCommit(false);
            for (String kind : List.of("table", "index", "view")) {
                for (Record one : tx.sql().fetch(
                        "SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
                        kind)) {
                    make.execute(one.get(1, String.class));
                    if (kind.equals("table")) {
                        rows(tx, plain, one.get(0, String.class));
                    }
                }
            }
            plain.commit();
            plain.setAutoCommit(true);
            make.execute("ANALYZE");
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rows(ReadTx tx, Connection plain, String table) throws SQLException {
        try (var rows = tx.sql().resultQuery("SELECT * FROM \"" + table + "\"").fetchLazy()) {
            String places = String.join(", ", java.util.Collections.nCopies(rows.fieldsRow().size(), "?"));
            try (PreparedStatement put = plain
                    .prepareStatement("INSERT INTO \"" + table + "\" VALUES (" + places + ")")) {
                int waiting = 0;
                for (Record row : rows) {
                    for (int i = 0; i < row.size(); i++) {
                        put.setObject(i + 1, row.get(i));
                    }
                    put.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        put.executeBatch();
                    }
                }
                put.executeBatch();
            }
        }
    }

    private static void fetchAll(Connection plain, String sql) {
        try (Statement ask = plain.createStatement(); ResultSet found = ask.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                for (int i = 1; i <= columns; i++) {
                    found.getObject(i);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long nanos(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }
}
