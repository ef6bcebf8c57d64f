package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.Role;

class VisitListViewModelTest {
    private final VisitsScene scene = new VisitsScene();
    private final Desk desk = new Desk();
    private final VisitListViewModel model = new VisitListViewModel(scene.visits, scene.people,
            scene.test.background(), desk, desk);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void todayShowsWhoCameAndWhatTheyTookNewestFirst() {
        scene.recorded(VisitsScene.packsAndStrip());
        scene.test.clock().advance(Duration.ofMinutes(5));
        scene.recorded(
                VisitsScene.packsAndStrip().with(Set.of("SV_HTS")).about(scene.named("Asha", Purpose.KEEP_HEALTH)));
        model.ofToday();

        assertThat(model.lines).extracting(line -> line.face() == null ? "" : line.face().label())
                .containsExactly("Asha", "");
        assertThat(model.told(model.lines.getFirst().row()))
                .isEqualTo("1 \u00D7 Condom strip, 2 \u00D7 Needle pack \u00B7 Health service");
        assertThat(model.mayChange.get()).isTrue();
    }

    @Test
    void aManagerSeesNoFacesAndChangesNothing() {
        scene.recorded(VisitsScene.packsAndStrip().about(scene.named("Asha")));
        scene.test.as(Role.MANAGER);
        model.ofToday();

        assertThat(model.lines).singleElement().satisfies(line -> {
            assertThat(line.face()).isNull();
            assertThat(line.row().person()).isNotNull();
        });
        assertThat(model.mayChange.get()).isFalse();
    }

    @Test
    void aRemovedVisitComesBackWhileTheOfferStands() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip());
        model.ofToday();
        model.remove(model.lines.getFirst());
        assertThat(model.lines).isEmpty();
        assertThat(desk.said).containsExactly("Visit removed. 10 s");
        desk.undo();
        assertThat(model.lines).extracting(line -> line.row().id()).containsExactly(id);
    }

    @Test
    void correctingOpensTheVisit() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip());
        model.ofToday();
        model.correct(model.lines.getFirst());
        assertThat(desk.went).containsExactly("record-visit");
        assertThat(desk.about).containsExactly(id);
    }

    @Test
    void aPersonsVisitsAreTheirsAloneAndNamedForThoseWhoCare() {
        PersonId asha = scene.named("Asha", Purpose.KEEP_HEALTH);
        scene.recorded(VisitsScene.packsAndStrip().about(asha).with(Set.of("SV_HTS")));
        scene.recorded(VisitsScene.packsAndStrip());

        model.ofPerson(asha);
        assertThat(model.lines).singleElement()
                .satisfies(line -> assertThat(line.row().services()).containsExactly("SV_HTS"));
        scene.test.as(Role.FRONT_DESK);
        model.ofPerson(asha);
        assertThat(model.lines).singleElement()
                .satisfies(line -> assertThat(line.row().services()).containsExactly("SV_HEALTH"));
        model.forget();
        assertThat(model.lines).isEmpty();
    }
}
