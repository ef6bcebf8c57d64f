package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.store.Role;

class RequestsViewModelTest {
    private final RegistersScene scene = new RegistersScene();
    private final RequestsViewModel model = new RequestsViewModel(scene.test.background(), scene.registers,
            scene.people, scene);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void writtenByCodeShownByCode() {
        PersonId person = scene.person("Zuhura");
        String code = scene.code(person);
        model.ofEverybody();
        model.form.begin();
        model.form.kind.set(RequestKind.COPY);
        model.form.code.set(code.replace("-", "").toLowerCase(Locale.ROOT));
        model.form.save();

        assertThat(model.form.refusals).isEmpty();
        assertThat(model.form.open.get()).isFalse();
        assertThat(model.lines).singleElement().satisfies(line -> assertThat(line.code()).isEqualTo(code));
        assertThat(model.lines.toString()).doesNotContain("Zuhura").doesNotContain(code);
    }

    @Test
    void anUnknownCodeLosesNothing() {
        model.ofEverybody();
        model.form.begin();
        model.form.kind.set(RequestKind.COPY);
        model.form.code.set("K7M-4QX-9");
        model.form.words.set("typed with care");
        model.form.save();

        assertThat(model.form.refusals).containsOnlyKeys("person");
        assertThat(model.form.words.get()).isEqualTo("typed with care");
        model.form.code.set("");
        model.form.save();
        assertThat(model.form.refusals).containsOnlyKeys("words");
        model.form.words.set("");
        model.form.save();
        assertThat(model.lines).singleElement().satisfies(line -> assertThat(line.code()).isEmpty());
    }

    @Test
    void aManagerSeesTheLineAndNoCode() {
        PersonId person = scene.person("Zuhura");
        model.of(person);
        model.form.begin();
        model.form.kind.set(RequestKind.ERASE);
        model.form.words.set("sealed words");
        model.form.save();
        model.choose(model.lines.getFirst());
        assertThat(model.told.get()).isEqualTo("sealed words");
        model.forget();
        assertThat(model.told.get()).isEmpty();
        assertThat(model.lines).isEmpty();

        scene.test.as(Role.MANAGER);
        model.ofEverybody();
        assertThat(model.form.seesPeople.get()).isFalse();
        assertThat(model.lines).singleElement().satisfies(line -> assertThat(line.code()).isEmpty());
        model.choose(model.lines.getFirst());
        assertThat(model.told.get()).isEmpty();
        model.close(model.lines.getFirst(), null);
        assertThat(model.lines.getFirst().request().open()).isFalse();
        scene.undo.run();
        assertThat(model.lines.getFirst().request().open()).isTrue();
    }

    @Test
    void whatSomebodyElseClosedMeanwhileIsSaidAndShown() {
        model.of(scene.person("Zuhura"));
        model.form.begin();
        model.form.kind.set(RequestKind.COPY);
        model.form.save();
        RequestsViewModel.Line line = model.lines.getFirst();
        scene.test.done(tx -> scene.registers.close(tx, line.request().id(), null));
        model.close(line, RequestReason.TAKEN_BACK);

        assertThat(model.refusal.get()).contains("closed meanwhile");
        assertThat(model.lines.getFirst().request().reason()).isNull();
    }

    @Test
    void todaySaysHowManyAndWhen() {
        RegistersTodayViewModel today = new RegistersTodayViewModel(scene.test.background(), scene.registers);
        today.read();
        assertThat(today.waits.get().nothing()).isTrue();
        model.of(scene.person("Zuhura"));
        model.form.begin();
        model.form.kind.set(RequestKind.COPY);
        model.form.save();
        today.read();
        var waits = today.waits.get();
        assertThat(RequestWords.left(waits.due().getFirst(), waits.today())).isEqualTo("7 days left");
        assertThat(RequestWords.left(waits.due().getFirst(), waits.today().plusDays(6))).isEqualTo("1 day left");
        assertThat(RequestWords.left(waits.due().getFirst(), waits.today().plusDays(7)))
                .isEqualTo("today is the last day");
        assertThat(RequestWords.left(waits.due().getFirst(), waits.today().plusDays(8)))
                .isEqualTo("the day was 23/06/2026");
    }
}
