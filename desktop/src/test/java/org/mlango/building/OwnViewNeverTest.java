package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.library.Library;
import org.mlango.ownview.FiveWay;
import org.mlango.ownview.NextStep;
import org.mlango.ownview.OwnView;
import org.mlango.ownview.OwnViewRoom;
import org.mlango.people.People;
import org.mlango.shell.SaidNotices;
import org.mlango.store.Background;
import org.mlango.store.TestStore;

/**
 * What must never exist around what people say of their own use. Each of these fails when somebody adds it, so that it is talked
 * about first: "No, it is fine" is a whole answer, and an answer is never turned into a figure, a label or a list.
 */
class OwnViewNeverTest {
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages("org.mlango.building.wrong.ownview");
    private static final Pattern JUDGING = Pattern.compile(
            "stage|motivat|readiness|insight|severity|diagnos|\\bicd|\\bdsm|dependen|problematic|chaotic|stable_|scor|risk"
                    + "|band\\b|weight|percent|progress|trend|improv|worse|opinion|overdue|unmet|flag");

    @Test
    void noFigureIsMadeOfAnswers() {
        assertThat(columns()).as("nothing of an answer stands in clear, least of all a number")
                .containsExactlyInAnyOrder(
                        "id", "person_id", "day", "language", "worker_id", "decision_id", "codes", "words",
                        "row_version");
        assertThat(calls(Imported.PROGRAM, FiveWay.class, "ordinal", "compareTo"))
                .as("answers have no order and no weight")
                .isEmpty();
        assertThat(figures(ownView())).isEmpty();
    }

    /** Everything forbidden here, planted in one class, is found. */
    @Test
    void eachOfTheseBites() {
        assertThat(calls(PLANTED, FiveWay.class, "ordinal", "compareTo")).hasSize(1);
        assertThat(figures(PLANTED.stream())).singleElement().asString().contains("score");
        assertThat(judgingNames(PLANTED.stream())).containsExactlyInAnyOrder("readinessstage", "score");
        assertThat(peopleByAnswer(PLANTED.stream())).singleElement().asString().contains("whoSaid");
    }

    @Test
    void noJudgingNameIsUsed() {
        assertThat(judgingNames(ownView())).isEmpty();
        assertThat(RealSchema.definitions().stream().filter(sql -> sql.contains("own_view"))
                .map(sql -> sql.replaceAll("--.*", "").toLowerCase(Locale.ROOT))
                .filter(sql -> JUDGING.matcher(sql).find())).isEmpty();
    }

