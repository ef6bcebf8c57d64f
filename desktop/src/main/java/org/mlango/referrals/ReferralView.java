package org.mlango.referrals;

import java.util.UUID;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.AskingRoom;
import org.mlango.consent.PersonId;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** A referral being talked about with a person, or one that was agreed. */
final class ReferralView implements Screen {
    static final String ID = "referral";
    private static final Texts TEXTS = Texts.of(ReferralView.class);

    private final ReferralFormViewModel form;
    private final OpenedReferralViewModel opened;
    private final Page page;
    private @Nullable PersonId person;

    ReferralView(ReferralFormViewModel form, OpenedReferralViewModel opened, AskingRoom asking, SavePlace savePlace,
            Navigation navigation) {
        this.form = form;
        this.opened = opened;
        Runnable back = () -> navigation.go("person", person);
        ReferralFormView talk = new ReferralFormView(form, asking, this::kept, () -> {
            form.clear();
            back.run();
        });
        OpenedReferralView one = new OpenedReferralView(opened, savePlace, back, this::again);
        page = new Page(TEXTS.text("referral.title"), talk, one).intro(TEXTS.text("referral.intro"));
        Theme.roomSheet(page, ReferralView.class);
        one.visibleProperty().bind(opened.open.isNotNull());
        one.managedProperty().bind(one.visibleProperty());
        talk.visibleProperty().bind(opened.open.isNull());
        talk.managedProperty().bind(talk.visibleProperty());
    }

    @Override
    public Node node() {
        return page;
    }

    /** @param about whom a new one is for, or the referral to open */
    @Override
    public void shown(@Nullable Object about) {
        if (about instanceof PersonId one) {
            person = one;
            opened.clear();
            form.begin(one);
        } else if (about instanceof Opened(PersonId one, UUID referral)) {
            person = one;
            opened.load(referral);
        }
    }

    /** One of somebody's. */
    record Opened(PersonId person, UUID referral) {}

    @Override
    public boolean mayLeave() {
        return opened.open.get() == null ? form.mayLeave() : opened.mayLeave();
    }

    private void kept(UUID referral) {
        form.clear();
        opened.load(referral);
    }

    private void again() {
        PersonId one = person;
        if (one != null) {
            opened.clear();
            form.begin(one);
        }
    }

    @Override
    public void hidden() {
        form.clear();
        opened.clear();
    }
}
