package org.mlango.reports.protect.pack;

import java.math.BigDecimal;
import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/** How a fact stands in a pack, whoever writes it: the one who counts, or the one who protects. */
public final class FactForm {
    private FactForm() {}

    public static void write(Fact fact, ObjectNode node) {
        switch (fact) {
            case Fact.Sum(String total, List<String> parts) ->
                parts.forEach(node.put("kind", "sum").put("total", total).putArray("parts")::add);
            case Fact.Inside(String inner, String outer, boolean outcome) -> {
                node.put("kind", "inside").put("inner", inner).put("outer", outer);
                if (outcome) {
                    node.put("outcome", true);
                }
            }
            case Fact.Window(String whole, List<String> parts) ->
                parts.forEach(node.put("kind", "window").put("whole", whole).putArray("parts")::add);
            case Fact.Ratio(String part, String of, int decimals, Long printed) -> {
                node.put("kind", "ratio").put("part", part).put("of", of);
                if (decimals > 0) {
                    node.put("decimals", decimals);
                }
                if (printed != null) {
                    node.put("percent", BigDecimal.valueOf(printed, decimals));
                }
            }
        }
    }
}
