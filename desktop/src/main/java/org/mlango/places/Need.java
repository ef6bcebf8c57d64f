package org.mlango.places;

/** What somebody may be looking for elsewhere. A need says nothing of who has it. */
public enum Need {
    WOUND,
    EMERGENCY,
    HIV_TEST,
    HIV_CARE,
    PREP_PEP,
    STI,
    HEPATITIS,
    TB,
    REPRODUCTIVE,
    METHADONE,
    NEEDLES,
    NALOXONE,
    TREATMENT,
    MENTAL_HEALTH,
    COUNSELLING,
    VIOLENCE,
    LEGAL,
    SHELTER,
    PAPERS,
    FOOD_REST,
    WORK,
    GROUP
}
