package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page of the file went bad where nobody reads at sign-in: nobody goes on working in it, and it is said what to do. */
@Tag("walk")
class DamagedWalkTest {
    private static final int PAGE = 4096;

    @Test
    void whoCameInStandsAtTheDoorAgainAndReadsWhatToBring() throws IOException {
        try (Program program = Program.practice()) {
            Path data = program.vault().resolve("g0001").resolve("data");
            try (RandomAccessFile file = new RandomAccessFile(data.toFile(), "rw")) {
                file.seek(file.length() - PAGE);
                file.write(new byte[PAGE]);
            }

            program.put("sign-in-name", Program.AMINA);
            program.type("sign-in-passphrase", Program.PASSPHRASE);
            program.click("sign-in-open");

            program.read("A file of the centre is damaged (data)");
            program.read("bring your newest backup and the envelope");
            program.picture("damaged");
            assertThat(program.relaunches()).isZero();

            // and again: it is not "in use" by the try before
            program.put("sign-in-name", Program.AMINA);
            program.type("sign-in-passphrase", Program.PASSPHRASE);
            program.click("sign-in-open");
            program.read("A file of the centre is damaged (data)");
        }
    }
}
