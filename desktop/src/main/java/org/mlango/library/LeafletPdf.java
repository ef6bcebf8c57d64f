package org.mlango.library;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SmallPaper;

/** A leaflet as a file to print. */
final class LeafletPdf {
    private LeafletPdf() {}

    static byte[] write(Leaflet leaflet) throws IOException {
        SmallPaper paper = new SmallPaper(leaflet.size());
        paper.title(leaflet.title());
        List<Leaflet.Item> items = leaflet.items();
        @Nullable
        Part part = null;
        for (Leaflet.Item item : items) {
            if (!leaflet.discreet() && item.part() != part) {
                paper.heading(leaflet.heading(item.part()));
                part = item.part();
            }
            if (leaflet.discreet()) {
                paper.point(item.words());
            } else {
                paper.line(item.words());
                paper.small(item.source());
            }
        }
        if (leaflet.discreet()) {
            leaflet.sources(items).forEach(paper::small);
        }
        return paper.bytes();
    }
}
