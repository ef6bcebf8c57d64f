package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** What must never exist around plans: a beginning without a hand on its button, a chase, a judgement, a list of people who did not ask. */
class PlansNeverTest {
    private static final Pattern JUDGING = Pattern.compile(
            "overdue|\\blate\\b|missed|failed|behind|defaul|chase|trace|comply|complian|adheren|score|goal_met|percent"
                    + "|\\brisk|average");

    @Test
    void aPlanIsWrittenInOnePlaceAlone() {
        assertThat(callers("PlanWrites", "insert")).containsExactly("StartPlan");
        assertThat(callers("StartPlan", "run")).containsExactly("Plans");
        assertThat(callers("Plans", "start")).as("but for invented people")
                .containsExactlyInAnyOrder("PlanViewModel", "InventedAsks");
        assertThat(callers("PlanViewModel", "start")).as("a hand on its button").containsExactly("ToldCardView");
    }

    @Test
    void promisesAndRemindersAreWrittenByTheirButtonsAlone() {
        assertThat(callers("PlanWrites", "insertStep")).containsExactly("Steps");
        assertThat(callers("PlanWrites", "reach")).containsExactly("LookBack");
        assertThat(callers("LookBack", "reach")).containsExactly("Plans");
        assertThat(callers("Plans", "reach")).containsExactly("PlanViewModel");
        assertThat(callers("PlanViewModel", "reach")).containsExactly("LookBackCardView");
    }

    /** No trigger writes a plan either, and no room but this one writes into its tables. */
    @Test
    void theDatabaseBeginsNothingByItself() {
        assertThat(RealSchema.definitions().stream().map(sql -> sql.toLowerCase(Locale.ROOT))
                .filter(sql -> sql.startsWith("create trigger"))
                .filter(sql -> Pattern.compile("(insert into|update) \"?plan").matcher(sql.replaceAll(
                        "before (insert|update) on plan\\w*", "")).find()))
                .isEmpty();
    }

    /** Plans know of a talk only that one may follow it: what was said there reaches no plan. */
    @Test
    void whatWasToldInATalkReachesNoPlan() {
        Set<String> used = plans().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(one -> one.getTargetClass().getName()).filter(name -> name.startsWith("org.mlango.ownview."))
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder("org.mlango.ownview.NextStep", "org.mlango.ownview.OwnView");
    }

    @Test
    void noWordOfOursJudgesOrPushes() {
        Bundle texts = Bundle.all().stream().filter(bundle -> bundle.packageName().equals("plans")).findFirst()
                .orElseThrow();
        assertThat(texts.englishWords().entrySet().stream()
                .filter(one -> JUDGING.matcher(one.getValue().toLowerCase(Locale.ROOT)).find())
                .filter(one -> !Set.of("plan.intro", "desk.intro").contains(one.getKey()))).isEmpty();
        assertThat(RealSchema.definitions().stream().filter(sql -> sql.contains("plan"))
                .map(sql -> sql.replaceAll("--.*", "").toLowerCase(Locale.ROOT))
                .filter(sql -> JUDGING.matcher(sql).find())).isEmpty();
    }

    private static Set<String> callers(String owner, String method) {
        return Imported.PROGRAM.stream()
                .<JavaAccess<?>>flatMap(type -> Stream.concat(type.getMethodCallsFromSelf().stream(),
                        type.getMethodReferencesFromSelf().stream()))
                .filter(call -> simple(call.getTargetOwner()).equals(owner)
                        && call.getTarget().getName().equals(method)
                        && !call.getOriginOwner().equals(call.getTargetOwner()))
                .map(call -> House.outerName(call.getOriginOwner())).collect(Collectors.toSet());
    }

    private static String simple(JavaClass type) {
        return type.getPackageName().equals("org.mlango.plans") ? type.getSimpleName() : "";
    }

    private static Stream<JavaClass> plans() {
        return Imported.PROGRAM.stream().filter(type -> type.getPackageName().equals("org.mlango.plans"));
    }
}
