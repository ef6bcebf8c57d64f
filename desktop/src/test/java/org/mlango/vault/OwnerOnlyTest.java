package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import org.mlango.store.Role;

/** What Windows is asked for; Linux and its modes are in {@code VaultTest}. */
class OwnerOnlyTest {
    private static final UserPrincipal OWNER = () -> "owner";
    private static final UserPrincipal EVERYBODY = () -> "everybody";

    /** A list as Windows keeps it: everybody may read, until somebody says otherwise. */
    private static final class KeptList implements AclFileAttributeView {
        private final List<AclEntry> entries = new ArrayList<>(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW)
                .setPrincipal(EVERYBODY).setPermissions(AclEntryPermission.READ_DATA).build()));

        @Override
        public String name() {
            return "acl";
        }

        @Override
        public List<AclEntry> getAcl() {
            return List.copyOf(entries);
        }

        @Override
        public void setAcl(List<AclEntry> acl) {
            entries.clear();
            entries.addAll(acl);
        }

        @Override
        public UserPrincipal getOwner() {
            return OWNER;
        }

        @Override
        public void setOwner(UserPrincipal owner) {
            throw new UnsupportedOperationException();
        }
    }

    /** After everything that writes: a day's work, new keys, a wrong try, another generation. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void noFileOfAVaultIsAnybodyElses() throws IOException {
        try (TestVault test = TestVault.locked()) {
            try (Session session = test.open()) {
                TestVault.done(session.rewrite(Rewrite.underNewDk(), step -> everyFileIsOurs(test.folder())));
                TestVault.done(session.addWorker(TestVault.worker("Juma", Role.FRONT_DESK)));
                everyFileIsOurs(test.folder());
            }
            test.unlock("Juma", "wrong");
            assertThat(test.folder().resolve("waits")).exists();
            everyFileIsOurs(test.folder());
        }
    }

    private static void everyFileIsOurs(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !path.equals(folder)).forEach(path -> {
                try {
                    Set<PosixFilePermission> others = EnumSet.allOf(PosixFilePermission.class);
                    others.removeIf(one -> one.name().startsWith("OWNER"));
                    assertThat(Files.getPosixFilePermissions(path)).as(path.toString())
                            .doesNotContainAnyElementsOf(others);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onWindowsOnlyTheOwnerIsLeft() throws IOException {
        KeptList file = new KeptList();
        OwnerOnly.ownerAlone(file, false);
        assertThat(file.getAcl()).hasSize(1);
        AclEntry only = file.getAcl().getFirst();
        assertThat(only.principal()).isEqualTo(OWNER);
        assertThat(only.type()).isEqualTo(AclEntryType.ALLOW);
        assertThat(only.permissions()).contains(AclEntryPermission.READ_DATA, AclEntryPermission.WRITE_DATA);
        assertThat(only.flags()).isEmpty();
    }

    @Test
    void whatIsMadeInAFolderLaterTakesAfterIt() throws IOException {
        KeptList folder = new KeptList();
        OwnerOnly.ownerAlone(folder, true);
        assertThat(folder.getAcl()).hasSize(1);
        assertThat(folder.getAcl().getFirst().flags()).containsExactlyInAnyOrder(AclEntryFlag.FILE_INHERIT,
                AclEntryFlag.DIRECTORY_INHERIT);
    }
}
