package org.mlango.referrals;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;
import org.mlango.ownview.NextStep;
import org.mlango.shell.Navigation;

/** "A referral", as one of what may follow a talk. */
record ReferralStep(Navigation navigation) implements NextStep {
    private static final Texts TEXTS = Texts.of(ReferralStep.class);

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public String key() {
        return "talk.referral";
    }

    @Override
    public Ikon icon() {
        return Feather.SEND;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public void take(PersonId person) {
        navigation.go(ReferralView.ID, person);
    }
}
