package org.mlango.rights;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.visits.Visits;

/** The front door of rights: what a person may ask of us about their record. */
public final class Rights {
    final Consents consents;
    final MakeCopy makeCopy;
    final Looks looks;

    public Rights(Consents consents, Visits visits, Centre centre) {
        this.consents = consents;
        makeCopy = new MakeCopy(consents);
        looks = new Looks(consents, visits, centre);
        consents.registerHeld(new HeldLooks(looks));
    }
}
