package org.mlango.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mlango.store.KeyName;
import org.mlango.store.OpenResult;
import org.mlango.store.OtherJava;
import org.mlango.store.RecordedDisk;
import org.mlango.store.Role;

/**
 * The other process of {@code RewriteKillTest}: changes every key, or writes the slot file anew, says each step it has reached, and
 * stands there until it is told to go on, or is killed.
 */
final class RewritesUntilKilled {
    /** Before it is written beside the old one, forced, renamed, its folder forced; and before the trail tells of it. */
    static final List<Integer> SLOT_WRITINGS = List.of(0, 1, 2, 3, 4);

    private RewritesUntilKilled() {}

    static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("--train")) {
            try (Session session = made(Path.of(arguments[1] + ".vault"))) {
                session.rewrite(Rewrite.underNew(EnumSet.allOf(KeyName.class)));
            }
            return;
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ready");
        String work = in.readLine();
        String sheet = in.readLine();
        // the sheet's words need no slow derivation, so many can be killed in a minute
        Session session = opened(new Vault(Path.of(arguments[0]), Clock.systemUTC(), time -> {}).openWithSheet(sheet));
        if (work.equals("SLOTS")) {
            slots(session, Path.of(arguments[0]), place -> OtherJava.sayAndWait(out, in, place));
        } else {
            session.rewrite(Rewrite.underNew(EnumSet.allOf(KeyName.class)),
                    step -> OtherJava.sayAndWait(out, in, step.name()));
        }
        out.println("went on");
    }

    /** A worker's roles are changed, which is told in the slot file and then in the trail. */
    private static void slots(Session session, Path folder, Consumer<String> stand) throws IOException {
        Staff staff = new Staff(session);
        var worker = staff.here().entrySet().iterator().next();
        Set<Role> roles = worker.getValue().contains(Role.NURSE)
                ? EnumSet.of(Role.MANAGER, Role.COUNSELLOR)
                : EnumSet.of(Role.MANAGER, Role.COUNSELLOR, Role.NURSE);
        try (RecordedDisk disk = RecordedDisk.under(folder)) {
            disk.stopBefore(SLOT_WRITINGS, place -> stand.accept(String.valueOf(place)));
            staff.changeRoles(worker.getKey(), roles);
        }
    }

    private static Session made(Path folder) throws IOException {
        return opened(new Vault(folder, Clock.systemUTC(), time -> {}).create(
                new FirstWorker(TestVault.FIRST, TestVault.PASSPHRASE.toCharArray(), TestVault.PIN.toCharArray()),
                RecoverySheet.random(), true, KdfCost.FLOOR));
    }

    private static Session opened(OpenResult<Session> result) {
        if (result instanceof OpenResult.Opened<Session>(Session session)) {
            return session;
        }
        throw new AssertionError("not opened: " + result);
    }
}
