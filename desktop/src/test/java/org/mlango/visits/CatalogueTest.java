package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class CatalogueTest {
    private final VisitsScene scene = new VisitsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void everythingInTheStartCatalogueHasWordsInBothLanguages() {
        Texts texts = Texts.of(Visits.class);
        Stream<String> keys = Stream.of(
                StartCatalogue.services().stream().map(item -> "service." + item.code()),
                StartCatalogue.things().stream().map(item -> "thing." + item.code()),
                StartCatalogue.things().stream().map(item -> "unit." + item.unit())).flatMap(key -> key);
        assertThat(keys).allSatisfy(key -> {
            for (Language language : Language.values()) {
                assertThat(texts.in(language, key)).doesNotStartWith("[");
            }
        });
    }

    @Test
    void whatTellsOfHealthOrViolenceIsSensitiveAndTheNeutralNameIsNot() {
        List<ServiceItem> services = scene.test.store().read(scene.visits::services);
        assertThat(services).filteredOn(ServiceItem::sensitive).extracting(ServiceItem::code)
                .contains("SV_HTS", "SV_PREP", "SV_PEP", "SV_MAT_LINK", "SV_VIOLENCE", "SV_MENTAL", "SV_WOUND")
                .doesNotContain("SV_HEALTH", "SV_NSP", "SV_CONDOM", "SV_WELCOME");
    }

    @Test
    void aCentreAddsItsOwnAndRecordsWithIt() {
        String service = scene.test.done(tx -> scene.visits.addService(tx, " Kinyozi ", false));
        String thing = scene.test.done(tx -> scene.visits.addThing(tx, "Blanket"));

        assertThat(scene.test.store().read(scene.visits::services)).extracting(ServiceItem::label).contains("Kinyozi");
        assertThat(scene.test.store().read(scene.visits::things)).extracting(ThingItem::label).contains("Blanket");
        assertThat(scene.tried(VisitDraft.anonymous(VisitsScene.TODAY, Set.of(service),
                List.of(ThingLine.given(thing, 1))))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void labelsAreShortTexts() {
        assertThat(scene.test.store().write(tx -> scene.visits.addThing(tx, "  ")))
                .isEqualTo(Outcome.refused("label", "label.empty"));
        assertThat(scene.test.store().write(tx -> scene.visits.addThing(tx, "x".repeat(10_000))))
                .isEqualTo(Outcome.refused("label", "label.long", 60));
        assertThat(scene.test.store().write(tx -> scene.visits.addThing(tx, "a\u0000")))
                .isEqualTo(Outcome.refused("label", "label.control"));
    }

    @Test
    void whatWasUsedMostInEightWeeksComesFirst() {
        scene.recorded(
                VisitDraft.anonymous(VisitsScene.TODAY, Set.of("SV_NSP"), List.of(ThingLine.given("CM_LUBE", 1))));
        scene.recorded(VisitDraft.anonymous(VisitsScene.TODAY, Set.of("SV_NSP", "SV_HTS"), List.of()));
        scene.recorded(VisitDraft.anonymous(VisitsScene.TODAY.minusWeeks(9), Set.of("SV_WORK"), List.of()));

        assertThat(scene.test.as(Role.FRONT_DESK).store().read(scene.visits::mostUsed))
                .containsExactly("SV_NSP", "CM_LUBE", "SV_HEALTH");
    }
}
