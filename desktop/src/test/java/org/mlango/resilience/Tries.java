package org.mlango.resilience;

/** How often something is tried: in every {@code mvn verify}, or in the release run, which may take hours. */
public final class Tries {
    static final boolean RELEASE = Boolean.getBoolean("mlango.release");

    private Tries() {}

    public static int of(int always, int release) {
        return RELEASE ? release : always;
    }
}
