/**
 * Own view: what people say of their own use, in their own words. Owns the conversations, kept only as far as the person said.
 * Offers {@link org.mlango.ownview.OwnView}, where higher rooms bring what may follow a talk. Uses consent, people and, to go
 * there, the screens of visits and of the library. Nothing here judges, adds up or reminds (records.md, Own view).
 */
@NullMarked
@Owns("own_view")
package org.mlango.ownview;

import org.jspecify.annotations.NullMarked;

import org.mlango.store.Owns;
