package org.mlango.library;

/**
 * A page that fits what was typed.
 *
 * @param because the word that fits, if it is not the title: what people on the street call it
 */
record Found(TopicPage page, String because) {}
