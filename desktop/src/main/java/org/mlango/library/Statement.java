package org.mlango.library;

/**
 * One thing known.
 *
 * @param id in capitals, one of its kind within its topic
 * @param quiet the same without a word that tells, for a paper in a pocket; the same words where nobody wrote others
 */
public record Statement(String id, Part part, Said words, Said quiet, Source source, Review review) {}
