package org.mlango.plans;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;
import org.mlango.ownview.NextStep;
import org.mlango.shell.Navigation;

/** "Start a plan", one of the choices after a talk. It opens an empty page: nothing is written until they ask there. */
record PlanAfterTalk(Navigation navigation) implements NextStep {
    private static final Texts TEXTS = Texts.of(PlanAfterTalk.class);

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public String key() {
        return "step.after_talk";
    }

    @Override
    public Ikon icon() {
        return Feather.COMPASS;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public void take(PersonId person) {
        navigation.go(PlanView.ID, person);
    }
}
