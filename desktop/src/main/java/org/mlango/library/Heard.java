package org.mlango.library;

import java.util.List;

/** Names people give to something. They help to find it; nobody is ever called by them. */
public record Heard(List<String> names, Source source, Review review) {}
