package org.mlango.guide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;

class PagesViewTest extends FxTest {
    private final PagesViewModel model = new PagesViewModel();
    private PagesView view;

    @BeforeEach
    void open() {
        view = fx(() -> new PagesView(model));
        show(() -> {
            view.shown(null);
            return new StackPane(view.node());
        });
    }

    @Test
    void pagesAreFoundAsSomebodyTypesThoseAboutItFirst() {
        assertThat(model.found).hasSize(GuidePages.NAMES.size());
        fx(() -> find("help-search").requestFocus());
        type("plan");
        assertThat(model.found).hasSizeBetween(2, GuidePages.NAMES.size() - 1);
        assertThat(model.found.getFirst().name()).isEqualTo("when-somebody-asks-for-a-plan");
        type("zzz");
        assertThat(model.found).isEmpty();
        picture("guide-nothing-found");
        assertThat(view.unsaved()).isFalse();
    }

    @Test
    void thePageAskedForIsOpenAndStaysOpenInTheOtherLanguage() {
        fx(() -> view.shown("laptop"));
        assertThat(model.open.get()).extracting(GuidePage::title).isEqualTo("Start here: the laptop");
        size(1280, 800);
        picture("guide-page");
        speak(Language.SW);
        assertThat(model.open.get()).extracting(GuidePage::title).isEqualTo("Anza hapa: kompyuta");
        look(Look.CONTRAST, 100);
        picture("guide-page-swahili");
        look(Look.DARK, 200);
        picture("guide-page-200");
        assertThat(nameless()).isEmpty();
        fx(view::hidden);
    }

    @Test
    void whatIsPressedIsLargeEnough() {
        fx(() -> view.shown("manager"));
        assertThat(tooSmall()).isEmpty();
    }
}
