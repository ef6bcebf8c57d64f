package org.mlango.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.table.DataTable;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.task.ProgressPane;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** Makes a backup, shows the register, tries one out, and checks everything. */
final class BackupView implements Screen {
    private static final Texts TEXTS = Texts.of(BackupView.class);
    private static final int TABLE_HEIGHT = 220;

    private final BackupViewModel model;
    private final SavePlace places;
    private final Page page;
    private Subscription listening = Subscription.EMPTY;

    BackupView(BackupViewModel model, SavePlace places) {
        this.model = model;
        this.places = places;
        ProgressPane progress = new ProgressPane("backup-progress", TEXTS.text("working")).stoppable(model::stop);
        progress.progressProperty().bind(model.progress);
        progress.visibleProperty().bind(model.busy);
        progress.managedProperty().bind(model.busy);
        Label said = line(model.said());
        said.setId("backup-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        page = new Page(TEXTS.text("title"), progress, said, making(), register(), trying())
                .intro(TEXTS.text("intro"));
    }

    /** A stick's name is only asked for the moment; it is kept with the set. */
    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        listening = Texts.language().subscribe(language -> model.load());
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
    }

    private Card making() {
        TextEntry name = new TextEntry("backup-name", MakeBackup.NAME_LENGTH);
        name.textProperty().bindBidirectional(model.name);
        Button make = Buttons.primary("backup-make", TEXTS.text("make"), Feather.SAVE, () -> onMedium(model::make));
        make.disableProperty().bind(model.busy.or(model.name.isEmpty()));
        return new Card(TEXTS.text("make.title"), line(TEXTS.text("make.why")),
                new Field(TEXTS.text("name"), name).why(TEXTS.text("name.why")), make).icon(Feather.HARD_DRIVE);
    }

    private Card register() {
        DataTable<BackupRow> table = new DataTable<>("backup-rows", TEXTS.text("register"), model.rows)
                .column(TEXTS.text("made_at"), row -> day(row.madeAt()))
                .column(TEXTS.text("medium"), row -> row.medium().name())
                .column(TEXTS.text("standing"), row -> TEXTS.get("standing." + row.standing()))
                .number(TEXTS.text("size"), row -> Numbers.whole(row.kib()))
                .empty(new EmptyState(Feather.HARD_DRIVE, TEXTS.text("register.none"),
                        TEXTS.text("register.none.next")));
        table.setPrefHeight(TABLE_HEIGHT);
        return new Card(TEXTS.text("register"), line(TEXTS.text("register.why")), table);
    }

    private Card trying() {
        Button drill = Buttons.secondary("backup-drill", TEXTS.text("drill"), Feather.REFRESH_CW,
                () -> onMedium(model::drill));
        Button check = Buttons.secondary("backup-check", TEXTS.text("check"), Feather.CHECK_CIRCLE, model::check);
        drill.disableProperty().bind(model.busy);
        check.disableProperty().bind(model.busy);
        return new Card(TEXTS.text("try.title"), line(TEXTS.text("try.why")), new FlowPane(16, 8, drill, check));
    }

    private void onMedium(Consumer<Path> work) {
        places.chooseFolder(page).ifPresent(work);
    }

    private static String day(Instant at) {
        return Dates.day(at.atZone(ZoneId.systemDefault()).toLocalDate()) + " " + Dates.time(at);
    }

    static Label line(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
