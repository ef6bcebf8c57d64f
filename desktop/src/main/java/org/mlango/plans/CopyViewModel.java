package org.mlango.plans;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;

/** The paper: seen and shortened before it is made, kept nowhere. */
final class CopyViewModel {
    private static final Texts TEXTS = Texts.of(CopyViewModel.class);

    final BooleanProperty open = new SimpleBooleanProperty();
    final StringProperty lines = new SimpleStringProperty("");

    private final PlanViewModel model;
    private final Plans plans;
    private final Background background;
    private final Notices notices;

    CopyViewModel(PlanViewModel model, Plans plans, Background background, Notices notices) {
        this.model = model;
        this.plans = plans;
        this.background = background;
        this.notices = notices;
    }

    /** Shows what would stand on it, in the language of the plan. */
    void paper() {
        Plan plan = model.plan.get();
        if (plan != null) {
            lines.set(QuietPaper.lines(plan));
            open.set(true);
        }
    }

    /** Words on it that would tell a stranger something; empty if none are known to. */
    String telling() {
        var found = QuietPaper.telling(lines.get());
        return found.isEmpty() ? "" : TEXTS.get("copy.telling", String.join(", ", found));
    }

    void given(CopyGiven how) {
        model.act("copy", (tx, shown) -> plans.copy(tx, shown, how), () -> {});
    }

    /** First into the history and the trail, then to its place: no paper leaves without a line. */
    void save(Path place) {
        Plan plan = model.plan.get();
        String shown = lines.get();
        Language language = plan == null ? Texts.currentLanguage() : plan.inside().language();
        model.act("copy", (tx, now) -> plans.copy(tx, now, CopyGiven.PAPER),
                () -> background.run(() -> put(shown, language, place), outcome -> notices
                        .say(TEXTS.get(outcome instanceof Outcome.Done<Boolean>(Boolean done) && done
                                ? "copy.saved"
                                : "copy.not_saved"))));
    }

    private static boolean put(String lines, Language language, Path place) {
        try {
            SavedFile.put(place, QuietPaper.pdf(lines, TEXTS.in(language, "paper.signs")));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
