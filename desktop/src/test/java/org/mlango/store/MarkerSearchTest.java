package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secrecy tests are worth no more than their search. */
class MarkerSearchTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsEveryMarkerInEveryWriting() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            MarkerSearch search = new MarkerSearch();
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int i = 0; i < 20; i++) {
                content.write(new byte[i]);
                content.write(search.word().getBytes(charset));
                content.write(search.phone().getBytes(charset));
            }
            Files.createDirectories(folder.resolve("deep/er"));
            Files.write(folder.resolve("deep/er/file"), content.toByteArray());

            assertThat(search.hits(folder)).hasSize(40);
            assertThat(search.hits(folder.resolve("elsewhere"))).isEmpty();
        }
    }

    @Test
    void noTwoMarkersAreTheSameAndOthersAreNotFound() {
        MarkerSearch search = new MarkerSearch();
        MarkerSearch other = new MarkerSearch();
        for (int i = 0; i < 300; i++) {
            search.word();
            search.phone();
        }
        other.word();

        assertThat(search.planted()).doesNotHaveDuplicates().hasSize(600)
                .allSatisfy(marker -> assertThat(marker).hasSize(12));
        assertThat(other.hitsIn(search.planted().getLast())).isEmpty();
        assertThat(search.hitsIn("nothing here")).isEmpty();
    }
}
