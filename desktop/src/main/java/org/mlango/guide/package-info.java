/**
 * The guide: the pages of {@code docs/guide}, packed with the program, to read and to search. Owns no table and knows no person. Offers
 * the window what F1 opens ({@link org.mlango.shell.Guide}), and the screen with all pages. Each room names its own page
 * ({@link org.mlango.shell.Room#guidePage}); this room knows none of them (decision 0066).
 */
@NullMarked
package org.mlango.guide;

import org.jspecify.annotations.NullMarked;
