/**
 * Words on the screen: a bundle per room, two languages, switched while running. And words as they are typed: folded, so that
 * they are found however they are written.
 */
@NullMarked
package org.mlango.kit.text;

import org.jspecify.annotations.NullMarked;
