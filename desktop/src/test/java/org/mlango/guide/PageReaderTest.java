package org.mlango.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String PAGE = """
            # When it rains

            <!-- s2: to be read -->

            Take the **umbrella** from *Today*,
            or press `F1`. [The other page](other.md) says more.

            ## Then

            - one
              goes on
            - two
            ![The umbrella hangs behind the door.](../pictures/en/door.png)
            1. first

            > "I can
            > wait."

            > "So can I."

            | when | do |
            | --- | --- |
            | wet | **dry** |
            """;

    @Test
    void everyKindOfLineIsRead() {
        GuidePage page = PageReader.read("rain", PAGE);

        assertThat(page.title()).isEqualTo("When it rains");
        assertThat(page.blocks()).containsExactly(
                new Block.Words(List.of(plain("Take the "), strong("umbrella"), plain(" from "), strong("Today"),
                        plain(", or press "), new Run(Run.Style.KEY, "F1"), plain(". "), strong("The other page"),
                        plain(" says more."))),
                new Block.Heading("Then"), new Block.Item("•", List.of(plain("one goes on"))),
                new Block.Item("•", List.of(plain("two"))),
                new Block.Picture("pictures/en/door.png", "The umbrella hangs behind the door."),
                new Block.Item("1.", List.of(plain("first"))),
                new Block.Said(List.of(plain("\"I can wait.\""))), new Block.Said(List.of(plain("\"So can I.\""))),
                new Block.Table(List.of(List.of(List.of(plain("when")), List.of(plain("do"))),
                        List.of(List.of(plain("wet")), List.of(strong("dry"))))));
    }

    @Test
    void allItsWordsAreFoundAndNoneOfItsSigns() {
        GuidePage page = PageReader.read("rain", PAGE);

        assertThat(page.answers("Umbrella WET")).isTrue();
        assertThat(page.answers("umb")).isTrue();
        assertThat(page.answers("snow")).isFalse();
        assertThat(page.answers("hangs")).isTrue();
        assertThat(page.answers("pictures")).isFalse();
        assertThat(page.answers("other.md")).isFalse();
        assertThat(page.isAbout("rains")).isTrue();
        assertThat(page.isAbout("umbrella")).isFalse();
    }

    private static Run plain(String words) {
        return new Run(Run.Style.PLAIN, words);
    }

    private static Run strong(String words) {
        return new Run(Run.Style.STRONG, words);
    }
}
