package org.mlango.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.people.Contact;
import org.mlango.people.PhoneShared;
import org.mlango.plans.DeskDay.Agreed;
import org.mlango.plans.DeskDay.Promise;
import org.mlango.plans.DeskDay.Reaching;
import org.mlango.plans.DeskDay.Whom;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** The counsellor's desk. Promises of the centre come first; nobody is here who did not ask or agree, and nothing is late. */
final class DeskView implements Screen {
    static final String ID = "plans-desk";
    private static final Texts TEXTS = Texts.of(DeskView.class);
    private static final String FILE = "calendar.ics";

    private final DeskViewModel model;
    private final Navigation navigation;
    private final VBox promises = new VBox(12);
    private final VBox reaching = new VBox(12);
    private final VBox lookBacks = new VBox(12);
    private final WeekView week = new WeekView();
    private final Page page;

    DeskView(DeskViewModel model, Navigation navigation, SavePlace savePlace) {
        this.model = model;
        this.navigation = navigation;
        page = new Page(TEXTS.text("desk.title"), Prose.refusal("desk-refusal", model.refusal),
                new Card(TEXTS.text("desk.promises"), promises).icon(Feather.THUMBS_UP),
                new Card(TEXTS.text("desk.reaching"), Prose.of(TEXTS.text("desk.reaching.words")), reaching)
                        .icon(Feather.PHONE),
                new Card(TEXTS.text("desk.look_backs"), lookBacks).icon(Feather.CALENDAR),
                new Card(TEXTS.text("desk.week"), week, Prose.of(TEXTS.text("calendar.words")),
                        new FlowPane(Buttons.secondary("desk-calendar", TEXTS.text("calendar.save"), Feather.DOWNLOAD,
                                () -> calendar(savePlace))))
                        .icon(Feather.GRID))
                .intro(TEXTS.text("desk.intro"));
        Theme.roomSheet(page, DeskView.class);
        model.day.subscribe(day -> draw());
        Texts.redrawing(page, this::draw);
    }

    private void calendar(SavePlace savePlace) {
        savePlace.choose(page, FILE, TEXTS.get("calendar.kind")).ifPresent(model::save);
    }

    private void draw() {
        DeskDay day = model.day.get();
        Stream.of(promises, reaching, lookBacks).forEach(place -> {
            Focus.stayAt(place);
            place.getChildren().clear();
        });
        number(day.promises(), promises, this::promise, "desk.promises.none");
        int more = day.promised() - day.promises().size();
        if (more > 0) {
            promises.getChildren().add(new FlowPane(12, 12, Prose.of(TEXTS.get("desk.more", more)),
                    Buttons.secondary("desk-more", TEXTS.text("desk.more.show"), Feather.CHEVRON_DOWN, model::more)));
        }
        number(day.reaching(), reaching, this::reach, "desk.reaching.none");
        number(day.lookBacks(), lookBacks, this::agreed, "desk.look_backs.none");
        week.show(day);
    }

    /** How the row with this number looks. */
    private interface Row<T> {
        Node of(T shown, int number);
    }

    private static <T> void number(List<T> rows, VBox place, Row<T> row, String none) {
        if (rows.isEmpty()) {
            place.getChildren().add(Prose.of(TEXTS.text(none)));
        }
        for (int i = 0; i < rows.size(); i++) {
            place.getChildren().add(row.of(rows.get(i), i + 1));
        }
    }

    private VBox promise(Promise promise, int number) {
        StepDraft step = promise.step().told();
        String when = PlanWords.when(step);
        return row(step.text(), name(promise.whom()) + (when.isEmpty() ? "" : " \u00B7 " + when),
                Buttons.secondary("desk-done-" + number, TEXTS.text("desk.done"), Feather.CHECK,
                        () -> model.done(promise.whom().plan(), promise.step())),
                open("desk-promise-" + number, promise.whom()));
    }

    private VBox reach(Reaching one, int number) {
        VBox row = row(name(one.whom()), TEXTS.get("desk.reach.day", Dates.day(one.day())),
                Buttons.secondary("desk-reached-" + number, TEXTS.text("desk.reached"), Feather.CHECK,
                        () -> model.reached(one.whom().plan())),
                open("desk-reach-" + number, one.whom()));
        Contact contact = one.contact();
        row.getChildren().add(2, Prose.of(contact == null ? TEXTS.get("desk.reach.how.none") : how(contact)));
        return row;
    }

    /** Channel, whom to ask for, who we are, when, where, and what never to say: all as the person told it. */
    private static String how(Contact contact) {
        String channels = contact.channels().stream()
                .map(one -> TEXTS.get("channel." + one))
                .collect(Collectors.joining(", "));
        return Stream.of(channels, contact.shared() == PhoneShared.YES ? TEXTS.get("reach.shared") : "",
                said("ask_for", contact.askFor()), said("we_are", contact.weAre()),
                said("if_another", contact.ifAnother()), said("times", contact.times()),
                said("meet_at", contact.meetAt()), said("message", contact.message()),
                said("sign", contact.sign()), said("never", contact.neverSay()), lastDay(contact.lastDay()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String said(String what, String words) {
        return words.isBlank() ? "" : TEXTS.get("reach." + what, words);
    }

    private static String lastDay(@Nullable LocalDate day) {
        return day == null ? "" : TEXTS.get("reach.last_day", Dates.day(day));
    }

    private VBox agreed(Agreed one, int number) {
        return row(name(one.whom()), TEXTS.get("desk.look_back.day", Dates.day(one.day())),
                open("desk-look-back-" + number, one.whom()));
    }

    private Node open(String id, Whom whom) {
        return Buttons.quiet(id, TEXTS.text("desk.open"), Feather.ARROW_RIGHT,
                () -> navigation.go(PlanView.ID, whom.plan()));
    }

    private static String name(Whom whom) {
        return whom.face().label();
    }

    private static VBox row(String title, String detail, Node... actions) {
        VBox row = new VBox(4, Prose.of(title, "row-title"), Prose.of(detail, "row-detail"),
                new FlowPane(8, 4, actions));
        row.getStyleClass().add("plan-step");
        return row;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.read();
    }

    @Override
    public void hidden() {
        model.forget();
    }
}
