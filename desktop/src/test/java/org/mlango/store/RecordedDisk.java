package org.mlango.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * Stands between the program and the disk: writes down every write, cut, sync, removal and renaming under one folder, in order,
 * and lets them fail when told. The database engine offers no place for that in Java, so the calls it and Java's own file library
 * make into the C library are led through here: their addresses are found by name in these libraries' tables. Linux only.
 */
@SuppressWarnings("restricted")
public final class RecordedDisk implements AutoCloseable {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final FunctionDescriptor ON_BUFFER = FunctionDescriptor.of(ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    private static final FunctionDescriptor ON_BUFFER_AT = FunctionDescriptor.of(ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
    private static final FunctionDescriptor ON_LENGTH = FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG);
    private static final FunctionDescriptor ON_FILE = FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT);
    private static final FunctionDescriptor ON_NAME = FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS);
    private static final FunctionDescriptor ON_NAMES = FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    private static final Map<String, FunctionDescriptor> CALLS = Map.of("write", ON_BUFFER, "pwrite64", ON_BUFFER_AT,
            "ftruncate64", ON_LENGTH, "fsync", ON_FILE, "fdatasync", ON_FILE, "unlink", ON_NAME, "rename", ON_NAMES);
    private static final MethodHandle LSEEK = real("lseek", FunctionDescriptor.of(ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private static final MethodHandle ERRNO = real("__errno_location",
            FunctionDescriptor.of(ValueLayout.ADDRESS.withTargetLayout(
                    java.lang.foreign.MemoryLayout.sequenceLayout(1, ValueLayout.JAVA_INT))));
    private static final MethodHandle MPROTECT = real("mprotect", FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private static final Map<String, MethodHandle> REAL = realCalls();
    private static final Map<String, MemorySegment> STUBS = stubs();
    private static final int SEEK_CURRENT = 1;
    private static final int CONSOLE = 2;
    private static volatile @Nullable RecordedDisk now;

    private final String folder;
    private final List<Step> steps = new ArrayList<>();
    private final List<Patch> patches = new ArrayList<>();
    private Fault fault = Fault.NONE;
    private @Nullable Runnable stop;
    private int passing;
    private int failed;

    /** What the disk was asked to do, in order. */
    public sealed interface Step {
        record Wrote(Path file, long at, byte[] bytes) implements Step {}

        record Cut(Path file, long length) implements Step {}

        /** A file or a folder. */
        record Synced(Path file) implements Step {}

        record Removed(Path file) implements Step {}

        record Renamed(Path from, Path to) implements Step {}

        /** Not of the disk: the program has told somebody that this is done. */
        record Said(long number) implements Step {}
    }

    /** How the disk fails; the numbers are Linux's. */
    public enum Fault {
        NONE(0), FULL(28), READ_ONLY(30), PULLED(5);

        private final int errno;

        Fault(int errno) {
            this.errno = errno;
        }
    }

    private record Patch(long at, long before) {}

    private RecordedDisk(Path folder) {
        this.folder = folder.toAbsolutePath().toString();
    }

    /** Records everything below this folder until closed; one at a time. */
    public static RecordedDisk under(Path folder) throws IOException {
        loadEngine();
        RecordedDisk disk = new RecordedDisk(folder);
        disk.lead("/libengine.so", engine());
        for (String library : List.of("libnio.so", "libjava.so")) {
            disk.lead("/" + library, Files.readAllBytes(Path.of(System.getProperty("java.home"), "lib", library)));
        }
        now = disk;
        return disk;
    }

    public synchronized void said(long number) {
        steps.add(new Step.Said(number));
    }

    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    /** From the {@code after}-th writing on every writing fails like this, until {@link #mend}. */
    public synchronized void fail(Fault like, int after) {
        fault = like;
        passing = after;
        failed = 0;
    }

    /** Before each of these writings, counted from 0 and rising, this runs: in a process that stands there for a while, or is killed. */
    public synchronized void stopBefore(List<Integer> writings, IntConsumer then) {
        if (!writings.isEmpty()) {
            passing = writings.getFirst();
            stop = () -> {
                then.accept(writings.getFirst());
                stopBefore(writings.stream().skip(1).map(next -> next - writings.getFirst() - 1).toList(),
                        next -> then.accept(next + writings.getFirst() + 1));
            };
        }
    }

    /** @return how many writings failed since {@link #fail} */
    public synchronized int mend() {
        fault = Fault.NONE;
        return failed;
    }

    @Override
    public void close() {
        now = null;
        patches.forEach(patch -> MemorySegment.ofAddress(patch.at()).reinterpret(8).set(ValueLayout.JAVA_LONG, 0,
                patch.before()));
    }

    /** Now, and not when the first file is opened: what is not loaded cannot be led. */
    private static void loadEngine() throws IOException {
        Engine.load();
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            throw new IOException("the engine does not load", e);
        }
    }

    /** The engine's library as the driver brings it. */
    static byte[] engine() throws IOException {
        try (var in = SQLiteJDBCLoader.class.getResourceAsStream("/org/sqlite/native/"
                + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + System.mapLibraryName("sqlitejdbc"))) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** Puts our calls where the loaded library keeps the addresses of the C library's. */
    private void lead(String library, byte[] file) throws IOException {
        long base = base(library);
        for (Map.Entry<Long, String> place : places(file).entrySet()) {
            long at = base + place.getKey();
            writable(at);
            MemorySegment pointer = MemorySegment.ofAddress(at).reinterpret(8);
            patches.add(new Patch(at, pointer.get(ValueLayout.JAVA_LONG, 0)));
            MemorySegment stub = STUBS.get(place.getValue());
            pointer.set(ValueLayout.JAVA_LONG, 0, stub == null ? 0 : stub.address());
        }
    }

    private static long base(String library) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
            String[] parts = line.trim().split("\\s+", -1);
            if (parts.length > 5 && parts[5].contains(library) && Long.parseLong(parts[2], 16) == 0) {
                return Long.parseLong(parts[0].split("-", -1)[0], 16);
            }
        }
        throw new IOException(library + " is not loaded");
    }

    /** Relocations (ELF, 64 bit) that name one of our calls: where, relative to the library's beginning, and which. */
    private static Map<Long, String> places(byte[] file) {
        ByteBuffer elf = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        Map<Long, String> places = new HashMap<>();
        long sections = elf.getLong(0x28);
        int size = elf.getShort(0x3a);
        int count = elf.getShort(0x3c);
        for (int section = 0; section < count; section++) {
            int at = (int) sections + section * size;
            int relocations = 4;
            if (elf.getInt(at + 4) != relocations) {
                continue;
            }
            int symbols = (int) sections + elf.getInt(at + 40) * size;
            int names = (int) sections + elf.getInt(symbols + 40) * size;
            int from = (int) elf.getLong(at + 24);
            for (int entry = from; entry < from + elf.getLong(at + 32); entry += 24) {
                int symbol = (int) (elf.getLong(entry + 8) >>> 32);
                int name = (int) elf.getLong(names + 24) + elf.getInt((int) elf.getLong(symbols + 24) + symbol * 24);
                String called = text(file, name);
                if (CALLS.containsKey(called)) {
                    places.put(elf.getLong(entry), called);
                }
            }
        }
        return places;
    }

    private static String text(byte[] file, int at) {
        int end = at;
        while (file[end] != 0) {
            end++;
        }
        return new String(file, at, end - at, StandardCharsets.US_ASCII);
    }

    private static void writable(long at) throws IOException {
        long page = at & -4096L;
        int readAndWrite = 3;
        if ((int) call(MPROTECT, page, 8192L, readAndWrite) != 0) {
            call(MPROTECT, page, 4096L, readAndWrite);
        }
    }

    // what the libraries call instead

    static long write(int file, MemorySegment bytes, long length) {
        RecordedDisk disk = now;
        Path path = disk == null ? null : disk.ours(file);
        if (disk != null && path != null) {
            if (disk.failing()) {
                return -1;
            }
            disk.add(new Step.Wrote(path, (long) call(LSEEK, file, 0L, SEEK_CURRENT), copy(bytes, length)));
        }
        return (long) call(REAL.get("write"), file, bytes, length);
    }

    static long pwrite64(int file, MemorySegment bytes, long length, long at) {
        RecordedDisk disk = now;
        Path path = disk == null ? null : disk.ours(file);
        if (disk != null && path != null) {
            if (disk.failing()) {
                return -1;
            }
            disk.add(new Step.Wrote(path, at, copy(bytes, length)));
        }
        return (long) call(REAL.get("pwrite64"), file, bytes, length, at);
    }

    static int ftruncate64(int file, long length) {
        RecordedDisk disk = now;
        Path path = disk == null ? null : disk.ours(file);
        if (disk != null && path != null) {
            if (disk.failing()) {
                return -1;
            }
            disk.add(new Step.Cut(path, length));
        }
        return (int) call(REAL.get("ftruncate64"), file, length);
    }

    /** Kept to the record: the real disk need not wait, since what is looked at is made from the record. */
    static int fsync(int file) {
        RecordedDisk disk = now;
        Path path = disk == null ? null : disk.ours(file);
        if (disk != null && path != null) {
            if (disk.failing()) {
                return -1;
            }
            disk.add(new Step.Synced(path));
            return 0;
        }
        return (int) call(REAL.get("fsync"), file);
    }

    static int fdatasync(int file) {
        return fsync(file);
    }

    static int unlink(MemorySegment name) {
        RecordedDisk disk = now;
        Path path = disk == null ? null : disk.ours(string(name));
        if (disk != null && path != null) {
            if (disk.failing()) {
                return -1;
            }
            disk.add(new Step.Removed(path));
        }
        return (int) call(REAL.get("unlink"), name);
    }

    static int rename(MemorySegment from, MemorySegment to) {
        RecordedDisk disk = now;
        Path path = disk == null ? null : disk.ours(string(from));
        if (disk != null && path != null) {
            if (disk.failing()) {
                return -1;
            }
            disk.add(new Step.Renamed(path, Path.of(string(to))));
        }
        return (int) call(REAL.get("rename"), from, to);
    }

    private synchronized void add(Step step) {
        steps.add(step);
    }

    private synchronized boolean failing() {
        Runnable then = stop;
        if (then != null && passing-- == 0) {
            stop = null;
            then.run();
        }
        if (fault == Fault.NONE || passing-- > 0) {
            return false;
        }
        passing = 0;
        failed++;
        ((MemorySegment) call(ERRNO)).set(ValueLayout.JAVA_INT, 0, fault.errno);
        return true;
    }

    private @Nullable Path ours(int file) {
        if (file <= CONSOLE) {
            return null;
        }
        try {
            return ours(Files.readSymbolicLink(Path.of("/proc/self/fd/" + file)).toString());
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable Path ours(String name) {
        return name.startsWith(folder) && !name.startsWith("/dev/") ? Path.of(name).normalize() : null;
    }

    private static byte[] copy(MemorySegment bytes, long length) {
        return bytes.reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
    }

    private static String string(MemorySegment name) {
        return name.reinterpret(4096).getString(0);
    }

    private static Object call(@Nullable MethodHandle method, Object... arguments) {
        if (method == null) {
            throw new IllegalStateException("not on this system");
        }
        try {
            return method.invokeWithArguments(Arrays.asList(arguments));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle real(String name, FunctionDescriptor shape) {
        return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(), shape);
    }

    private static Map<String, MethodHandle> realCalls() {
        Map<String, MethodHandle> calls = new HashMap<>();
        CALLS.forEach((name, shape) -> calls.put(name, real(name, shape)));
        return calls;
    }

    private static Map<String, MemorySegment> stubs() {
        Map<String, MemorySegment> stubs = new HashMap<>();
        MethodHandles.Lookup here = MethodHandles.lookup();
        CALLS.forEach((name, shape) -> {
            try {
                stubs.put(name,
                        LINKER.upcallStub(here.findStatic(RecordedDisk.class, name, shape.toMethodType()), shape,
                                Arena.global()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return stubs;
    }
}
