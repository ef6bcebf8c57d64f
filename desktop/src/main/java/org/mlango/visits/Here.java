package org.mlango.visits;

/** How somebody who came today is still here; whoever is in neither state is done. Kept for the day alone (decision 0055). */
enum Here {
    WAITING, WITH_SOMEBODY
}
