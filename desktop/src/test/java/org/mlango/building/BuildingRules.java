package org.mlango.building;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules of the house, each with its reason. They hold for the rooms under {@code house.root()}. */
record BuildingRules(House house) {
    private static final List<String> NO_NAMES = List.of("Service", "Manager", "Util", "Utils", "Helper", "Impl",
            "Base", "Data");
    private static final List<String> THREADS = List.of("java.lang.Thread", "java.lang.Thread$Builder",
            "java.util.Timer", "java.util.TimerTask", "java.util.concurrent.ExecutorService",
            "java.util.concurrent.ScheduledExecutorService", "java.util.concurrent.Executors",
            "java.util.concurrent.CompletableFuture", "java.util.concurrent.ForkJoinPool", "javafx.concurrent.Task",
            "javafx.concurrent.Service");

    ArchRule stairsGoDown() {
        return uses("use only rooms on floors below", (from, to) -> {
            String here = house.room(from).orElseThrow();
            String there = house.room(to).orElse(here);
            return here.equals(there) || (House.floor(there) >= 0 && House.floor(there) < House.floor(here));
        }).because("a room can be read, tested and changed without knowing what stands above or beside it");
    }

    ArchRule everyRoomIsOnThePlan() {
        return rule("stand in a room of the floor list", type -> House.floor(house.room(type).orElseThrow()) >= 0)
                .because("a room nobody placed on a floor would be under no rule at all");
    }

    ArchRule noCycles() {
        return slices().matching(house.root() + ".(**)").should().beFreeOfCycles().allowEmptyShould(true)
                .because("two packages that need each other are one package, and nobody can tell where to begin");
    }

    ArchRule scenesStayInViews() {
        return uses("use windows, nodes and widgets only in views, kit, shell, boot and tour",
                (from, to) -> !isScreen(to)
                        || house.isIn(from, "kit", "shell", "boot", "tour")
                        || House.outerName(from).endsWith("View")
                        || (from.isInterface() && to.getName().equals("javafx.scene.Node")))
                .because("state and rules are tested without a screen; a contract may name the Node it is shown as");
    }

    ArchRule stateStaysInViewModels() {
        return uses("use JavaFX at all only in views and view-models", (from, to) -> !isJavaFx(to)
                || isScreen(to)
                || house.isIn(from, "kit", "shell", "boot", "tour")
                || House.outerName(from).endsWith("View")
                || House.outerName(from).endsWith("ViewModel"))
                .because("use cases, rules and queries run anywhere, also where no screen will ever be");
    }

    ArchRule tablesStayInQueries() {
        return uses("use generated tables only in *Queries and *Writes", (from, to) -> !isTable(to) || speaksSql(from))
                .because("whoever changes a table finds everything that touches it in two kinds of files");
    }

    ArchRule sqlStaysInQueries() {
        return uses("use jOOQ and java.sql only in *Queries and *Writes",
                (from, to) -> !isIn(to, "org.jooq", "java.sql", "javax.sql", "org.sqlite", "org.flywaydb")
                        || speaksSql(from))
                .because("SQL in a use case or a screen is read by nobody who looks for it");
    }

