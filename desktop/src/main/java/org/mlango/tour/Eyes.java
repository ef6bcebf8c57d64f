package org.mlango.tour;

import org.mlango.shell.Window;

/** Whoever walks along and looks at each screen as it stands: a camera, or what checks that everybody can use it. */
interface Eyes {
    void take(Window window, String name);

    /** A screen worth a second look. */
    default void takeAll(Window window, String name) {
        take(window, name);
    }
}
