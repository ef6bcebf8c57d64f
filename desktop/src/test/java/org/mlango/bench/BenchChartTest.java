package org.mlango.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BenchChartTest {
    @Test
    void itIsWellFormedAndSaysSoWhenThereIsNothingToDraw() throws Exception {
        assertThat(parsed(BenchChart.of(List.of())).getDocumentElement().getTextContent())
                .contains("Nothing was measured");
    }

    @Test
    void aFigureOfSeveralSizesHasALineForEachOfOursTheFloorAndTheWish() throws Exception {
        Element svg = parsed(BenchChart.of(Row.of(List.of(BenchTest.told(0, BenchTest.opened(1_000, 3, 1)),
                BenchTest.told(0, BenchTest.opened(10_000, 9, 2)),
                BenchTest.told(0, BenchTest.opened(100_000, 70, 20)),
                BenchTest.told(0, Measured.of(Figure.YEAR, 150).took(1)))))).getDocumentElement();
        assertThat(svg.getElementsByTagName("g").getLength()).as("one size alone is no growth").isEqualTo(1);
        assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(3);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(dashes(svg)).as("told apart without colours").doesNotHaveDuplicates();
        assertThat(svg.getTextContent()).contains("opening a file", "floor: bare SQL", "ours", "wished", "100,000");
    }

    @Test
    void wordsFromOutsideDoNotBreakIt() throws Exception {
        Measured odd = Measured.of(Figure.PACK, 150).in("<a> & \"b\"");
        Document svg = parsed(BenchChart.of(Row.of(List.of(BenchTest.told(0, odd.took(1)),
                BenchTest.told(0, Measured.of(Figure.PACK, 400).in("<a> & \"b\"").took(2))))));
        assertThat(svg.getDocumentElement().getTextContent()).contains("<a> & \"b\"");
    }

    private static List<String> dashes(Element svg) {
        var lines = svg.getElementsByTagName("polyline");
        return IntStream.range(0, lines.getLength())
                .mapToObj(i -> ((Element) lines.item(i)).getAttribute("stroke-dasharray")).toList();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
