package org.mlango.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.store.OpenResult;

/**
 * What is in the folder before a set is brought back into it, as far as it can be read without a key.
 *
 * @param current the generation in use; null if there is none, or the pointer is damaged
 * @param all every generation: those a damaged or lost pointer no longer names, and those a crash left half written, too
 * @param counted those that may have been worked in
 */
record Here(@Nullable Generation current, List<Generation> all, List<Generation> counted) {
    private static final int VERSION = 2;

    static Here in(VaultFolder folder) throws IOException {
        List<Generation> all = Files.isDirectory(folder.place()) ? folder.all() : List.of();
        Generation current = folder.current();
        if (current != null) {
            return new Here(current, all, List.of(current));
        }
        return new Here(null, all, folder.holdsVault() ? all : List.of());
    }

    /** Whether anything of a vault other than this one is here: it must not be replaced. */
    boolean holdsOtherThan(UUID vault) {
        return vaults().anyMatch(here -> !here.equals(vault));
    }

    Stream<UUID> vaults() {
        return all.stream().map(Here::vault).filter(Objects::nonNull);
    }

    /** The newest this folder knows of how often the vault was opened. */
    long epoch() {
        return counted.stream().map(Here::slots).filter(Objects::nonNull).mapToLong(SlotFile::epoch).max().orElse(0);
    }

    List<Path> erasures() {
        return all.stream().map(Generation::erasures).toList();
    }

    /** The files a copy of the database in use is made of. */
    List<Path> data() {
        List<Path> files = new ArrayList<>();
        if (current != null) {
            files.add(current.data());
            files.add(current.folder().resolve("data-journal"));
        }
        return files.stream().filter(Files::isRegularFile).toList();
    }

    static @Nullable SlotFile slots(Generation generation) {
        byte[] bytes = bytes(generation.slots());
        return SlotFile.read(bytes) instanceof OpenResult.Opened<SlotFile>(SlotFile file) ? file : null;
    }

    /** Where the slot file cannot be read, the file of erasures still says whose it is. */
    private static @Nullable UUID vault(Generation generation) {
        SlotFile file = slots(generation);
        byte[] erasures = bytes(generation.erasures());
        if (file != null) {
            return file.vault();
        }
        return erasures.length < VERSION + Ids.LENGTH
                ? null
                : Ids.read(ByteBuffer.wrap(erasures, VERSION, Ids.LENGTH));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
