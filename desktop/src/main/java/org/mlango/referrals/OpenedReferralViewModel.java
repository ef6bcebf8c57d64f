package org.mlango.referrals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.form.SaidOnce;
import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.places.Treated;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** One referral that was agreed: its papers, how far it came, and how it was. */
final class OpenedReferralViewModel {
    private static final Texts TEXTS = Texts.of(OpenedReferralViewModel.class);

    final ObjectProperty<@Nullable Referral> open = new SimpleObjectProperty<>();
    final ObjectProperty<Preview> preview = new SimpleObjectProperty<>(Preview.NOTHING);
    final ObjectProperty<@Nullable Treated> treated = new SimpleObjectProperty<>();
    final StringProperty how = new SimpleStringProperty("");
    final StringProperty next = new SimpleStringProperty("");
    final BooleanProperty mayWords = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Background background;
    private final Referrals referrals;
    private final Notices notices;
    private final SaidOnce leaving = new SaidOnce();

    private record Found(Referral referral, Preview preview, boolean words) {
        @Override
        public String toString() {
            return "Found[" + referral + "]";
        }
    }

    OpenedReferralViewModel(Background background, Referrals referrals, Notices notices) {
        this.background = background;
        this.referrals = referrals;
        this.notices = notices;
    }

    void load(UUID referral) {
        background.write(tx -> referrals.one(tx, referral).filter(found -> Referring.may(tx))
                .map(found -> Outcome.done(new Found(found, referrals.preview(tx, found), Referring.words(tx))))
                .orElseGet(() -> Outcome.refused("", "referral.changed")), outcome -> {
                    if (outcome instanceof Outcome.Done<Found>(Found found)) {
                        show(found);
                    } else {
                        open.set(null);
                    }
                });
    }

    private void show(Found found) {
        OwnWords words = found.referral().words();
        leaving.anew();
        mayWords.set(found.words() && words != null);
        treated.set(found.referral().codes().treated());
        how.set(words == null ? "" : words.how());
        next.set(words == null ? "" : words.next());
        preview.set(found.preview());
        open.set(found.referral());
    }

    /** False once, with a word of warning, while something told is kept nowhere. */
    boolean mayLeave() {
        Referral shown = open.get();
        OwnWords kept = shown == null ? null : shown.words();
        boolean may = leaving.mayLeave(() -> kept == null
                || (kept.how().equals(how.get().strip()) && kept.next().equals(next.get().strip())));
        if (!may) {
            note.set(TEXTS.get("form.before_leaving"));
        }
        return may;
    }

    void clear() {
        leaving.anew();
        open.set(null);
        preview.set(Preview.NOTHING);
        treated.set(null);
        how.set("");
        next.set("");
        note.set("");
    }

    void move(ReferralState to) {
        Referral shown = open.get();
        if (shown != null) {
            run(tx -> referrals.move(tx, shown, to), done -> {
                if (to == ReferralState.RECALLED) {
                    notices.say(TEXTS.get("opened.recalled"));
                }
            });
        }
    }

    void tell() {
        Referral shown = open.get();
        Treated answer = treated.get();
        if (shown != null) {
            run(tx -> referrals.tell(tx, shown, answer, how.get(), next.get()),
                    done -> notices.say(TEXTS.get("opened.told")));
        }
    }

    void print(ReferralPdf.Kind kind, Language language, Path place) {
        Referral shown = open.get();
        if (shown != null) {
            run(tx -> referrals.print(tx, shown, kind, language), paper -> put(paper, place));
        }
    }

    private void put(ReferralPdf paper, Path place) {
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
                notices.say(TEXTS.get("opened.saved"));
            } else {
                note.set(TEXTS.get("opened.not_saved"));
            }
        });
    }

    /** What came of it. */
    private interface Then<T> {
        void done(T value);
    }

    private <T> void run(Function<WriteTx, Outcome<T>> work, Then<T> then) {
        Referral shown = open.get();
        if (busy.get() || shown == null) {
            return;
        }
        busy.set(true);
        note.set("");
        background.write(work, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<T>(T done) -> {
                    load(shown.id());
                    then.done(done);
                }
                case Outcome.Refused<T>(List<Refusal> why) -> {
                    note.set(ReferralFormViewModel.words(why.getFirst()));
                    if (why.getFirst().code().equals("referral.changed")) {
                        load(shown.id());
                    }
                }
                case Outcome.Failed<T> failed -> {
                    // told as a notice; what was typed still stands
                }
            }
        });
    }
}
