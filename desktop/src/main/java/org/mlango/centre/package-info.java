/**
 * The centre itself: its name and words, the people who work there, its settings. Owns {@code centre}, {@code worker},
 * {@code worker_role}, {@code setting}. Offers {@link org.mlango.centre.Centre}; asks for accounts through
 * {@link org.mlango.centre.Accounts}, which the vault answers.
 */
@NullMarked
@Owns({"centre", "worker", "worker_role", "setting"})
package org.mlango.centre;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;
