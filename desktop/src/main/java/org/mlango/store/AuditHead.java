package org.mlango.store;

/** The newest line of the trail: its number and its hash (32 bytes). */
public record AuditHead(long seq, byte[] hash) {}
