package org.mlango.reports.donor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.chart.CountChart;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.table.DataTable;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.reports.exchange.WrittenCell;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.Rule;
import org.mlango.reports.shown.NumbersTableView;
import org.mlango.reports.tables.ProvenPack.Tried;
import org.mlango.reports.write.Form;

/** What would leave, just as it would be written; what was put together or is not shown, and why; and the ways out. */
final class ProvenReportView {
    private static final Texts TEXTS = Texts.of(ProvenReportView.class);
    /** So many bars can be told apart; the table has them all. */
    private static final int MOST_BARS = 12;

    private final ReportViewModel model;

    ProvenReportView(ReportViewModel model) {
        this.model = model;
    }

    Node of(ReportViewModel.Safe safe) {
        ReportPaper paper = new ReportPaper(safe.report(), safe.proven(), Texts.currentLanguage());
        Form form = paper.form("");
        VBox all = new VBox(16);
        all.setId("report-safe");
        all.getChildren().add(new Card(new ReadOnlyStringWrapper(form.title()),
                Prose.of(TEXTS.get("shown.as_written"), "field-why"),
                NumbersTableView.of("report-table", TEXTS.text("shown.table"), form)));
        all.getChildren().add(notShown(safe, paper, form));
        List<WrittenCell> totals = paper.totals();
        if (totals.size() > 1) {
            all.getChildren().add(chart(totals));
        }
        List<ReportPaper.Beside> beside = paper.beside();
        if (!beside.isEmpty()) {
            all.getChildren().add(beside(paper, beside));
        }
        if (safe.proven().proposal().blank() > 0) {
            all.getChildren().add(waysOut("way.more"));
        }
        return all;
    }

    Node of(ReportViewModel.Unsafe unsafe) {
        VBox all = new VBox(16,
                new Card(TEXTS.text("unsafe.title"), Prose.of(TEXTS.get("unsafe.why"))).icon(Feather.EYE_OFF),
                waysOut("way.title"), tried(unsafe.tried()));
        all.setId("report-unsafe");
        return all;
    }

    private Card notShown(ReportViewModel.Safe safe, ReportPaper paper, Form form) {
        Rule rule = safe.report().wish().rule();
        boolean rounded = rule.mode() == Mode.ROUND;
        VBox notes = new VBox(8);
        notes.setId("report-notes");
        List<String> said = new ArrayList<>();
        said.add(TEXTS.get(rounded ? "note.rounded" : "note.blank", rule.k() - 1, rule.base()));
        said.add(TEXTS.get(rounded ? "note.counts.rounded" : "note.counts", safe.proven().proposal().shown(),
                safe.proven().proposal().blank()));
        paper.coarsened().forEach(step -> said.add(TEXTS.get("note.together", step)));
        said.add(TEXTS.get("note.proof", safe.proven().proof().narrowest()));
        if (safe.proven().proof().settled() > 0) {
            said.add(TEXTS.get("note.settled", safe.proven().proof().settled()));
        }
        if (safe.report().before().isPresent()) {
            said.add(TEXTS.get("note.again"));
        }
        if (!paper.later().isEmpty()) {
            said.add(TEXTS.get("note.later", String.join("; ", paper.later())));
        }
        said.addAll(form.notes().subList(1, form.notes().size()));
        said.forEach(words -> notes.getChildren().add(Prose.of(words)));
        return new Card(TEXTS.text("note.title"), notes, tried(safe.proven().tried())).icon(Feather.EYE_OFF);
    }

    /** The loss of each level that was looked at: what was gained by putting more together. */
    Node tried(List<Tried> levels) {
        VBox lines = new VBox(4);
        lines.setId("report-tried");
        for (Tried level : levels) {
            String what = level.coarsened().isEmpty()
                    ? TEXTS.get("tried.nothing")
                    : level.coarsened().stream().map(step -> Shipped.merge(step, Texts.currentLanguage()))
                            .collect(Collectors.joining("; "));
            lines.getChildren().add(Prose.of(level.safe()
                    ? TEXTS.get("tried.safe", what, level.shown(), level.blank())
                    : TEXTS.get("tried.unsafe", what), "field-why"));
        }
        return lines;
    }

    private static Card chart(List<WrittenCell> totals) {
        List<CountChart.Bar> bars = totals.stream().limit(MOST_BARS)
                .map(cell -> new CountChart.Bar(ReportPaper.row(cell), Math.toIntExact(ReportPaper.value(cell))))
                .toList();
        return new Card(TEXTS.text("chart.title"), new CountChart("report-chart", TEXTS.get("chart.title"), bars))
                .icon(Feather.BAR_CHART_2);
    }

    private static Card beside(ReportPaper paper, List<ReportPaper.Beside> totals) {
        Language language = Texts.currentLanguage();
        DataTable<ReportPaper.Beside> table = new DataTable<ReportPaper.Beside>("report-beside",
                TEXTS.text("beside.title"),
                FXCollections.observableArrayList(totals))
                .column(TEXTS.text("beside.row"), one -> paper.row(one, language))
                .number(TEXTS.text("beside.then"), one -> Numbers.whole(one.then()))
                .number(TEXTS.text("beside.now"), one -> Numbers.whole(one.now()));
        return new Card(TEXTS.text("beside.title"), Prose.of(TEXTS.get("beside.why"), "field-why"), table)
                .icon(Feather.REPEAT);
    }

    private Card waysOut(String title) {
        FlowPane ways = new FlowPane(12, 12);
        if (model.mode.get() == Mode.SUPPRESS) {
            ways.getChildren().add(Buttons.secondary("report-way-round", TEXTS.text("way.round"), Feather.HASH,
                    model::round));
        }
        if (model.canBeLonger()) {
            ways.getChildren().add(Buttons.secondary("report-way-longer", TEXTS.text("way.longer"), Feather.CALENDAR,
                    model::longer));
        }
        if (model.detail.get() == ReportViewModel.Detail.GROUPS) {
            ways.getChildren().add(Buttons.secondary("report-way-totals", TEXTS.text("way.totals"), Feather.LAYERS,
                    model::totals));
        }
        Card card = new Card(TEXTS.text(title), Prose.of(TEXTS.get("way.why"), "field-why"), ways)
                .icon(Feather.CORNER_UP_RIGHT);
        card.setId("report-ways");
        return card;
    }
}
