package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.FxTest;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.store.Role;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.VisitDraft;

/** A counsellor works the monthly list; a manager chooses the times. */
class KeepingViewTest extends FxTest {
    private final RegistersScene scene = new RegistersScene();
    private final List<Object> went = new ArrayList<>();
    private final KeepingViewModel model = new KeepingViewModel(scene.test.background(), scene.registers.keeping(),
            scene.people, (id, about) -> went.add(about == null ? id : about), scene);
    private final TimesViewModel times = new TimesViewModel(scene.test.background(), scene.registers, model::load);
    private final PersonId person = scene.person("Zuhura", Purpose.CONTACT);

    @BeforeEach
    void open() {
        scene.test.done(tx -> scene.visits.record(tx, new VisitDraft(tx.today(), 540, Place.CENTRE, person, 0,
                NewOrBack.NEW, null, Set.of("SV_INFO"), List.of(), "")));
        scene.test.clock().advance(Duration.ofDays(800));
        scene.test.as(Role.COUNSELLOR, Role.MANAGER);
        show(() -> {
            KeepingView view = new KeepingView(model, times, new RegistersBarView((id, about) -> {}));
            view.shown(null);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void askedAgainOneAfterTheOther() {
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("keeping");
        choose();
        picture("keeping-opened");
        speak(Language.SW);
        look(Look.DARK, 200);
        picture("keeping-opened-sw-dark-200");
        look(Look.LIGHT, 100);
        speak(Language.EN);
        click("keeping-erase");
        assertThat(went).containsExactly(person);
        click("keeping-anonymous");
        click("dialog-yes");
        assertThat(scene.said).contains("1 visit made anonymous.");
        choose();
        assertThat(isThere("keeping-anonymous")).isFalse();
        click("keeping-on");
        assertThat(scene.said).contains("Kept on. The time counts anew from today.");
        assertThat(model.lines).isEmpty();
    }

    @Test
    void theManagerChoosesTheTimes() {
        assertThat(model.lines).hasSize(1);
        click("times-contact-60");
        click("times-visits-60");
        click("times-usual-days-3");
        picture("times");
        click("times-save");
        assertThat(times.done.get()).isEqualTo("These hold from now on.");
        assertThat(model.lines).as("other times, another list").isEmpty();
        click("times-usual");
        assertThat(times.usual.get()).isEqualTo(7);
        click("times-contact-12");
        click("times-save");
        assertThat(times.refusal.get()).as("nothing chosen is refused").contains("not among those");

        scene.test.as(Role.FRONT_DESK);
        fx(times::load);
        fx(model::load);
        picture("keeping-at-the-desk");
        assertThat(find("times-contact").isDisabled()).isTrue();
        assertThat(find("times-save").getParent().isVisible()).isFalse();
    }

    private void choose() {
        RowList<?> list = find("keeping-list", RowList.class);
        fx(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        assertThat(isThere("keeping-on")).isTrue();
    }
}
