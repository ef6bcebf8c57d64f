package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.store.Role;

class TodayVisitsViewTest extends FxTest {
    private final VisitsScene scene = new VisitsScene();
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void anEmptyDaySaysWhatToDoNext() {
        open();
        click("today-visits-record");
        assertThat(desk.went).containsExactly("record-visit");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void oneIsChosenAndRemovedByKeyboard() {
        scene.recorded(VisitsScene.packsAndStrip());
        scene.recorded(VisitsScene.packsAndStrip().about(scene.named("Asha")).with(Set.of("SV_HEALTH")));
        open();
        picture("today-visits");
        Node list = find("today-visits-list");
        fx(list::requestFocus);
        press(KeyCode.DOWN);
        press(KeyCode.DELETE);
        assertThat(scene.today()).hasSize(1);
        fx(desk::undo);
        assertThat(scene.today()).hasSize(2);
    }

    @Test
    void aManagerIsOfferedNoChange() {
        scene.recorded(VisitsScene.packsAndStrip().about(scene.named("Asha")));
        scene.test.as(Role.MANAGER);
        open();
        assertThat(find("today-visits-remove").getParent().isVisible()).isFalse();
        assertThat(find("today-visits-record").isVisible()).isFalse();
        picture("today-visits-manager");
    }

    private void open() {
        TodayVisitsView view = fx(() -> new TodayVisitsView(new VisitListViewModel(scene.visits, scene.people,
                scene.test.background(), desk, desk)));
        show(() -> (Parent) new Page(Texts.of(TodayVisitsView.class).text("today.title"), view.node()));
        fx(view::refresh);
        settle();
    }
}