    ArchRule tablesAreUsedByTheirOwner() {
        Map<String, String> owners = house.owners();
        return classes().that(inHouse()).should(new ArchCondition<JavaClass>("use only tables their room owns") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = house.room(type).orElseThrow();
                if (!room.equals("reports")) {
                    tablesUsedBy(type).filter(table -> !mayUse(owners, room, table)).distinct()
                            .forEach(table -> events.add(SimpleConditionEvent.violated(type,
                                    type.getName() + " uses table " + table + " of " + owners.get(table))));
                }
            }
        }).allowEmptyShould(true)
                .because("a row is changed by one room only; others ask at its door or join its _card view");
    }

    ArchRule threadsStayInBackground() {
        return uses("make threads only in store, boot and tour",
                (from, to) -> !THREADS.contains(to.getName()) || house.isIn(from, "store", "boot", "tour"))
                .because("one connection on one thread: whatever takes time goes through Background");
    }

    ArchRule jasyptStaysInSealed() {
        return uses("use Jasypt only in vault.Sealed", (from, to) -> !isIn(to, "org.jasypt")
                || (house.isIn(from, "vault") && House.outerName(from).equals("Sealed")))
                .because("alone it accepts changed values; Sealed fences it in with a check it cannot skip");
    }

    ArchRule bootIsTheTop() {
        return uses("not use boot, save Main and tour", (from, to) -> !house.isIn(to, "boot")
                || house.isIn(from, "boot", "tour", House.ENTRANCE))
                .because("boot is the plan on the wall: who reads it must not be built by it");
    }

    ArchRule nothingGivenDependsOnAnswers() {
        return uses("not know of own views in rooms that give, inform or remind",
                (from, to) -> !house.isIn(to, "ownview")
                        || !house.isIn(from, "shell", "visits", "library", "learning"))
                .because("needles, leaflets and facts are there for everybody, whatever somebody said of themselves");
    }

    ArchRule judgesAreAlone() {
        return uses("know nothing of rooms, screens or the store in reports.protect and reports.proof", (from, to) -> {
            String side = Stream.of("protect", "proof").map(name -> house.root() + ".reports." + name)
                    .filter(name -> isIn(from, name)).findFirst().orElse("");
            return side.isEmpty() || isIn(to, side)
                    || (house.room(to).isEmpty() && !isJavaFx(to) && !isTable(to) && !isIn(to, "org.jooq", "java.sql"));
        }).because("a reviewer tries them alone on a file, and a proof that shares code with what it proves is none");
    }

    ArchRule namesSayWhatThingsAre() {
        return rule("not be called " + String.join(", ", NO_NAMES),
                type -> NO_NAMES.stream().noneMatch(House.outerName(type)::endsWith))
                .because("such a name fits anything, so anything ends up in it");
    }

    ArchRule nothingIsPrinted() {
        return classes().that(inHouse()).should(new ArchCondition<JavaClass>("print nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (house.isIn(type, "tour", House.ENTRANCE)) {
                    return;
                }
                Stream.concat(
                        type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                                .map(JavaFieldAccess::getDescription),
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTarget().getName().equals("printStackTrace"))
                                .map(call -> call.getDescription()))
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        }).allowEmptyShould(true)
                .because("a console keeps what is printed, and a stack trace may carry what somebody typed");
    }

    List<ArchRule> all() {
        return List.of(stairsGoDown(), everyRoomIsOnThePlan(), noCycles(), scenesStayInViews(),
                stateStaysInViewModels(),
                tablesStayInQueries(), sqlStaysInQueries(), tablesAreUsedByTheirOwner(), threadsStayInBackground(),
                jasyptStaysInSealed(), bootIsTheTop(), nothingGivenDependsOnAnswers(), judgesAreAlone(),
                namesSayWhatThingsAre(), nothingIsPrinted());
    }

    private ArchRule rule(String should, java.util.function.Predicate<JavaClass> holds) {
        return classes().that(inHouse()).should(new ArchCondition<JavaClass>(should) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " should " + should));
                }
            }
        }).allowEmptyShould(true);
    }

    private ArchRule uses(String should, BiPredicate<JavaClass, JavaClass> allowed) {
        return classes().that(inHouse()).should(new ArchCondition<JavaClass>(should) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(type, use.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                    }
                }
            }
        }).allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> inHouse() {
        return DescribedPredicate.describe("in " + house.root(), type -> house.room(type).isPresent());
    }

    private boolean speaksSql(JavaClass type) {
        String name = House.outerName(type);
        return house.isIn(type, "store", "reports") || name.endsWith("Queries") || name.endsWith("Writes");
    }

    private static boolean mayUse(Map<String, String> owners, String room, String table) {
        String owner = owners.get(table);
        if (owner != null) {
            return owner.equals(room);
        }
        // a view: published if it is a card, else it belongs to the room it is named after
        return table.endsWith("_card") || table.startsWith(room + "_");
    }

    private static Stream<String> tablesUsedBy(JavaClass type) {
        Stream<String> asFields = type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().equals("org.mlango.schema.Tables"))
                .map(access -> access.getTarget().getName().toLowerCase(Locale.ROOT));
        Stream<String> asClasses = type.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass().getBaseComponentType())
                .filter(to -> isIn(to, "org.mlango.schema.tables"))
                .map(to -> snake(House.outerName(to)));
        return Stream.concat(asFields, asClasses);
    }

    private static String snake(String className) {
        return className.replaceAll("Record$", "").replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static boolean isTable(JavaClass type) {
        return isIn(type, "org.mlango.schema") && !isIn(type, "org.mlango.schema.convert");
    }

    private static boolean isJavaFx(JavaClass type) {
        return isIn(type, "javafx", "org.controlsfx", "atlantafx", "org.kordamp.ikonli.javafx");
    }

    private static boolean isScreen(JavaClass type) {
        return isJavaFx(type) && !isIn(type, "javafx.beans", "javafx.collections");
    }

    private static boolean isIn(JavaClass type, String... packages) {
        return Stream.of(packages)
                .anyMatch(name -> type.getPackageName().equals(name) || type.getPackageName().startsWith(name + "."));
    }
}
