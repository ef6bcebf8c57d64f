package org.mlango.reports.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.consent.PersonId;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.releases.PrepareRelease.Prepared;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** What was handed over and is counted again, and windows that roll: what leaves, and what waits. On a real record, against written files. */
class RecountedTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TIMES = 20;

    private final ReleaseScene scene = new ReleaseScene();
    @TempDir
    private Path place = Path.of("");
    private int folder;

    @AfterEach
    void close() {
        scene.close();
    }

    /** T21: whatever moved by fewer than k is held, in whichever row; by k or more it leaves. */
    @Test
    void aRevisionOfAFewWaits() {
        String counted = table(30, 12, 40);
        released(counted, "[]");
        Random random = new Random(3);
        int missed = 0;
        for (int time = 0; time < TIMES; time++) {
            int by = 1 + random.nextInt(4);
            Revision few = Revision.of(counted, table(30 + (time % 2 == 0 ? by : -by), 12, 40), 1, Map.of());
            missed += refusal(few.pack(), few.links()).equals(new Refusal("", "release.few", "2.1, 2.1 A")) ? 0 : 1;
            Revision many = Revision.of(counted, table(30 + by + 4, 12, 40), 1, Map.of());
            missed += prepared(many.pack(), many.links()).later().isEmpty() ? 0 : 1;
        }
        Figures.tell(Attack.T21, "revisions", TIMES, missed,
                "counts that moved by one to four are held, by five to eight leave");
        assertThat(missed).isZero();
    }

    /** The refusal looks at what is to leave, not at what somebody says of it. */
    @Test
    void aRevisionThatIsNotWholeOrTellsAFewAmongManyWaits() {
        String counted = table(30, 12, 40);
        released(counted, "[]");
        Revision part = Revision.of(counted,
                ReleaseScene.pack("x",
                        """
                {"id": "a", "count": 45, "labels": {"row": "2.1 A"}}, {"id": "b", "count": 12, "labels": {"row": "2.1 B"}}""",
                        ""),
                1, Map.of());

        assertThat(part.missing()).containsExactly("all", "c");
        assertThat(refusal(part.pack(), part.links())).isEqualTo(new Refusal("", "release.not_whole", "2.1, 2.1 C"));
        // ten came and three left: told as thirteen and three
        Revision both = Revision.of(counted, table(37, 12, 40), 1,
                Map.of("a", new Revision.Moved(10, 3), "all", new Revision.Moved(10, 3)));
        assertThat(refusal(both.pack(), both.links()).code()).isEqualTo("release.few");
    }

    /** Two counts may be the same and be of other people: both frozen counts know who is in them. */
    @Test
    void whoCameAndWhoLeftIsTakenFromWhoIsInBoth() {
        String counted = table(30, 12, 40);
        List<PersonId> people = Stream.generate(scene::agreed).limit(14).toList();
        UUID first = frozen(counted, people.subList(0, 12));
        hand(prepared(first, counted, "[]"));
        String more = table(30, 12, 60);
        Revision told = Revision.of(counted, more, 1,
                Map.of("c", new Revision.Moved(20, 0), "all", new Revision.Moved(20, 0)));

        assertThat(refused(scene.prepare(frozen(told.pack(), people.subList(2, 14)), told.pack(), told.links())).code())
                .as("two came, two left").isEqualTo("release.few");
        assertThat(scene.prepare(frozen(told.pack(), people.subList(0, 12)), told.pack(), told.links()))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRevisionOfARevisionIsTiedToBoth() {
        String counted = table(30, 12, 40);
        released(counted, "[]");
        Revision first = Revision.of(counted, table(45, 12, 40), 1, Map.of());
        released(first.pack(), first.links());
        Revision second = Revision.of(first.pack(), table(45, 12, 60), 2, Map.of());

        assertThat(second.few()).isEmpty();
        assertThat(second.pack()).contains("\"a/revised 1\"", "\"c/revised 2\"", "\"all/revised 2\"");
        String remembering = prepared(second.pack(), second.links()).remembering();
        assertThat(PackReader.read(remembering).earlier()).extracting(one -> one.name())
                .containsExactlyInAnyOrder("release 1", "release 2", "what ties them");
        // who stayed between the first and the second is remembered with the second
        assertThat(remembering).contains("\"total\":\"all\",\"parts\":[\"all/revised 1/stayed\"");
        Revision few = Revision.of(first.pack(), table(47, 12, 40), 2, Map.of());
        assertThat(refusal(few.pack(), few.links()).code()).isEqualTo("release.few");
    }

    /** T17: what rolls leaves at the end of a quarter; in between only where enough people moved, or rounded. */
    @Test
    void windowsThatRollWaitForTheEndOfTheQuarter() {
        Prepared march = prepared(rolling("2026-03", "", ""), "[]");
        assertThat(march.later()).isEmpty();
        Prepared april = prepared(rolling("2026-04", "", ""), "[]");
        assertThat(april.later()).containsExactly("1.0");
        assertThat(shows(april, "w@2026-02-01..2026-04-30")).isFalse();
        assertThat(shows(april, "m@2026-04-01..2026-04-30")).isTrue();
        assertThat(prepared(rolling("2026-04", "", "").replace("suppress", "round"), "[]").later()).isEmpty();
        String alone = ReleaseScene.pack("x", window("2026-02", "2026-04", 60), "");
        released(ReleaseScene.pack("x", window("2026-01", "2026-03", 60), ""), "[]");
        assertThat(refusal(alone, "[{\"kind\": \"window\", \"whole\": \"w@2026-02-01..2026-04-30\", "
                + "\"parts\": [\"w@2026-01-01..2026-03-31\"]}]")).isEqualTo(new Refusal("", "release.rolling", "1.0"));
    }

    /** T17 on written files: of two windows that both left, whoever came or left were none or enough. */
    @Test
    void noFewAreLeftBetweenTwoWindows() {
        Random random = new Random(5);
        int missed = 0;
        int left = 0;
        released(rolling("2026-03", "", ""), "[]");
        for (int time = 0; time < TIMES; time++) {
            int came = random.nextInt(10);
            int gone = random.nextInt(10);
            String now = rolling("2026-04", overlap(60 - gone, came, gone), facts());
            now = now.replace("\"w@2026-02-01..2026-04-30\", \"count\": 60",
                    "\"w@2026-02-01..2026-04-30\", \"count\": " + (60 - gone + came));
            boolean few = (came > 0 && came < 5) || (gone > 0 && gone < 5);
            boolean shown = shows(prepared(now, "[]"), "w@2026-02-01..2026-04-30");
            missed += shown && few ? 1 : 0;
            left += shown ? 1 : 0;
        }
        Figures.tell(Attack.T17, "windows", TIMES, missed,
                "three months at the end of March, then to April; " + left + " left, the others wait for June");
        assertThat(missed).isZero();
        assertThat(left).isPositive();
    }

    private static String rolling(String month, String more, String facts) {
        String first = YearMonth.parse(month).minusMonths(2).toString();
        return ReleaseScene.pack("x", """
                {"id": "m@%s-01..%s", "count": 40, "labels": {"row": "2.1"}}, %s%s"""
                .formatted(month, YearMonth.parse(month).atEndOfMonth(), window(first, month, 60), more), facts);
    }

    private static String window(String first, String last, int count) {
        return "{\"id\": \"w@%s-01..%s\", \"count\": %d, \"labels\": {\"row\": \"1.0\"}}".formatted(first,
                YearMonth.parse(last).atEndOfMonth(), count);
    }

    /** As the definitions write it: who was in both windows, who came, who left. */
    private static String overlap(int both, int came, int left) {
        String cell = ", {\"id\": \"%s\", \"count\": %d, \"written\": false, \"labels\": {\"row\": \"1.0\", \"days\": \"overlap\"}}";
        return cell.formatted("both", both) + cell.formatted("came", came) + cell.formatted("left", left)
                + ", {\"id\": \"w@2026-01-01..2026-03-31\", \"count\": 60, \"written\": false, \"labels\": {\"row\": \"1.0\"}}";
    }

    private static String facts() {
        return """
                {"kind": "sum", "total": "w@2026-02-01..2026-04-30", "parts": ["both", "came"]},
                {"kind": "sum", "total": "w@2026-01-01..2026-03-31", "parts": ["both", "left"]}""";
    }

    private boolean shows(Prepared prepared, String id) {
        for (JsonNode cell : JSON.readTree(ReleaseScene.safe(prepared).proposal().written()).path("cells")) {
            if (cell.path("id").stringValue().equals(id)) {
                return cell.has("value");
            }
        }
        throw new AssertionError("no " + id);
    }

    private Refusal refusal(String pack, String links) {
        return refused(scene.prepare(scene.frozen(pack, 0), pack, links));
    }

    private static Refusal refused(Outcome<Prepared> outcome) {
        if (!(outcome instanceof Outcome.Refused<Prepared>(List<Refusal> refusals))) {
            throw new AssertionError(outcome);
        }
        return refusals.getFirst();
    }

    private Prepared prepared(String pack, String links) {
        return prepared(scene.frozen(pack, 0), pack, links);
    }

    private Prepared prepared(UUID frozen, String pack, String links) {
        return scene.prepared(frozen, pack, links);
    }

    private UUID frozen(String pack, List<PersonId> people) {
        Map<PersonId, Set<String>> cells = new HashMap<>();
        people.forEach(person -> cells.put(person, Set.of("c", "all")));
        return scene.test.done(tx -> scene.releases.freeze(tx, pack, cells));
    }

    private void released(String pack, String links) {
        hand(prepared(pack, links));
    }

    private void hand(Prepared prepared) {
        ProvenPack.Safe safe = ReleaseScene.safe(prepared);
        assertThat(scene.handOver(HandOver.Watch.NOBODY).run(prepared, safe, ReleaseScene.wish(safe),
                place.resolve("out" + folder++))).isInstanceOf(Outcome.Done.class);
    }

    private static String table(int a, int b, int c) {
        return ReleaseScene.pack("x",
                """
                {"id": "a", "count": %d, "labels": {"row": "2.1 A"}}, {"id": "b", "count": %d, "labels": {"row": "2.1 B"}},
                {"id": "c", "count": %d, "labels": {"row": "2.1 C"}}, {"id": "all", "count": %d, "labels": {"row": "2.1"}}"""
                        .formatted(a, b, c, a + b + c),
                """
                {"kind": "sum", "total": "all", "parts": ["a", "b", "c"]}""");
    }
}
