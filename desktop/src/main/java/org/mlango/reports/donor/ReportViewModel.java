package org.mlango.reports.donor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.definition.Every;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.ReportName;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.releases.HandOver.Handed;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.reports.tables.ProvenPack.Tried;
import org.mlango.store.Background;
import org.mlango.store.Outcome;

/**
 * A report from the choice to the hand-over. What is true and hidden is in here only as long as it is being protected and handed over, and
 * nothing of it is offered to a screen.
 */
final class ReportViewModel extends LeavingViewModel<ReportViewModel.Stage> {
    /** Who may come to read it: 5 or 11 is the least number shown. */
    enum Readers {
        NAMED, ANYBODY
    }

    enum Detail {
        GROUPS, TOTALS
    }

    /** What stands on the screen below the choices. */
    sealed interface Stage {}

    record Choosing() implements Stage {}

    record Counting() implements Stage {}

    /** @param tried levels of coarseness that were looked at so far */
    record Protecting(List<Tried> tried) implements Stage {}

    record Safe(CountedReport report, ProvenPack.Safe proven) implements Stage {}

    record Unsafe(List<Tried> tried) implements Stage {}

    record HandingOver() implements Stage {}

    record Given(Handed handed, Path folder) implements Stage {}

    private static final Texts TEXTS = Texts.of(ReportViewModel.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    final List<IndicatorSet> sets = Shipped.all();
    final ObjectProperty<@Nullable IndicatorSet> set = new SimpleObjectProperty<>(sets.getFirst());
    final StringProperty recipient = new SimpleStringProperty("");
    final StringProperty purpose = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Readers> readers = new SimpleObjectProperty<>(Readers.NAMED);
    final ObjectProperty<@Nullable Mode> mode = new SimpleObjectProperty<>(Mode.SUPPRESS);
    final ObjectProperty<@Nullable Detail> detail = new SimpleObjectProperty<>(Detail.GROUPS);
    final ObjectProperty<@Nullable Path> mapping = new SimpleObjectProperty<>();

    private final CountReport counting;
    private final HandReportOver handing;
    private final Consumer<Runnable> screen;
    private @Nullable Deadline running;

    /** @param screen runs something where the screen lives */
    ReportViewModel(Background background, CountReport counting, HandReportOver handing, Consumer<Runnable> screen) {
        super(background, new Choosing(), "refusal.release.not_saved");
        this.counting = counting;
        this.handing = handing;
        this.screen = screen;
        set.subscribe(this::loadPeriods);
        readers.subscribe(this::drop);
        mode.subscribe(this::drop);
        detail.subscribe(this::drop);
    }

    @Override
    void load() {
        if (periods.isEmpty()) {
            loadPeriods();
        }
    }

    private void loadPeriods() {
        IndicatorSet chosen = set.get();
        if (chosen != null) {
            offerPeriods(chosen.every(), chosen.yearFrom(), () -> chosen.equals(set.get()));
        }
    }

    /** Counts, protects, proves. */
    void make() {
        IndicatorSet chosen = set.get();
        Period months = period.get();
        if (chosen == null || months == null || busy.get()) {
            return;
        }
        ReportWish wish = new ReportWish(new ReportName(chosen, months), readers.get() == Readers.ANYBODY,
                Objects.requireNonNullElse(mode.get(), Mode.SUPPRESS), detail.get() == Detail.TOTALS);
        begin(new Counting());
        Deadline deadline = Deadline.in(LONGEST);
        running = deadline;
        background.write(tx -> counting.run(tx, wish), outcome -> {
            if (outcome instanceof Outcome.Done<CountedReport>(CountedReport report) && !deadline.isBrokenOff()) {
                protect(report, deadline);
            } else {
                ended(new Choosing());
                refused(outcome);
            }
        });
    }

    private void protect(CountedReport report, Deadline deadline) {
        stage.set(new Protecting(List.of()));
        background.aside(() -> proven(report, deadline), outcome -> {
            if (deadline.isBrokenOff()) {
                ended(new Choosing());
                refuse(() -> TEXTS.get("stopped"));
            } else if (outcome instanceof Outcome.Done<ProvenPack.Outcome>(ProvenPack.Outcome proven)) {
                ended(switch (proven) {
                    case ProvenPack.Safe safe when safe.proposal().shown() > 0 -> new Safe(report, safe);
                    case ProvenPack.Safe nothingShown -> new Unsafe(nothingShown.tried());
                    case ProvenPack.Unsafe unsafe -> new Unsafe(unsafe.tried());
                });
            } else {
                ended(new Choosing());
            }
        });
    }

    private ProvenPack.Outcome proven(CountedReport report, Deadline deadline) {
        String remembering = report.prepared().remembering();
        return new ProvenPack(PackReader.read(remembering), remembering, report.prepared().ties(), new OjAlgoSolver())
                .run(deadline, tried -> screen.accept(() -> add(tried)));
    }

    private void add(Tried tried) {
        if (stage.get() instanceof Protecting(List<Tried> before)) {
            List<Tried> more = new java.util.ArrayList<>(before);
            more.add(tried);
            stage.set(new Protecting(List.copyOf(more)));
        }
    }

    /** Breaks off what is being worked out. Nothing is handed over. */
    void stop() {
        Deadline deadline = running;
        if (deadline != null) {
            deadline.breakOff();
        }
    }

    /** Ways out where too little, or nothing, can be shown. */
    void round() {
        mode.set(Mode.ROUND);
        make();
    }

    void totals() {
        detail.set(Detail.TOTALS);
        make();
    }

    /** The next longer stretch this one lies in, or the one before it if that is not over yet. */
    void longer() {
        IndicatorSet chosen = set.get();
        Period now = period.get();
        if (chosen == null || now == null) {
            return;
        }
        background.read(tx -> longer(now, chosen, tx.today()), found -> found.ifPresent(next -> {
            if (!periods.contains(next)) {
                periods.add(next);
            }
            period.set(next);
            make();
        }));
    }

    private static Optional<Period> longer(Period now, IndicatorSet set, java.time.LocalDate today) {
        return Arrays.stream(Every.values()).filter(every -> every.months() > now.months())
                .min(Comparator.comparingInt(Every::months)).map(every -> {
                    Period around = Period.of(now.first(), every, set.yearFrom());
                    return around.hasEnded(today)
                            ? around
                            : Period.of(around.first().minusMonths(1), every, set.yearFrom());
                });
    }

    /** False for a year: nothing is longer. */
    boolean canBeLonger() {
        Period now = period.get();
        return now != null && now.months() < Every.YEAR.months();
    }

    /** Where its files might go: nothing in the name but what and when. */
    String folderName() {
        IndicatorSet chosen = set.get();
        Period months = period.get();
        return chosen == null || months == null ? "mlango" : "mlango-" + chosen.id() + "-" + months.first();
    }

    /** @param folder to be made */
    void handOver(Path folder) {
        if (!(stage.get() instanceof Safe safe) || busy.get()) {
            return;
        }
        if (recipient.get().isBlank() || purpose.get().isBlank()) {
            refuse(() -> TEXTS.get("refusal.release.to_whom"));
            return;
        }
        HandReportOver.Wish wish = new HandReportOver.Wish(recipient.get().strip(), purpose.get().strip(),
                mapping.get(), Texts.currentLanguage(), folder);
        handOver(() -> handing.run(safe.report(), safe.proven(), wish), new HandingOver(),
                handed -> new Given(handed, folder));
    }
}
