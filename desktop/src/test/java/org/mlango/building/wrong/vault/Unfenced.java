package org.mlango.building.wrong.vault;

import org.jasypt.encryption.pbe.StandardPBEStringEncryptor;

final class Unfenced {
    final Class<?> jasypt = StandardPBEStringEncryptor.class;
}
