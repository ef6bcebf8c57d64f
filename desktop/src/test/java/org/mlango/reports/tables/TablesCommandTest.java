package org.mlango.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the documents, the published schema, the exit codes, and a sentence for whatever is wrong. */
class TablesCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path EXAMPLES = DOCS.resolve("table-pack");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(DOCS.resolve("table-pack.schema.json")));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"small.json", "nested.json"})
    void protectsTheExamples(String example) {
        assertThat(SCHEMA.validate(JSON.readTree(EXAMPLES.resolve(example)))).isEmpty();
        assertThat(run("protect", EXAMPLES.resolve(example).toString(), "--key", key())).isEqualTo(0);

        JsonNode answer = answer();
        assertThat(answer.path("verdict").stringValue()).isEqualTo("safe");
        assertThat(SCHEMA.validate(answer.path("pack"))).isEmpty();
        assertThat(answer.path("cells").path("blank").intValue()).isPositive();
        assertThat(answer.path("proof").path("narrowest").intValue()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void findsTheLeakOfTheExample() {
        assertThat(run("audit", EXAMPLES.resolve("leaky.json").toString())).isEqualTo(1);

        JsonNode blank = answer().path("readers").path("R2").path(0);
        assertThat(blank.path("of").stringValue()).isEqualTo("screened/men");
        assertThat(blank.path("lowest").intValue()).isEqualTo(3).isEqualTo(blank.path("highest").intValue());
        assertThat(blank.path("breaks").booleanValue()).isTrue();
    }

    @Test
    void makesTheExtractOfTheExample() {
        assertThat(run("extract", EXAMPLES.resolve("records.csv").toString(),
                EXAMPLES.resolve("rules.json").toString())).isEqualTo(0);
        assertThat(answer().path("k").intValue()).isGreaterThanOrEqualTo(11);
        assertThat(answer().path("extract").stringValue().lines().skip(1)).hasSizeGreaterThan(228);
    }

    /** T30 at the command: a table that was given out before makes the extract coarser, or keeps it back. */
    @Test
    void anExtractStandsBesideTheTablesGivenOutBefore() throws IOException {
        Files.copy(EXAMPLES.resolve("records.csv"), folder.resolve("records.csv"));
        Files.writeString(folder.resolve("table.json"), table("\"17\", \"county\": \"Kwale\"", "value\": 5"));

        assertThat(extract("[\"table.json\"]")).isEqualTo(1);
        assertThat(answer().path("reason").stringValue()).contains("given out before");
        Files.writeString(folder.resolve("table.json"), table("\"17\", \"county\": \"Kwale\"", "blank\": true"));
        assertThat(extract("[\"table.json\"]")).as("a blank divides nothing").isEqualTo(0);
        Files.writeString(folder.resolve("table.json"), table("\"17 to 18\"", "value\": 50"));
        assertThat(extract("[\"table.json\"]")).isEqualTo(2);
        assertThat(said()).contains("divides 'age' in a way that neither the records nor its ladder know");
        Files.writeString(folder.resolve("table.json"), "[");
        assertThat(extract("[\"table.json\"]")).isEqualTo(2);
        assertThat(said()).startsWith("A table beside the extract is not JSON.");
        Files.copy(EXAMPLES.resolve("small.json"), folder.resolve("counted.json"));
        assertThat(extract("[\"counted.json\"]")).isEqualTo(2);
        assertThat(said()).contains("as it was published");
    }

    private static String table(String age, String told) {
        return "{\"cells\": [{\"id\": \"a\", \"labels\": {\"row\": \"reached\", \"age\": " + age + "}, \"" + told
                + "}]}";
    }

    private int extract(String tables) throws IOException {
        ObjectNode rules = (ObjectNode) JSON.readTree(EXAMPLES.resolve("rules.json"));
        rules.set("tables", JSON.readTree(tables));
        Path file = Files.writeString(folder.resolve("rules.json"), rules.toString());
        return run("extract", folder.resolve("records.csv").toString(), file.toString());
    }

    @Test
    void whatIsHandedOverIsFoundSafeByItsReader() throws IOException {
        run("protect", EXAMPLES.resolve("small.json").toString(), "--key", key());
        Path published = Files.writeString(folder.resolve("published.json"), answer().path("pack").toString());
        assertThat(run("audit", published.toString())).isEqualTo(0);
    }

    @Test
    void aSecondRunDoesTheSame() {
        run("protect", EXAMPLES.resolve("nested.json").toString(), "--key", key());
        String first = out.toString(StandardCharsets.UTF_8);
        run("protect", EXAMPLES.resolve("nested.json").toString(), "--key", key());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    /** T38: no true count of a blank, no table of the proof, no key. */
    @Test
    void nothingOfTheProofGetsOut() throws IOException {
        String counts = Files.readString(EXAMPLES.resolve("small.json")).replace("\"count\": 3}", "\"count\": 4711}")
                .replace("\"count\": 60}", "\"count\": 4768}").replace("\"k\": 5", "\"k\": 5000");
        Path pack = Files.writeString(folder.resolve("pack.json"), counts);
        Path key = Files.writeString(folder.resolve("key"), "8ac1f0c2-marker-of-the-key");
        assertThat(run("protect", pack.toString(), "--key", key.toString())).isEqualTo(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("4711").doesNotContain("marker")
                .doesNotContain("count").doesNotContain("[2,");
    }

    @Test
    void asksForAKey() {
        assertThat(run("protect", EXAMPLES.resolve("small.json").toString())).isEqualTo(2);
        assertThat(said()).contains("--key FILE");
        assertThat(out.size()).isZero();
    }

    @Test
    void saysASentenceOfWhatIsWrong() throws IOException {
        assertThat(run("audit", folder.resolve("nowhere.json").toString())).isEqualTo(2);
        assertThat(said()).startsWith("There is no file ");
        Path bad = Files.write(folder.resolve("bad.json"), new byte[]{(byte) 0xff, 0x20});
        assertThat(run("audit", bad.toString())).isEqualTo(2);
        assertThat(said()).contains("is not text in UTF-8.");
        assertThat(run("audit", EXAMPLES.resolve("small.json").toString())).isEqualTo(2);
        assertThat(said()).contains("each written cell has a value, a range or a blank");
        assertThat(run("extract", EXAMPLES.resolve("small.json").toString(), EXAMPLES.resolve("rules.json").toString()))
                .isEqualTo(2);
        for (List<String> wrong : List.of(List.<String>of(), List.of("protect"), List.of("show", "x"),
                List.of("audit", "a", "b"), List.of("audit", "a", "--loud"), List.of("audit", "a", "--time", "0"))) {
            assertThat(run(wrong.toArray(String[]::new))).isEqualTo(2);
            assertThat(said()).contains("mlango-tables protect PACK.json");
        }
    }

    /** 12 published, of which 20 would be a part: nothing fits. */
    @Test
    void saysThatAPackContradictsItself() throws IOException {
        Path pack = Files.writeString(folder.resolve("pack.json"), """
                {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
                 "rule": {"k": 5, "mode": "suppress"},
                 "cells": [{"id": "a", "value": 20}, {"id": "b", "blank": true}, {"id": "t", "value": 12}],
                 "facts": [{"kind": "sum", "total": "t", "parts": ["a", "b"]}]}""");
        assertThat(run("audit", pack.toString())).isEqualTo(2);
        assertThat(said()).startsWith("Nothing fits what is published");
    }

    private static String key() {
        return EXAMPLES.resolve("example.key").toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return TablesCommand.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private JsonNode answer() {
        return JSON.readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
