package org.mlango.building;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** What there is to judge, read once for all rules: it takes longer than any of them. */
final class Imported {
    static final JavaClasses ALL = new ClassFileImporter().importPackages("org.mlango");
    static final JavaClasses PROGRAM = ALL.that(DescribedPredicate.describe("the program", House::isProgram));

    private Imported() {}
}
