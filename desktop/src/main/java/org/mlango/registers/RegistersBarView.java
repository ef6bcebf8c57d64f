package org.mlango.registers;

import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;

/** The way from each register to the others. */
final class RegistersBarView extends FlowPane {
    private static final Texts TEXTS = Texts.of(RegistersBarView.class);

    RegistersBarView(Navigation navigation) {
        super(12, 12);
        getChildren().addAll(
                Buttons.secondary("registers-requests", TEXTS.text("bar.requests"), Feather.INBOX,
                        () -> navigation.go(RequestsView.ID)),
                Buttons.secondary("registers-breaches", TEXTS.text("bar.breaches"), Feather.ALERT_CIRCLE,
                        () -> navigation.go(BreachesView.ID)),
                Buttons.secondary("registers-official", TEXTS.text("bar.official"), Feather.FILE_TEXT,
                        () -> navigation.go(OfficialsView.ID)),
                Buttons.secondary("registers-keeping", TEXTS.text("bar.keeping"), Feather.CALENDAR,
                        () -> navigation.go(KeepingView.ID)),
                Buttons.quiet("registers-centre", TEXTS.text("bar.centre"), Feather.ARROW_LEFT,
                        () -> navigation.go("centre")));
    }
}
