package org.mlango.erasure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;

/** Erasures on their way, and the receipts of those done, by number. Looking carries out what is due. */
final class ErasuresViewModel {
    private static final Texts TEXTS = Texts.of(ErasuresViewModel.class);

    final ObservableList<Waiting> waiting = FXCollections.observableArrayList();
    final ObservableList<Receipt> receipts = FXCollections.observableArrayList();
    /** The one asked for a moment ago, or chosen from the list. */
    final ObjectProperty<@Nullable ReceiptPaper> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Waiting> asked = new SimpleObjectProperty<>();

    private final Background background;
    private final Erasure erasure;
    private final Notices notices;

    private record Found(List<Waiting> waiting, List<Receipt> receipts) {}

    ErasuresViewModel(Background background, Erasure erasure, Notices notices) {
        this.background = background;
        this.erasure = erasure;
        this.notices = notices;
    }

    void read() {
        background.write(tx -> Outcome.done(new Found(erasure.lookAt(tx), erasure.receipts(tx))), outcome -> {
            if (outcome instanceof Outcome.Done<Found>(Found found)) {
                waiting.setAll(found.waiting());
                receipts.setAll(found.receipts());
            }
        });
    }

    void show(@Nullable Object about) {
        chosen.set(null);
        asked.set(about instanceof Waiting one ? one : null);
        read();
        if (about instanceof Receipt receipt) {
            choose(receipt);
        }
    }

    /** Shows one, with the backups that still hold the record today. */
    void choose(Receipt receipt) {
        background.read(tx -> new ReceiptPaper(receipt, erasure.copies(tx, receipt), tx.today()), chosen::set);
    }

    void callOff(Waiting one) {
        background.write(tx -> erasure.callOff(tx, one.id()), outcome -> {
            asked.set(null);
            notices.say(TEXTS
                    .get(outcome instanceof Outcome.Done<Boolean> ? "waiting.called_off" : "refusal.erase.too_late"));
            read();
        });
    }

    void save(ReceiptPaper receipt, Language language, Path place) {
        background.run(() -> {
            try {
                SavedFile.put(place, new ReceiptPdf(receipt, language).write());
                return true;
            } catch (IOException e) {
                Failures.logged(e);
                return false;
            }
        }, outcome -> notices.say(TEXTS.get(
                outcome instanceof Outcome.Done<Boolean>(Boolean saved) && saved
                        ? "receipt.saved"
                        : "receipt.not_saved")));
    }
}
