package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Nothing leaves the program but by these ways, and none of them writes down many people at once. */
class WaysOutTest {
    private static final Pattern WRITES = Pattern.compile(
            "SavedFile\\.put|Files\\.(?:write|writeString|newOutputStream|newByteChannel|newBufferedWriter|copy)\\b"
                    + "|FileChannel\\.open|FileOutputStream|FileWriter|RandomAccessFile|PrinterJob");

    /** Whoever writes a file, and what is in it. */
    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("kit/print/SavedFile.java", "what the others here hand to it"),
            Map.entry("kit/print/Paper.java", "what is on the screen, handed to the printer"),
            Map.entry("rights/SaveCopy.java", "what is kept about one person, for that person"),
            Map.entry("reports/SaveCount.java", "protected counts, nobody in them"),
            Map.entry("reports/releases/PartFolder.java",
                    "proven packs, nobody in them; each with its entry in the record"),
            Map.entry("asking/ConsentSectionViewModel.java", "what one person agreed to, for that person"),
            Map.entry("registers/BreachesViewModel.java", "the notice of a breach, nobody named in it"),
            Map.entry("erasure/ErasuresViewModel.java", "the receipt of one erasure, without a name"),
            Map.entry("work/WorkViewModel.java", "a month in sums, none below five, nobody in it"),
            Map.entry("trail/WeeklySheetViewModel.java", "words that stand for the trail, nobody in them"),
            Map.entry("places/PlacesViewModel.java", "the directory of places, nobody in it"),
            Map.entry("referrals/OpenedReferralViewModel.java", "the words one person agreed to, for one place"),
            Map.entry("referrals/TransitViewModel.java", "a letter for one person, who carries it"),
            Map.entry("library/LeafletViewModel.java", "facts, nobody in them"),
            Map.entry("library/PacksViewModel.java", "facts, nobody in them"),
            Map.entry("plans/CopyViewModel.java", "one plan in the person's words, for that person, without a name"),
            Map.entry("plans/DeskViewModel.java", "days, with one neutral word"),
            Map.entry("sheets/SheetsViewModel.java", "empty sheets, and what their signs mean; nobody in them"),
            Map.entry("sheets/ImportViewModel.java",
                    "rows just brought in that could not be taken, as they were brought"),
            Map.entry("learning/GuideViewModel.java", "facts, nobody in them"));

    /** The encrypted files of the centre itself, and pictures of invented people. */
    private static final Set<String> NOT_OUT = Set.of("vault", "store", "tour");

    @Test
    void everyWayOutIsKnown() {
        Path main = Sources.TOP.resolve("desktop/src/main/java/org/mlango");
        Set<String> found = Sources.under(main, name -> name.endsWith(".java")).stream()
                .filter(file -> WRITES.matcher(Sources.read(file)).find()).map(main::relativize)
                .filter(file -> !NOT_OUT.contains(file.getName(0).toString()))
                .map(file -> file.toString().replace('\\', '/')).collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).contains("rights/SaveCopy.java", "reports/SaveCount.java");
        assertThat(WAYS.keySet()).as("a new way out: say here what it writes; never many people by name")
                .containsAll(found);
    }
}
