package org.mlango.guide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;

class PagesViewTest extends FxTest {
    private static final double WIDEST = 900;
    private static final double BORDERS = 2;

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
    void aPictureIsAsWideAsThePageAndNoWiderThanItIs() {
        fx(() -> view.shown("front-desk"));
        size(1280, 800);
        double large = pictureWidth();
        size(800, 760);
        double small = pictureWidth();
        assertThat(small).isLessThan(large).isLessThan(find("help-reading").getLayoutBounds().getWidth());

        show(() -> new StackPane(new PageView(GuidePages.named("front-desk", Language.EN).orElseThrow())));
        size(1280, 800);
        look(Look.LIGHT, 200);
        assertThat(pictureWidth()).isEqualTo(WIDEST + BORDERS);
    }

    @Test
    void aPictureIsSaidInWordsThatCanBeReadToo() {
        fx(() -> view.shown("front-desk"));
        Node picture = find("help-page").lookup(".help-picture");
        assertThat(picture.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(words()).contains(picture.getAccessibleText());
        size(1280, 800);
        fx(() -> find("help-reading", ScrollPane.class).setVvalue(0.2));
        picture("guide-picture");
        look(Look.DARK, 100);
        speak(Language.SW);
        fx(() -> find("help-reading", ScrollPane.class).setVvalue(0.2));
        picture("guide-picture-sw-dark");
        fx(view::hidden);
    }

    @Test
    void aCopyWithoutItsPictureStillSaysWhatWouldBeSeen() {
        GuidePage page = PageReader.read("rain", "# Rain\n\n![The door is open.](../pictures/en/nowhere.png)\n");
        show(() -> new StackPane(new PageView(page)));
        assertThat(words()).contains("The door is open.");
        assertThat(find("help-page").lookup(".help-picture")).isNull();
    }

    private double pictureWidth() {
        settle();
        return ((Region) find("help-page").lookup(".help-picture")).getWidth();
    }

    @Test
    void whatIsPressedIsLargeEnough() {
        fx(() -> view.shown("manager"));
        assertThat(tooSmall()).isEmpty();
    }
}
