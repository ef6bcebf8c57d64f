package org.mlango.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.kit.text.Language;
import org.mlango.practice.PracticeClock;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.vault.FirstWorker;
import org.mlango.vault.KdfCost;
import org.mlango.vault.RecoverySheet;
import org.mlango.vault.Session;
import org.mlango.vault.Vault;

/**
 * Makes a vault and furnishes it, beside the place where it will lie, and moves it there when it is whole: a power cut leaves no
 * vault, never half of one.
 */
final class NewVault {
    private NewVault() {}

    /** Who and what a vault begins with. */
    record Beginning(CentreProfile centre, FirstWorker first, RecoverySheet sheet, boolean practice, KdfCost cost) {}

    /** An open, furnished vault, to be filled before it is moved. */
    record Furnished(Session session, Building building) {}

    /** @throws UncheckedIOException if the place cannot be written to; nothing is left there then */
    static void make(Path folder, PracticeClock clock, Beginning beginning, Consumer<Furnished> fill) {
        Path making = folder.resolveSibling(folder.getFileName() + ".making");
        boolean whole = false;
        try {
            Folders.empty(making);
            OpenResult<Session> made = new Vault(making, clock).create(beginning.first(), beginning.sheet(),
                    beginning.practice(), beginning.cost());
            if (!(made instanceof OpenResult.Opened<Session>(Session session))) {
                throw new IOException("a new vault did not open: " + made.getClass().getSimpleName());
            }
            try (session) {
                fill.accept(new Furnished(session, furnish(session, beginning)));
            }
            Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
            whole = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                Folders.remove(making);
            }
        }
    }

    private static Building furnish(Session session, Beginning beginning) {
        Building building = new Building();
        Language language = beginning.centre().language();
        WorkerRow first = new WorkerRow(session.actor().worker(), beginning.first().name(), language,
                session.actor().roles(), true);
        Outcome<Boolean> outcome = session.store().write(tx -> building.furnish(tx, beginning.centre(), first));
        if (!(outcome instanceof Outcome.Done<Boolean>)) {
            throw new IllegalStateException("a new vault was not furnished: " + outcome);
        }
        return building;
    }
}
