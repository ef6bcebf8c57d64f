package org.mlango.store;

import static org.mlango.schema.Tables.KEY_COMMITMENT;
import static org.mlango.schema.Tables.VAULT_MARK;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.store.SignedHead.Occasion;

/**
 * The open database: one connection on one thread. Every writing transaction sets the database's own clock, runs, adds its lines
 * to the trail and commits; a refusal or a failure undoes all of it.
 */
public final class Store implements AutoCloseable {
    private static final int LONGEST_CODE = 40;

    private final Connection connection;
    private final DSLContext sql;
    private final ScheduledThreadPoolExecutor thread;
    private final AuditTrail trail;
    private final AuditHeads heads;
    private final RowTotals rows;
    private final ClockWatch watch;
    private final QuickCheck check;
    private boolean signingSoon;
    private final AtomicReference<@Nullable Actor> actor = new AtomicReference<>();
    private volatile Consumer<List<ErasureLine>> follower = lines -> {};

    private Store(Connection connection, DSLContext sql, Clock clock, ScheduledThreadPoolExecutor thread,
            QuickCheck check) {
        this.check = check;
        this.connection = connection;
        this.sql = sql;
        this.watch = new ClockWatch(clock);
        this.thread = thread;
        this.trail = AuditTrail.of(sql);
        this.heads = AuditHeads.of(sql, trail.head());
        this.rows = RowTotals.of(sql);
    }

    /**
     * Makes a new database at this place.
     *
     * @throws IOException if it cannot be written there
     */
    public static Store create(Path file, Secret key, VaultMark mark, Clock clock) throws IOException {
        try {
            Connection connection = StoreFile.open(file, key);
            Migrations.all(connection);
            Store store = assemble(connection, clock, QuickCheck.nothingLeft(connection));
            store.runOnThread(() -> {
                store.sql.transaction(inside -> mark.write(inside.dsl()));
                store.rows.begin(store.sql, AuditTrail.tokenSecret(store.sql));
                return true;
            });
            return store;
        } catch (SQLException e) {
            throw new IOException("could not make the database", e);
        }
    }

    /** Opens a database that is there; the result names what went otherwise. */
    public static OpenResult<Store> open(Path file, Secret key, Clock clock) {
        return Opening.open(file, key, clock, false);
    }

    /** As {@link #open}, but whoever waits at the door need not wait for the quick check: {@link #lookFurther} makes it. */
    public static OpenResult<Store> openAtOnce(Path file, Secret key, Clock clock) {
        return Opening.open(file, key, clock, true);
    }

    /** Looks through the next table of what {@link #openAtOnce} left. */
    public Wholeness lookFurther() {
        return runOnThread(check::next);
    }

    static Store assemble(Connection connection, Clock clock, QuickCheck check) {
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().name("store").daemon(true).factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        Settings settings = new Settings().withExecuteLogging(false).withRenderSchema(false)
                .withRenderCatalog(false);
        DSLContext sql = DSL.using(new KeptStatements(connection), SQLDialect.SQLITE, settings);
        return new Store(connection, sql, clock, thread, check);
    }

    /** What the file says of its own vault; asked before anybody is let in. */
    public VaultMark mark() {
        return runOnThread(() -> VaultMark.read(sql));
    }

    /** Counts this unlock in the file, so that an older copy of it is noticed later. */
    public void setEpoch(long epoch) {
        runOnThread(() -> sql.update(VAULT_MARK).set(VAULT_MARK.EPOCH, epoch).execute());
    }

    /**
     * Writes all of it into a new file under this key, without gaps: what was deleted is not in it. No step of it is in clear
     * (vault.md, trap 1). The caller forces the file to the disk.
     *
     * @return {@link #changes} at that moment
     * @throws IOException if it cannot be written there; nothing is left then
     */
    public long imageInto(Path file, Secret key) throws IOException {
        try {
            return runOnThread(() -> {
                StoreFile.imageInto(connection, file, key);
                return counted();
            });
        } catch (StoreFailure e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("no image was made", e.getCause());
        }
    }

    /** How many rows were written since it was opened: whether an image of it is still all there is. */
    public long changes() {
        return runOnThread(this::counted);
    }

    private long counted() {
        return sql.select(DSL.field("total_changes()", Long.class)).fetchSingle().value1();
    }

    /**
     * Seals everything under new keys and writes their commitments. For an image nobody works in yet, which is thrown away if this
     * fails: there is no way back in the file itself. The caller forces the file to the disk.
     *
     * @return how many values did not open and stay as they were
     */
    public long rekey(NewKeys keys) {
        return runOnThread(() -> {
            StoreFile.scratch(connection);
            long broken = sql.transactionResult(inside -> {
                keys.commitments().forEach((name, made) -> inside.dsl().insertInto(KEY_COMMITMENT)
                        .set(KEY_COMMITMENT.KEY_NAME, name.name())
                        .set(KEY_COMMITMENT.EPOCH, (long) made.epoch())
                        .set(KEY_COMMITMENT.COMMITMENT, made.value())
                        .execute());
                return inside.dsl().connectionResult(connected -> Resealing
                        .everything(connected, keys.before(), keys.after()).run(keys.commitments().keySet()).broken());
            });
            StoreFile.settle(connection);
            return broken;
        });
    }

