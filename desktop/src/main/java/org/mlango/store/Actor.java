package org.mlango.store;

import java.util.Set;
import java.util.UUID;

/** The worker signed in: who, with which roles, and with which keys in hand. */
public record Actor(UUID worker, Set<Role> roles, Keyring keys) {}
