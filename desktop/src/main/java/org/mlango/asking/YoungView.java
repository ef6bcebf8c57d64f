package org.mlango.asking;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.text.Texts;

/** What else is wanted if somebody says they are under 18, as the centre chose. Nothing of it shows for anybody else. */
final class YoungView extends VBox {
    private static final Texts TEXTS = Texts.of(YoungView.class);

    /** @param second where a second person says yes, made anew for each person */
    YoungView(ConsentTalkViewModel model, Function<PersonId, Node> second) {
        super(12);
        CheckBox young = box("consent-young", "young.is");
        young.selectedProperty().bindBidirectional(model.isYoung);
        CheckBox guardian = box("consent-guardian", "young.guardian");
        guardian.selectedProperty().bindBidirectional(model.guardianAgrees);
        LongTextEntry words = new LongTextEntry("consent-young-words", DecisionDraft.LONGEST_WORDS, 2);
        words.textProperty().bindBidirectional(model.youngWords);
        Field who = new Field(TEXTS.text("young.words"), words).why(TEXTS.text("young.words.why"));
        VBox more = new VBox(12, ConsentTalkView.line(Bindings.createStringBinding(
                () -> TEXTS.get("young." + model.pathway.get()), model.pathway, Texts.language())), guardian, who,
                secondPerson(model, second));
        only(guardian, model, YoungPathway.GUARDIAN);
        who.visibleProperty().bind(model.anonymousOnly().not());
        who.managedProperty().bind(who.visibleProperty());
        more.visibleProperty().bind(model.isYoung);
        more.managedProperty().bind(model.isYoung);
        getChildren().addAll(young, more);
    }

    private static VBox secondPerson(ConsentTalkViewModel model, Function<PersonId, Node> second) {
        VBox box = new VBox();
        model.about().subscribe(person -> box.getChildren().setAll(second.apply(person)));
        only(box, model, YoungPathway.EXCEPTION);
        return box;
    }

    private static void only(Node box, ConsentTalkViewModel model, YoungPathway pathway) {
        box.visibleProperty().bind(model.pathway.isEqualTo(pathway));
        box.managedProperty().bind(box.visibleProperty());
    }

    private static CheckBox box(String id, String key) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.textProperty().bind(TEXTS.text(key));
        return box;
    }
}
