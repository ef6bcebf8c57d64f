/**
 * A person's rights over what is kept about them: the copy of everything, on the screen and in a file, who looked, what they want
 * left be, and two records made one. Owns no table. Offers {@link org.mlango.rights.Rights}; brings parts of the person's file. What
 * is kept comes from every room through {@link org.mlango.consent.HeldReader}, who looked from the trail.
 */
@NullMarked
@Owns({})
package org.mlango.rights;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;
