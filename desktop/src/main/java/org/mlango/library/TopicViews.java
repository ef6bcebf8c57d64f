package org.mlango.library;

import javafx.scene.Node;

/** Makes the view of a page that is to be read. */
@FunctionalInterface
interface TopicViews {
    Node view(TopicPage page);
}
