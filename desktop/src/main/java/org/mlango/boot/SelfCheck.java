package org.mlango.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.OpenResult;
import org.mlango.store.Secret;
import org.mlango.store.Store;
import org.mlango.store.VaultMark;

/** Looks whether the parts of an installation work together: the engine, the migrations, the words. Leaves nothing behind. */
public final class SelfCheck {
    private SelfCheck() {}

    /** @return true if everything works */
    public static boolean run(PrintStream out) {
        if (StartSettings.packaged() && !StartSettings.missing().isEmpty()) {
            out.println(Texts.of(SelfCheck.class).in(Language.EN, "start.unsafe",
                    String.join(" ", StartSettings.missing())));
            return false;
        }
        try {
            Path folder = Files.createTempDirectory("check");
            Path file = folder.resolve("data");
            Secret key = Secret.random();
            try {
                Store.create(file, key, new VaultMark(UUID.randomUUID(), 1, true, Map.of()),
                        Clock.system(ZoneId.systemDefault()))
                        .close();
                OpenResult<Store> opened = Store.open(file, key, Clock.system(ZoneId.systemDefault()));
                if (opened instanceof OpenResult.Opened<Store>(Store store)) {
                    store.close();
                } else {
                    out.println("The encrypted file did not open again: " + opened.getClass().getSimpleName() + ".");
                    return false;
                }
            } finally {
                for (Path left : List.of(file, folder)) {
                    Files.deleteIfExists(left);
                }
            }
            for (Language language : Language.values()) {
                if (Texts.of(SelfCheck.class).in(language, "self-check.ok").startsWith("[")) {
                    out.println("Words are missing.");
                    return false;
                }
            }
            out.println(Texts.of(SelfCheck.class).in(Language.EN, "self-check.ok"));
            return true;
        } catch (IOException e) {
            out.println("The encrypted file could not be made here: " + e.getClass().getSimpleName() + ".");
            return false;
        }
    }
}
