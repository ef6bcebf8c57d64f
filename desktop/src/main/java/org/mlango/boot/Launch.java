package org.mlango.boot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mlango.practice.PracticeSize;

/**
 * What was asked for on the command line.
 *
 * @param folder where the vault lies, or is made
 * @param practicePeople how many invented people, where a practice centre is made
 */
public record Launch(Mode mode, Path folder, int practicePeople) {
    /** Ways to start. */
    public enum Mode {
        /** The centre's own vault. */
        CENTRE,
        /** The practice centre, made if it is not there. */
        PRACTICE,
        /** The scripted walk, without a display. */
        TOUR,
        /** Looks whether all parts are there, and leaves. */
        SELF_CHECK
    }

    static final int FEW_PEOPLE = 40;

    /**
     * Reads the command line: {@code --practice}, {@code --people N}, {@code --folder F}, {@code --try} (the practice
     * centre where there is a display, else the tour), {@code --tour}, {@code --self-check}.
     *
     * @throws IllegalArgumentException with a sentence for the console
     */
    public static Launch of(List<String> arguments, Map<String, String> environment) {
        Mode mode = Mode.CENTRE;
        Path folder = null;
        int people = FEW_PEOPLE;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--practice" -> mode = Mode.PRACTICE;
                case "--tour" -> mode = Mode.TOUR;
                case "--self-check" -> mode = Mode.SELF_CHECK;
                case "--try" -> mode = hasDisplay(environment) ? Mode.PRACTICE : Mode.TOUR;
                case "--folder" -> folder = path(after(arguments, i++));
                case "--people" -> people = number(after(arguments, i++));
                default -> throw new IllegalArgumentException("Mlango does not know \"" + arguments.get(i)
                        + "\". It knows --practice, --people N, --folder F, --try, --tour and --self-check.");
            }
        }
        Path place = folder == null ? homeOf(environment) : folder;
        return new Launch(mode, place.resolve(switch (mode) {
            case CENTRE, SELF_CHECK -> "centre";
            case PRACTICE -> "practice";
            case TOUR -> "tour";
        }), people);
    }

    /** What starts the same again; {@code --try} has been decided by now. */
    List<String> arguments() {
        List<String> same = new ArrayList<>();
        if (mode == Mode.PRACTICE) {
            same.addAll(List.of("--practice", "--people", String.valueOf(practicePeople)));
        }
        same.addAll(List.of("--folder", String.valueOf(folder.toAbsolutePath().getParent())));
        return same;
    }

    /** Linux says so in its environment; elsewhere a screen is taken for granted. */
    static boolean hasDisplay(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    }

    /** A folder of this account that is neither the vault's nor named after it. */
    static Path account(Map<String, String> environment) {
        String state = environment.getOrDefault("APPDATA", environment.getOrDefault("XDG_STATE_HOME", ""));
        return state.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".local", "state", "rt")
                : Path.of(state, "rt");
    }

    private static Path homeOf(Map<String, String> environment) {
        String data = environment.getOrDefault("LOCALAPPDATA", environment.getOrDefault("XDG_DATA_HOME", ""));
        return data.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".local", "share", "mlango")
                : Path.of(data, "mlango");
    }

    private static String after(List<String> arguments, int i) {
        if (i + 1 >= arguments.size()) {
            throw new IllegalArgumentException("Something is missing after " + arguments.get(i) + ".");
        }
        return arguments.get(i + 1);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("This is not a folder's name: " + text, e);
        }
    }

    private static int number(String text) {
        try {
            return PracticeSize.of(Integer.parseInt(text)).people();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "--people wants a whole number from 1 to 100000, not " + text + ".", e);
        }
    }
}