    /**
     * Seals under CK itself what the desk wrote with its public half, up to a thousand values at a time; for whoever holds CK.
     *
     * @return how many; 0 when nothing is left
     */
    public long sealForTheDesk() {
        if (!actor().keys().opens(KeyName.CK)) {
            return 0;
        }
        Outcome<Long> outcome = write(tx -> tx.sql().connectionResult(connected -> {
            Resealing waiting = Resealing.ofTheDesk(connected, tx.keys());
            long sealed = waiting.waits(KeyName.CK) ? waiting.run(EnumSet.of(KeyName.CK)).sealed() : 0;
            if (sealed > 0) {
                tx.audit(AuditLine.of("WRITTEN_ANEW", "store", null));
            }
            return Outcome.done(sealed);
        }));
        return outcome instanceof Outcome.Done<Long>(Long sealed) ? sealed : 0;
    }

    /**
     * Writes invented years without waiting for the disk each time. A power cut meanwhile may ruin the file, so only a practice
     * vault may do this, and it is made anew then.
     *
     * @throws IllegalStateException if this is not a practice vault
     */
    public void withoutWaitingForTheDisk(Runnable work) {
        if (!mark().practice()) {
            throw new IllegalStateException("only invented people may be written in haste");
        }
        boolean heeded = heedClock(false);
        runOnThread(() -> StoreFile.hurry(connection));
        try {
            work.run();
        } finally {
            runOnThread(() -> StoreFile.settle(connection));
            heedClock(heeded);
        }
    }

    /** Every numbered line in the file; asked before anybody is let in. */
    public List<ErasureLine> erasureLines() {
        return runOnThread(() -> ErasureLines.all(sql));
    }

    /** The newest that was handed out; asked before anybody is let in. */
    public HandedOut handedOut() {
        return runOnThread(() -> HandedOut.newest(sql));
    }

    /** Whether this file tells of it too; asked before anybody is let in. */
    public boolean knows(HandedOut told) {
        return runOnThread(() -> told.isIn(sql));
    }

    /** A line of the trail, if there is one of this number; asked before anybody is let in. */
    public Optional<AuditHead> lineOfTrail(long seq) {
        return runOnThread(() -> Optional.ofNullable(AuditReads.hash(sql, seq)).map(hash -> new AuditHead(seq, hash)));
    }

    /** A key for sealing what must stay readable when DK is changed: from the secret of the tokens, one for each use. */
    public Secret lastingKey(String use) {
        return runOnThread(() -> Secret.of(Derivation.derive(AuditTrail.tokenSecret(sql), use)));
    }

    /** Who hears of each new numbered line, on the store's thread, once it is safely in the database; with all lines there are. */
    public void follow(Consumer<List<ErasureLine>> next) {
        follower = next;
    }

    /** The newest migration in the file. */
    public int schema() {
        return runOnThread(() -> Migrations.of(connection).newest());
    }

    /** How many rows there are of each table whose rows are summed up, by its name in capitals. */
    public Map<String, Long> counts() {
        return runOnThread(() -> {
            Map<String, Long> counts = new TreeMap<>();
            RowTable.of(sql).forEach(table -> counts.put(table.code(), (long) sql.fetchCount(DSL.table(table.name()))));
            return counts;
        });
    }

    /** Every page and every index; slower than what each opening looks at. */
    public boolean intact() {
        return runOnThread(() -> "ok".equals(sql.fetchSingle("PRAGMA integrity_check(1)").get(0, String.class)));
    }

    /** Has the newest line signed for whoever works, before a backup; without their signing key it waits. */
    public void signForBackup() {
        Actor now = actor();
        runOnThread(() -> {
            SignedHead row = heads.sign(now, trail.head(), Occasion.BACKUP);
            if (row != null) {
                keep(row);
            }
            return true;
        });
    }

    /**
     * From now on a leap of the clock holds what runs out by it, until somebody has said whether it is right.
     *
     * @return how it was before
     */
    public boolean heedClock(boolean on) {
        return runOnThread(() -> watch.heed(on));
    }

    /** Who works now; null covers the store: nothing can be read or written until somebody is named again. */
    public void actAs(@Nullable Actor next) {
        actor.set(next);
    }

    /** @throws Covered if nobody is signed in */
    public Actor actor() {
        Actor now = actor.get();
        if (now == null) {
            throw new Covered();
        }
        return now;
    }

    public <T> T read(Function<ReadTx, T> work) {
        return onThread(() -> work.apply(new ReadTx(sql, actor(), watch.glance())));
    }

