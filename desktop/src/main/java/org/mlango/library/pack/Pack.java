package org.mlango.library.pack;

import java.util.List;

/** What one file brings. Places are not in it yet: a later format will have them, and this program then says it is older. */
public record Pack(List<PackEntry> entries) {}