    @Test
    void thingsServicesAndFactsDependOnNoAnswer() {
        Set<String> depend = Imported.PROGRAM.stream().filter(type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(one -> one.getTargetClass().getPackageName().startsWith("org.mlango.ownview")))
                .map(type -> type.getPackageName().split("\\.", -1)[2]).collect(Collectors.toSet());
        assertThat(depend).as(
                "what people are given, told and reminded of never depends on what they said; counts do, over people; plans and "
                        + "referrals know only that one may follow a talk")
                .containsExactlyInAnyOrder("ownview", "boot", "practice", "reports", "plans", "referrals");
        List<JavaClass> after = Imported.PROGRAM.stream()
                .filter(type -> Set.of("org.mlango.plans", "org.mlango.referrals").contains(type.getPackageName()))
                .toList();
        assertThat(after.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(one -> one.getTargetClass().getName()).filter(name -> name.startsWith("org.mlango.ownview"))
                .distinct()).containsExactlyInAnyOrder(NextStep.class.getName(), OwnView.class.getName());
        assertThat(after.stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(OwnView.class))
                .map(call -> call.getTarget().getName()).distinct()).containsExactly("bring");
    }

    @Test
    void nothingFollowsWithoutAHandOnItsButton() {
        assertThat(calls(Imported.PROGRAM, NextStep.class, "take")).containsExactly("org.mlango.ownview.TalkViewModel");
        assertThat(Imported.PROGRAM.stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals("org.mlango.ownview.TalkViewModel")
                        && call.getTarget().getName().equals("take"))
                .map(call -> call.getOriginOwner().getName()).distinct())
                .containsExactly("org.mlango.ownview.NextStepsView");
    }

    @Test
    void nobodyIsListedByWhatTheySaid() {
        assertThat(peopleByAnswer(ownView())).isEmpty();
    }

    @Test
    void noAnswerReachesTodayOrTheNavigation() {
        try (TestStore test = TestStore.fresh()) {
            Background background = test.background();
            Consents consents = new Consents();
            OwnViewRoom room = new OwnViewRoom(new OwnView(consents, new Library()), new People(consents), background,
                    (id, about) -> {}, screen -> {}, new SaidNotices(new ArrayList<>()));
            assertThat(room.todayCards()).isEmpty();
            assertThat(room.entries()).isEmpty();
            assertThat(room.shortcuts()).isEmpty();
        }
    }

    @Test
    void theTextsNeitherPushNorMeasure() {
        Pattern pushing = Pattern.compile(
                "are you sure|should|must|problem|incomplete|missing|% |percent|quit|stop using|lazima ujibu|tatizo");
        Bundle texts = Bundle.all().stream().filter(bundle -> bundle.packageName().equals("ownview")).findFirst()
                .orElseThrow();
        assertThat(Stream.concat(texts.englishWords().values().stream(), texts.swahiliWords().values().stream())
                .filter(words -> pushing.matcher(words.toLowerCase(Locale.ROOT)).find())).isEmpty();
    }

    private static List<String> figures(Stream<JavaClass> types) {
        return declared(types).filter(OwnViewNeverTest::takesAnAnswer).filter(OwnViewNeverTest::givesANumber)
                .map(Method::toGenericString).toList();
    }

    private static List<String> judgingNames(Stream<JavaClass> types) {
        return types.flatMap(type -> Stream.of(Stream.of(type.getSimpleName()),
                type.getFields().stream().map(JavaMember::getName),
                type.getMethods().stream().map(JavaMember::getName)).flatMap(names -> names))
                .map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> JUDGING.matcher(name).find()).toList();
    }

    private static List<String> peopleByAnswer(Stream<JavaClass> types) {
        return declared(types).filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> manyPeople(method.getGenericReturnType().getTypeName()))
                .map(Method::toGenericString).toList();
    }

    private static Stream<Method> declared(Stream<JavaClass> types) {
        return types.map(JavaClass::reflect).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic());
    }

    private static boolean takesAnAnswer(Method method) {
        String types = Arrays.stream(method.getGenericParameterTypes()).map(Object::toString)
                .collect(Collectors.joining()) + method.getDeclaringClass().getName();
        return types.contains("Answer") || types.contains("Talk;") || types.contains("FiveWay");
    }

    private static boolean givesANumber(Method method) {
        Set<Class<?>> numbers = Set.of(int.class, long.class, double.class, float.class, Integer.class, Long.class,
                Double.class);
        Set<String> places = Set.of("hashCode", "thing", "place", "order");
        return numbers.contains(method.getReturnType()) && !places.contains(method.getName());
    }

    private static boolean manyPeople(String type) {
        return type.contains(PersonId.class.getName())
                && List.of("List", "Set", "Map", "Collection", "Stream", "[]").stream().anyMatch(type::contains);
    }

    private static Set<String> calls(JavaClasses among, Class<?> owner, String... names) {
        return among.stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> is(call, owner, names)).map(call -> call.getOriginOwner().getName())
                .collect(Collectors.toSet());
    }

    private static boolean is(JavaMethodCall call, Class<?> owner, String... names) {
        return call.getTargetOwner().getName().equals(owner.getName())
                && List.of(names).contains(call.getTarget().getName());
    }

    private static Stream<JavaClass> ownView() {
        return Imported.PROGRAM.stream().filter(type -> type.getPackageName().equals("org.mlango.ownview"));
    }

    private static List<String> columns() {
        try (TestStore test = TestStore.fresh()) {
            return test.store()
                    .read(tx -> tx.sql().fetch("SELECT name FROM pragma_table_info('own_view')").getValues(0,
                            String.class));
        }
    }
}
