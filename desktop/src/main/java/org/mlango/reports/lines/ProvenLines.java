package org.mlango.reports.lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.consent.PersonId;
import org.mlango.reports.proof.WrittenFile;
import org.mlango.reports.proof.extract.Beside;
import org.mlango.reports.proof.extract.Recount;
import org.mlango.reports.protect.extract.Extract;
import org.mlango.reports.releases.OutFile;
import org.mlango.reports.tables.ProvenExtract;
import org.mlango.reports.write.GridXlsx;

/** Lines of which each looks like k others at least, beside everything given out before, counted twice. */
public record ProvenLines(TrueLines lines, ProvenExtract.Safe safe) {
    private static final String CSV = "lines.csv";
    private static final String XLSX = "lines.xlsx";
    private static final String STAR = "*";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How a column is written. */
    public enum Written {
        AS_IT_IS, COARSER, LEFT_OUT
    }

    /** @return empty if no way of writing them keeps to the rules, or only one that tells nothing, or if it was stopped */
    public static Optional<ProvenLines> of(TrueLines lines, Extract.Watch watch) {
        return ProvenExtract.of(lines.records(), lines.rules(), name -> lines.tables(),
                watch) instanceof ProvenExtract.Safe safe
                        ? Optional.of(new ProvenLines(lines, safe)).filter(ProvenLines::tellsAnything)
                        : Optional.empty();
    }

    private boolean tellsAnything() {
        return lines.columns().stream().anyMatch(column -> written(column) != Written.LEFT_OUT);
    }

    public Written written(LineColumn column) {
        int rung = rung(column);
        return rung == 0 ? Written.AS_IT_IS : rung > lines.rungs(column).size() ? Written.LEFT_OUT : Written.COARSER;
    }

    /** How many lines there are. */
    public int size() {
        return lines.people().size() - safe.leftOut();
    }

    public boolean isEverybodyIn() {
        return lines.leftOut() + safe.leftOut() == 0;
    }

    private int rung(LineColumn column) {
        return safe.rungs().getOrDefault(column.heading(), 0);
    }

    /** The files of lines. */
    public List<OutFile> files() throws IOException {
        byte[] csv = safe.csv().getBytes(StandardCharsets.UTF_8);
        return List.of(new OutFile(CSV, csv), new OutFile(XLSX, GridXlsx.write("lines", WrittenFile.csv(csv))));
    }

    /** Reads the files as they lie on the disk, and has the lines in each of them counted again. */
    public boolean isAsProven(Path folder) throws IOException {
        List<List<String>> csv = WrittenFile.csv(Files.readAllBytes(folder.resolve(CSV)));
        List<List<String>> xlsx = WrittenFile.xlsx(Files.readAllBytes(folder.resolve(XLSX)));
        return csv.equals(xlsx) && isSafe(TrueLines.csv(csv)) && isSafe(TrueLines.csv(xlsx));
    }

    private boolean isSafe(String csv) {
        return Recount.of(csv, lines.rules()).isSafe()
                && !Beside.divides(lines.records(), csv, lines.rules(), List.of(lines.tables()));
    }

    /** Who is in which class, by its name; who is left out is in none, and not here. */
    public Map<PersonId, Set<String>> people() {
        Map<List<String>, Integer> classes = classes();
        Map<PersonId, Set<String>> people = new HashMap<>();
        for (int at = 0; at < lines.people().size(); at++) {
            List<String> key = key(lines.values().get(at));
            if (classes.containsKey(key)) {
                people.put(lines.people().get(at), Set.of(name(key)));
            }
        }
        return people;
    }

    private List<String> key(List<String> values) {
        List<String> key = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            LineColumn column = lines.columns().get(at);
            String value = values.get(at);
            key.add(switch (written(column)) {
                case AS_IT_IS -> value;
                case COARSER -> lines.rungs(column).get(rung(column) - 1).getOrDefault(value, value);
                case LEFT_OUT -> STAR;
            });
        }
        return key;
    }

    private String name(List<String> key) {
        return BesideLines.name(lines.period()) + ": " + String.join(", ", key);
    }

    private Map<List<String>, Integer> classes() {
        Map<List<String>, Integer> classes = new HashMap<>();
        try {
            WrittenFile.csv(safe.csv().getBytes(StandardCharsets.UTF_8)).stream().skip(1)
                    .forEach(line -> classes.merge(line, 1, Integer::sum));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return classes;
    }

    /** As the record keeps it: which classes there are and how large, as anybody counts them who has the file. No line. */
    public String kept() {
        ObjectNode kept = JSON.createObjectNode().put("kind", "lines").put("snapshot", BesideLines.name(lines.period()))
                .put("k", safe.k());
        Map<String, Integer> sizes = new TreeMap<>();
        classes().forEach((key, size) -> sizes.put(name(key), size));
        ArrayNode classes = kept.putArray("classes");
        sizes.forEach((name, size) -> classes.addObject().put("id", name).put("lines", size));
        return kept.toString();
    }

    /** Of the rules both judges went by. */
    public String proof() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(lines.rules().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ProvenLines[" + safe.k() + "]";
    }
}
