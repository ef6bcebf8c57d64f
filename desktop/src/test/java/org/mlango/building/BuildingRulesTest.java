package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BuildingRulesTest {
    private static final House WRONG = new House("org.mlango.building.wrong");
    private static final JavaClasses PLANTED = Imported.ALL.that(DescribedPredicate.describe("planted wrong classes",
            type -> type.getPackageName().startsWith(WRONG.root())));

    @TestFactory
    List<DynamicTest> theHouseKeepsItsRules() {
        return new BuildingRules(House.MLANGO).all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(Imported.PROGRAM)))
                .toList();
    }

    /** One planted wrong class for each rule, or two; nothing else in the wrong house may trip it. */
    @TestFactory
    List<DynamicTest> eachRuleCatchesWhatIsPlanted() {
        BuildingRules rules = new BuildingRules(WRONG);
        return List.of(
                catches(rules.stairsGoDown(), "consent.LooksUpstairs", "visits.LooksBeside", "practice.AsksBoot",
                        "library.ReadsAnswers"),
                catches(rules.everyRoomIsOnThePlan(), "cellar.NobodyKnows"),
                DynamicTest.dynamicTest(rules.noCycles().getDescription(),
                        () -> assertThat(rules.noCycles().evaluate(PLANTED).getFailureReport().getDetails())
                                .hasSize(1)),
                catches(rules.scenesStayInViews(), "people.DrawsAnyway", "people.WindowViewModel"),
                catches(rules.stateStaysInViewModels(), "people.RuleWithProperty"),
                catches(rules.tablesStayInQueries(), "people.FetchesByItself"),
                catches(rules.sqlStaysInQueries(), "people.SpeaksSql"),
                catches(rules.tablesAreUsedByTheirOwner(), "visits.ForeignQueries"),
                catches(rules.threadsStayInBackground(), "people.MakesThreads"),
                catches(rules.jasyptStaysInSealed(), "vault.Unfenced"),
                catches(rules.bootIsTheTop(), "practice.AsksBoot"),
                catches(rules.nothingGivenDependsOnAnswers(), "library.ReadsAnswers"),
                catches(rules.judgesAreAlone(), "reports.proof.SharesCode"),
                catches(rules.namesSayWhatThingsAre(), "people.PeopleManager"),
                catches(rules.nothingIsPrinted(), "people.Prints"));
    }

    @Test
    void everyRuleHasAPlantedWrongClass() {
        assertThat(eachRuleCatchesWhatIsPlanted()).hasSameSizeAs(new BuildingRules(WRONG).all());
    }

    @Test
    void everyPackageHasADoorSign() {
        List<String> packages = Imported.PROGRAM.stream().map(JavaClass::getPackageName)
                .filter(name -> !name.equals("org.mlango")).distinct().sorted().toList();
        assertThat(packages).allSatisfy(name -> assertThat(
                Path.of("src/main/java", name.replace('.', '/'), "package-info.java")).exists());
    }

    private static DynamicTest catches(ArchRule rule, String... planted) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> {
            TreeSet<String> caught = new TreeSet<>();
            rule.evaluate(PLANTED).handleViolations((Collection<JavaClass> origins, String message) -> origins.forEach(
                    origin -> caught.add(origin.getName().substring(WRONG.root().length() + 1))));
            assertThat(caught).containsExactlyInAnyOrder(planted);
        });
    }
}
