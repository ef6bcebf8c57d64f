package org.mlango.vault;

import java.util.Map;
import java.util.Set;

import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.Role;

/** What somebody may and what they hold. */
record Holding(Set<Role> roles, Map<KeyName, HeldKey> keys) {}
