/**
 * A person's rights over what is kept about them: the copy of everything, on the screen and in a file. Owns no table. Brings a part of
 * the person's file for counsellors. What is kept comes from every room through {@link org.mlango.consent.HeldReader}.
 */
@NullMarked
@Owns({})
package org.mlango.rights;

import org.jspecify.annotations.NullMarked;
import org.mlango.store.Owns;
