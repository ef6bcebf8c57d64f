package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.people.Contact;
import org.mlango.people.OldWords;

/** Held to the published schema by a validator that is not ours: what anybody else would find. */
class SchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final RightsScene scene = new RightsScene(7);
    private final JsonNode schema = JSON.readTree(Path.of("..", "docs", "everything-held.schema.json"));
    private final Schema published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema);

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileFollowsThePublishedSchemaAndHasEveryKindInIt(Language language) {
        JsonNode copy = written(language);

        assertThat(faults(copy)).isEmpty();
        assertThat(copy.get("held").valueStream().map(one -> one.get("kind")).collect(Collectors.toSet()))
                .isEqualTo(schema.at("/$defs/held/properties/kind/enum").valueStream().collect(Collectors.toSet()));
        assertThat(copy.toString()).doesNotContain("\"[");
    }

    @Test
    void theDocumentTellsEveryCode() throws java.io.IOException {
        String document = java.nio.file.Files.readString(Path.of("..", "docs", "everything-held.md"));

        assertThat(written(Language.EN).findValuesAsString("code"))
                .allSatisfy(code -> assertThat(document).contains("`" + code + "`"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"made|16/06/2026", "made|2026-02-31", "language|fr", "format|other",
            "somewhere|x"})
    void theCheckFindsWhatIsWrong(String field, String wrong) {
        ObjectNode copy = (ObjectNode) written(Language.EN);
        copy.put(field, wrong);

        assertThat(faults(copy)).hasSize(1);
    }

    @Test
    void theCheckFindsWhatIsMissingOrEmptyInside() {
        ObjectNode copy = (ObjectNode) written(Language.EN);
        ((ObjectNode) copy.at("/held/0")).remove("why");
        ((ObjectNode) copy.at("/held/0/facts/0")).put("value", "");
        ((ObjectNode) copy.at("/held/0/facts/1")).put("code", "no code");

        assertThat(faults(copy)).containsExactlyInAnyOrder("/held/0 required", "/held/0/facts/0/value minLength",
                "/held/0/facts/1/code pattern");
    }

    /** The schema itself is one: its own rules, as the draft publishes them, find nothing. */
    @Test
    void theSchemaFollowsTheDraft() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(schema)).isEmpty();
    }

    /** Where something is wrong, and against which word of the schema. */
    private List<String> faults(JsonNode copy) {
        return published.validate(copy, context -> context.executionConfig(config -> config.formatAssertionsEnabled(
                true))).stream().map(error -> error.getInstanceLocation() + " " + error.getKeyword()).toList();
    }

    private JsonNode written(Language language) {
        PersonId person = scene.tells().person();
        scene.test.done(tx -> scene.people.correctContact(tx, person, new Contact(List.of(Contact.Channel.CALL), "", "",
                "evenings", ""), OldWords.KEEP_SEALED));
        scene.test.done(tx -> scene.consents.restrict(tx, person, Ground.OWN_WISH, "until I come back"));
        return JSON.readTree(CopyJson.write(scene.copy(person, language)));
    }
}
