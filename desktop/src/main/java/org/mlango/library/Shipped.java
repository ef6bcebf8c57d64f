package org.mlango.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The topics that come with the program, in the order of the shelf. They are read once and never change. */
final class Shipped {
    private static final Map<String, Topic> TOPICS = load();

    private Shipped() {}

    static List<Topic> topics() {
        return List.copyOf(TOPICS.values());
    }

    static @Nullable Topic topic(String code) {
        return TOPICS.get(code);
    }

    private static Map<String, Topic> load() {
        Map<String, Source> sources = TopicFile.sources(resource("sources.txt"));
        Map<String, Topic> topics = new LinkedHashMap<>();
        resource("topics.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(name -> {
            Topic topic = new TopicFile(name, sources).read(resource("topics/" + name + ".txt"));
            if (topics.put(topic.code(), topic) != null) {
                throw new IllegalStateException(name + ": a second " + topic.code());
            }
        });
        return topics;
    }

    static String resource(String name) {
        try (@Nullable
        InputStream in = Shipped.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
