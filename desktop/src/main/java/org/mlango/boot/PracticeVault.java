package org.mlango.boot;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;

import org.mlango.centre.CentreProfile;
import org.mlango.centre.NewWorker;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.practice.PracticeCentre;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.vault.FirstWorker;
import org.mlango.vault.KdfCost;
import org.mlango.vault.RecoverySheet;

/** A practice vault: three invented workers whose passphrase everybody may know, and invented years. */
final class PracticeVault {
    static final String PASSPHRASE = "practice door open";
    static final String PIN = "2580";
    static final String EVERYTHING = "Amina";
    static final String DESK = "Otieno";
    static final String MANAGER = "Wanjiru";
    private static final Texts TEXTS = Texts.of(PracticeVault.class);

    private PracticeVault() {}

    static void make(Surroundings around, DoubleConsumer progress) {
        CentreProfile centre = new CentreProfile(TEXTS.get("practice.name"), Language.EN);
        FirstWorker first = new FirstWorker(EVERYTHING, PASSPHRASE.toCharArray(), PIN.toCharArray());
        NewVault.make(around.folder(), around.clock(),
                new NewVault.Beginning(centre, first, RecoverySheet.random(), true, KdfCost.FLOOR), made -> {
                    for (NewWorker colleague : colleagues()) {
                        add(made, colleague);
                    }
                    fill(made, around, progress);
                });
    }

    /** Invented people and their years, into a vault just made. */
    static void fill(NewVault.Furnished made, Surroundings around, DoubleConsumer progress) {
        Building building = made.building();
        PracticeCentre.Rooms rooms = new PracticeCentre.Rooms(building.consents(), building.people(), building.visits(),
                building.ownView(), building.places(), building.plans(), building.referrals(),
                building.incidents());
        new PracticeCentre(made.session().store(), around.clock(), rooms)
                .fill(around.size(), PracticeCentre.SEED, progress);
    }

    private static List<NewWorker> colleagues() {
        return List.of(new NewWorker(DESK, Language.EN, Set.of(Role.FRONT_DESK), PASSPHRASE.toCharArray(), PIN),
                new NewWorker(MANAGER, Language.EN, Set.of(Role.MANAGER), PASSPHRASE.toCharArray(), PIN));
    }

    private static void add(NewVault.Furnished made, NewWorker colleague) {
        Outcome<UUID> written = made.session().store().write(tx -> made.building().centre().addWorker(tx, colleague));
        if (!(written instanceof Outcome.Done<UUID>(UUID id))
                || !(new VaultAccounts(made.session(), () -> {}).open(id, colleague) instanceof Outcome.Done<?>)) {
            throw new IllegalStateException("a practice worker was not added");
        }
    }
}
