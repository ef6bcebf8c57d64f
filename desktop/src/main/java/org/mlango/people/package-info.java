/**
 * The people served: finding, registering, and the frame of a person's file. Owns what identifies a person, sealed under IK, how
 * to reach them, and the groups they named, sealed under CK. Offers {@link org.mlango.people.People},
 * {@link org.mlango.people.PersonFileSection}, with which higher rooms show what they keep, and the view {@code person_card}.
 * Uses consent: nobody is kept without a permit. It does not know which sections exist.
 */
@NullMarked
@Owns({"person", "person_before", "person_contact", "person_population", "met_twice"})
package org.mlango.people;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;
