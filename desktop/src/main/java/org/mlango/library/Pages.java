package org.mlango.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts what ships and what the centre wrote side by side. Nothing that ships is ever replaced or left out. */
record Pages(List<TopicPage> all) {
    static final Pages EMPTY = new Pages(List.of());
    private static final Review OWN = new Review(true, true);

    static Pages of(List<Topic> shipped, List<Note> notes) {
        List<TopicPage> pages = new ArrayList<>();
        shipped.forEach(topic -> pages.add(page(topic, about(notes, topic.code()))));
        notes.stream().filter(note -> note.kind() == NoteKind.TOPIC).map(note -> own(note, about(notes, note.topic())))
                .forEach(pages::add);
        pages.sort(Comparator.comparing(TopicPage::shelf));
        return new Pages(List.copyOf(pages));
    }

    Optional<TopicPage> page(String code) {
        return all.stream().filter(page -> page.code().equals(code)).findFirst();
    }

    private static TopicPage page(Topic topic, List<Note> notes) {
        Set<String> gone = new HashSet<>();
        of(notes, NoteKind.WORD_AWAY).forEach(note -> gone.add(folded(note.content().english())));
        List<Name> names = new ArrayList<>();
        List<Name> away = new ArrayList<>();
        topic.heard().stream().flatMap(heard -> heard.names().stream())
                .forEach(word -> (gone.contains(folded(word)) ? away : names).add(new Name(word, null)));
        names.addAll(words(notes));
        List<Line> lines = new ArrayList<>();
        topic.statements().forEach(statement -> lines.add(new Line(statement, null, of(notes, NoteKind.CORRECTION)
                .stream().filter(note -> statement.id().equals(note.about())).toList())));
        lines.addAll(statements(notes));
        return new TopicPage(topic.code(), topic.shelf(), topic.title(), names, away, lines, null);
    }

    private static TopicPage own(Note topic, List<Note> notes) {
        return new TopicPage(topic.topic(), topic.content().shelf(), topic.words(), words(notes), List.of(),
                statements(notes), topic);
    }

    private static List<Line> statements(List<Note> notes) {
        return of(notes, NoteKind.STATEMENT).stream()
                .map(note -> new Line(new Statement("", note.content().part(), note.words(), note.words(),
                        new Source(note.content().source(), note.content().year()), OWN), note, List.of()))
                .toList();
    }

    private static List<Name> words(List<Note> notes) {
        return of(notes, NoteKind.WORD).stream().map(note -> new Name(note.content().english(), note)).toList();
    }

    private static List<Note> of(List<Note> notes, NoteKind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }

    private static List<Note> about(List<Note> notes, String topic) {
        return notes.stream().filter(note -> note.topic().equals(topic)).toList();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
