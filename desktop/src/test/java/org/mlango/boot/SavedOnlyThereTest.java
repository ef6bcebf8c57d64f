package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.store.RecordedDisk;
import org.mlango.store.RecordedDisk.Step;

/** While a count is saved, every writing of this process is listened to: nothing goes anywhere but to the vault and the place asked for. */
@Tag("walk")
@EnabledOnOs(OS.LINUX)
class SavedOnlyThereTest {
    @Test
    void nothingIsWrittenBesideThePlaceAskedFor() throws IOException {
        try (Program program = Program.practice()) {
            program.signIn(Program.WANJIRU);
            program.click("nav-count");
            program.click("count-kind-count");
            program.click("count-make");
            program.see("count-table");
            int files = 0;
            Set<String> elsewhere = new TreeSet<>();
            for (String ending : List.of("xlsx", "csv", "pdf")) {
                Set<Path> written;
                try (RecordedDisk disk = RecordedDisk.under(Path.of("/"))) {
                    program.click("count-save-" + ending);
                    program.hands().await(() -> program.saved().toFile()
                            .list((folder, name) -> name.endsWith(ending)).length == 1 ? true : null, "no " + ending);
                    written = disk.steps().stream().filter(Step.Wrote.class::isInstance)
                            .map(step -> ((Step.Wrote) step).file()).collect(Collectors.toSet());
                }
                files++;
                assertThat(written).as("the file itself was seen being written")
                        .anyMatch(path -> path.startsWith(program.saved()));
                written.stream().filter(path -> !path.startsWith(program.saved()) && !path.startsWith(program.vault()))
                        .forEach(path -> elsewhere.add(ending + ": " + path));
            }
            Figures.tell(Trial.TEMPORARY, "counts", files, elsewhere.size(), "xlsx, csv, pdf");
            assertThat(elsewhere).isEmpty();
        }
    }
}
