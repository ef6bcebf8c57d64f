package org.mlango.reports.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.reports.proof.extract.Beside;
import org.mlango.reports.proof.extract.Recount;
import org.mlango.reports.protect.extract.BadRecords;
import org.mlango.reports.protect.extract.Extract;
import org.mlango.reports.protect.extract.ExtractRules;
import org.mlango.reports.protect.extract.Ladder;
import org.mlango.reports.protect.extract.Lines;

/** {@code extract}: records in, generalised records out, counted again by somebody else before they are printed. */
final class ExtractCommand {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExtractCommand() {}

    /** @param files reads what the rules name as given out before */
    static TablesCommand.Answer extract(String csv, String json, UnaryOperator<String> files) {
        return extract(csv, json, files, Extract.Watch.NOBODY);
    }

    static TablesCommand.Answer extract(String csv, String json, UnaryOperator<String> files, Extract.Watch watch) {
        Lines records = lines(csv);
        ExtractRules rules = rules(json, records, files);
        Optional<Extract.Found> found = new Extract(records, rules).run(new SecureRandom(), watch);
        ObjectNode answer = JSON.createObjectNode();
        if (found.isEmpty()) {
            answer.put("verdict", "unsafe").put("reason",
                    "No way of writing these records keeps to the rules, beside what was given out before. Fewer columns, more people, or a table of counts would.");
            return new TablesCommand.Answer(answer.toPrettyString(), false);
        }
        String written = csv(found.get().lines());
        Recount.Result recount = Recount.of(written, json);
        boolean divided = Beside.divides(csv, written, json, named(JSON.readTree(json), "tables", files));
        boolean safe = recount.isSafe() && !divided;
        answer.put("verdict", safe ? "safe" : "unsafe");
        answer.put("k", recount.k()).put("l", recount.l()).put("share", recount.share())
                .put("distance", recount.distance()).put("leftOut", found.get().leftOut());
        found.get().rungs().forEach(answer.putObject("rungs")::put);
        var reasons = answer.putArray("reasons");
        recount.wrong().forEach(reasons::add);
        if (divided) {
            reasons.add("A table that was given out before divides records that look alike into too few.");
        }
        if (safe) {
            answer.put("extract", written);
        }
        return new TablesCommand.Answer(answer.toPrettyString(), safe);
    }

    private static Lines lines(String csv) {
        try (var reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(csv)) {
            List<List<String>> all = reader.stream().map(line -> List.copyOf(line.getFields())).toList();
            if (all.isEmpty()) {
                throw new BadRecords("There are no records.");
            }
            return new Lines(all.getFirst(), all.subList(1, all.size()));
        } catch (CsvParseException e) {
            throw new BadRecords("The records are not CSV.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(Lines lines) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(lines.columns());
            lines.lines().forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static ExtractRules rules(String json, Lines records, UnaryOperator<String> files) {
        JsonNode rules;
        try {
            rules = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new BadRecords("The rules are not JSON.");
        }
        List<Ladder> ladders = new ArrayList<>();
        for (String column : rules.path("ladders").propertyNames()) {
            ladders.add(new Ladder(column,
                    rules.path("ladders").path(column).valueStream().map(ExtractCommand::texts).toList()));
        }
        Map<String, Map<String, String>> sensitive = new LinkedHashMap<>();
        for (String column : rules.path("sensitive").propertyNames()) {
            sensitive.put(column, texts(rules.path("sensitive").path(column)));
        }
        List<Lines> earlier = named(rules, "earlier", files).stream().map(ExtractCommand::lines).toList();
        return new ExtractRules(rules.path("k").intValue(11), rules.path("l").intValue(3),
                rules.path("mostShare").intValue(60), rules.path("mostLeftOut").intValue(5), ladders, sensitive,
                earlier, TablesBeside.cells(named(rules, "tables", files), records, ladders));
    }

    private static List<String> named(JsonNode rules, String what, UnaryOperator<String> files) {
        return rules.path(what).valueStream().map(name -> files.apply(name.stringValue(""))).toList();
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : node.propertyNames()) {
            if (!node.path(name).isString()) {
                throw new BadRecords("In the rules, '" + name + "' does not become a text.");
            }
            texts.put(name, node.path(name).stringValue());
        }
        return texts;
    }
}
