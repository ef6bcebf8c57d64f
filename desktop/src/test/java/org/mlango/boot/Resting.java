package org.mlango.boot;

import java.nio.file.Path;

import org.mlango.bench.Memory;

/** In a process of its own: somebody signs in, every name is read, somebody is looked for, Today again; then what this process holds. */
final class Resting {
    private Resting() {}

    /** @param arguments the folder in which the vault lies */
    public static void main(String[] arguments) {
        try (Program program = Program.on(Path.of(arguments[0]))) {
            program.signIn(Program.AMINA);
            program.rest();
            program.click("nav-people");
            program.put("people-search", "wan");
            program.click("nav-today");
            program.rest();
            System.out.println(Memory.megabytesAfterACollection());
        }
        System.exit(0);
    }
}
