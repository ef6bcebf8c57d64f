package org.mlango.rights;

import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.consent.Held;

/** The copy for other programs. The names in it are a promise; {@code docs/everything-held.schema.json} tells them. */
final class CopyJson {
    static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CopyJson() {}

    static byte[] write(Copy copy) {
        ObjectNode all = JSON.createObjectNode();
        all.put("format", "everything-held");
        all.put("version", VERSION);
        all.put("made", copy.made().toString());
        all.put("language", copy.language().name().toLowerCase(Locale.ROOT));
        ArrayNode held = all.putArray("held");
        copy.held().forEach(one -> add(held.addObject(), one));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static void add(ObjectNode node, Held held) {
        node.put("kind", held.kind());
        node.put("title", held.title());
        if (held.day() != null) {
            node.put("day", held.day().toString());
        }
        node.put("why", held.why());
        ArrayNode facts = node.putArray("facts");
        held.facts().forEach(fact -> facts.addObject().put("code", fact.code()).put("label", fact.label())
                .put("value", fact.value()));
    }
}