    /**
     * Runs in one transaction; only {@link Outcome.Done} is committed. What was asked for and not allowed leaves a line in the
     * trail all the same, in a transaction of its own.
     */
    public <T> Outcome<T> write(Function<WriteTx, Outcome<T>> work) {
        return onThread(() -> {
            Outcome<T> outcome = transact(work);
            if (outcome instanceof Outcome.Refused<T>(List<Refusal> refusals)) {
                refusals.stream().filter(Refusal::notAllowed).findFirst().ifPresent(this::tellOf);
            }
            return outcome;
        });
    }

    private void tellOf(Refusal refusal) {
        String code = refusal.code().toUpperCase(Locale.ROOT).replace('.', '_');
        try {
            transact(tx -> {
                tx.audit(AuditLine.refused(code.substring(0, Math.min(code.length(), LONGEST_CODE))));
                return Outcome.done(true);
            });
        } catch (RuntimeException e) {
            // nothing was shown or done; that it was asked for could not be written down
            Failures.logged(e);
        }
    }

    private <T> Outcome<T> transact(Function<WriteTx, Outcome<T>> work) {
        AtomicReference<@Nullable WriteTx> committed = new AtomicReference<>();
        Outcome<T> outcome;
        try {
            outcome = sql.transactionResult(configuration -> {
                DSLContext inside = configuration.dsl();
                WriteTx tx = new WriteTx(inside, actor(), watch.begin(inside));
                if (!rows.asLeft()) {
                    tx.audit(AuditLine.of(RowCheck.NOT_AS_LEFT, "", null));
                }
                Outcome<T> result = work.apply(tx);
                if (!(result instanceof Outcome.Done<T>)) {
                    throw new Undone(result);
                }
                heads.append(inside, tx, trail.append(inside, tx, rows.settle(inside)));
                committed.set(tx);
                return result;
            });
        } catch (Undone undone) {
            return undone.outcome();
        } finally {
            if (committed.get() == null) {
                trail.forget();
                heads.forget();
                rows.forget();
                watch.forget();
            }
        }
        WriteTx tx = committed.get();
        if (tx != null) {
            trail.committed();
            heads.committed();
            rows.committed();
            signWithinAMinute();
            if (tx.hasLinesAdded()) {
                told(() -> follower.accept(ErasureLines.all(sql)));
            }
            tx.afterwards().forEach(Store::told);
        }
        return outcome;
    }

    /** What follows a commit cannot undo it: if it fails, the change still stands and must not be reported as lost. */
    private static void told(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            Failures.logged(e);
        }
    }

    /** Covers the store; the newest line is signed for whoever leaves, at once. Does not wait for the disk. */
    public void cover(Actor leaving) {
        leave(leaving, Occasion.COVER);
    }

    /** As {@link #cover}, before the end of the day; {@link #close} then waits until it is written. */
    public void lock(Actor leaving) {
        leave(leaving, Occasion.LOCK);
    }

    private void leave(Actor leaving, Occasion occasion) {
        actor.set(null);
        SignedHead row = heads.sign(leaving, trail.head(), occasion);
        if (row != null) {
            thread.execute(() -> keep(row));
        }
    }

    /** The minute may pass without anybody writing. */
    private void signWithinAMinute() {
        if (!signingSoon && heads.waiting(trail.head())) {
            signingSoon = true;
            var _ = thread.schedule(this::signNow, AuditHeads.TIME.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void signNow() {
        signingSoon = false;
        Actor now = actor.get();
        SignedHead row = now == null ? null : heads.sign(now, trail.head(), Occasion.TIME);
        if (row != null) {
            keep(row);
        }
    }

    private void keep(SignedHead row) {
        try {
            heads.keep(sql, row, trail.head());
        } catch (RuntimeException e) {
            // the line itself is written; it is signed at the next chance
            Failures.logged(e);
        }
    }

    /** The newest line of the trail and its hash. */
    public AuditHead head() {
        return runOnThread(() -> trail.head());
    }

    private <T> T onThread(Callable<T> work) {
        actor();
        return runOnThread(work);
    }

    /** @throws Covered once it is closed: whoever still waited finds nobody */
    <T> T runOnThread(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw new Covered();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new StoreFailure(cause == null ? e : cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFailure(e);
        }
    }

    @Override
    public void close() {
        actor.set(null);
        if (thread.isShutdown()) {
            return;
        }
        try {
            runOnThread(() -> {
                connection.close();
                return true;
            });
        } finally {
            thread.shutdown();
        }
    }

    /** Carries a refusal out of the transaction, which then is undone. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome<?> outcome;

        Undone(Outcome<?> outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }

        @SuppressWarnings("unchecked")
        <T> Outcome<T> outcome() {
            return (Outcome<T>) outcome;
        }
    }

    /** The database said no; the cause tells why. */
    static final class StoreFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoreFailure(Throwable cause) {
            super(cause);
        }
    }
}
