package org.mlango.referrals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The letter for the road while it is typed; in memory alone, and gone when the screen is left. */
final class TransitViewModel {
    private static final Texts TEXTS = Texts.of(TransitViewModel.class);

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty home = new SimpleStringProperty("");
    final StringProperty away = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> first = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> last = new SimpleObjectProperty<>();
    final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Background background;
    private final Referrals referrals;
    private final Notices notices;
    private @Nullable PersonId person;

    TransitViewModel(Background background, Referrals referrals, Notices notices) {
        this.background = background;
        this.referrals = referrals;
        this.notices = notices;
    }

    void begin(@Nullable PersonId about) {
        person = about;
        List.of(name, home, away).forEach(one -> one.set(""));
        first.set(null);
        last.set(null);
        refusals.clear();
    }

    @Nullable
    PersonId person() {
        return person;
    }

    void print(Language language, Path place) {
        PersonId about = person;
        Transit transit = new Transit(name.get(), home.get(), away.get(), first.get(), last.get());
        if (about == null || busy.get()) {
            return;
        }
        busy.set(true);
        refusals.clear();
        background.write(tx -> printed(tx, about, transit, language), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<TransitPdf>(TransitPdf paper) -> put(paper, place);
                case Outcome.Refused<TransitPdf>(List<Refusal> why) -> why.forEach(no -> refusals.merge(no.field(),
                        ReferralFormViewModel.words(no), (a, b) -> a + " " + b));
                case Outcome.Failed<TransitPdf> failed -> {
                    // told as a notice; what was typed still stands
                }
            }
        });
    }

    private Outcome<TransitPdf> printed(WriteTx tx, PersonId about, Transit transit, Language language) {
        if (!Referring.may(tx)) {
            return Outcome.refused("", "referral.not_yours");
        }
        List<Refusal> why = transit.judge(tx.today());
        if (!why.isEmpty()) {
            return Outcome.refused(why);
        }
        referrals.transitPrinted(tx, about);
        return Outcome.done(new TransitPdf(transit, language, tx.today()));
    }

    private void put(TransitPdf paper, Path place) {
        background.run(() -> {
            try {
                SavedFile.put(place, paper.write());
                return true;
            } catch (IOException e) {
                Failures.logged(e);
                return false;
            }
        }, outcome -> {
            if (outcome instanceof Outcome.Done<Boolean>(Boolean saved) && saved) {
                notices.say(TEXTS.get("transit.saved"));
            } else {
                refusals.put("", TEXTS.get("opened.not_saved"));
            }
        });
    }
}
