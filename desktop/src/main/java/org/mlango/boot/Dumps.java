package org.mlango.boot;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/**
 * Asks Linux to write no image of this process to the disk, whoever sends the signal, and to let no other process of the same
 * account look into its memory (prctl(2), {@code PR_SET_DUMPABLE}). The start script's {@code ulimit} says the same, but a
 * launcher in a menu does not run it (decision 0024). Other systems are asked nothing: theirs write no image by themselves.
 */
final class Dumps {
    private static final int GET = 3;
    private static final int SET = 4;

    private Dumps() {}

    static void off() {
        if (linux()) {
            prctl(SET, 0);
        }
    }

    /** True if an image of this process may be written. */
    static boolean possible() {
        return linux() && prctl(GET, 0) != 0;
    }

    private static boolean linux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    @SuppressWarnings("restricted")
    private static int prctl(int what, long value) {
        Linker system = Linker.nativeLinker();
        MethodHandle call = system.downcallHandle(system.defaultLookup().findOrThrow("prctl"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG),
                Linker.Option.firstVariadicArg(1));
        try {
            return (int) call.invokeExact(what, value);
        } catch (Throwable e) {
            throw new IllegalStateException("prctl", e);
        }
    }
}
