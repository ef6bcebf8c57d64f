CREATE TABLE audit_head (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES audit_line (seq),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signer_id BLOB NOT NULL CHECK (length(signer_id) = 16),
    occasion TEXT NOT NULL CHECK (occasion IN ('ROWS', 'TIME', 'COVER', 'LOCK', 'BACKUP', 'RECOVERED')),
    signature BLOB NOT NULL CHECK (length(signature) = 64)) STRICT;
CREATE TABLE audit_line (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    clock_jumped INTEGER NOT NULL CHECK (clock_jumped IN (0, 1)),
    actor_id BLOB CHECK (length(actor_id) = 16),
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 40 AND action NOT GLOB '*[^A-Z0-9_]*'),
    object_token BLOB CHECK (length(object_token) = 16),
    purpose TEXT CHECK (length(purpose) BETWEEN 1 AND 40 AND purpose NOT GLOB '*[^A-Z0-9_]*'),
    outcome TEXT NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
    row_digest BLOB CHECK (length(row_digest) = 32),
    detail BLOB,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT;
CREATE TABLE backup_set (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    made_at INTEGER NOT NULL,
    kib INTEGER NOT NULL CHECK (kib >= 0),
    standing TEXT NOT NULL CHECK (standing IN ('VERIFIED', 'DOUBTFUL', 'DELETED')),
    medium BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE batch (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('GIVING', 'TALK')),
    place TEXT NOT NULL CHECK (place IN ('CENTRE', 'OUTREACH', 'PHONE', 'EVENT')),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    reason TEXT CHECK (reason IN ('TYPED_WRONG', 'COUNTED_AGAIN', 'WRONG_DAY', 'OTHER')),
    recorded_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE batch_import (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day INTEGER NOT NULL,
    rows INTEGER NOT NULL CHECK (rows >= 1),
    hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT;
CREATE TABLE batch_line (
    batch_id BLOB NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    line INTEGER NOT NULL CHECK (line >= 1),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 9999),
    gender TEXT CHECK (gender IN ('FEMALE', 'MALE', 'TRANS_FEMALE', 'TRANS_MALE', 'ANOTHER')),
    age TEXT CHECK (age IN ('UNDER_20', 'FROM_20', 'FROM_25', 'FROM_30')),
    PRIMARY KEY (batch_id, line)) STRICT, WITHOUT ROWID;
CREATE TABLE batch_thing (
    batch_id BLOB NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    line INTEGER NOT NULL CHECK (line >= 1),
    thing_code TEXT NOT NULL REFERENCES thing (code),
    given INTEGER NOT NULL CHECK (given BETWEEN 1 AND 9999),
    PRIMARY KEY (batch_id, line, thing_code)) STRICT, WITHOUT ROWID;
CREATE TABLE breach (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('DEVICE_LOST', 'DEVICE_STOLEN', 'PAPER_LOST', 'SEEN', 'TOLD', 'SENT_WRONG', 'BROKEN_INTO', 'OTHER')),
    noticed_at INTEGER NOT NULL,
    told BLOB NOT NULL,
    written_by_id BLOB NOT NULL REFERENCES worker (id),
    outcome TEXT CHECK (outcome IN ('TOLD', 'NO_HARM')),
    closed_day INTEGER,
    closed_by_id BLOB REFERENCES worker (id),
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK ((outcome IS NULL) = (closed_day IS NULL) AND (outcome IS NULL) = (closed_by_id IS NULL))) STRICT;
CREATE TABLE breach_told (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    breach_id BLOB NOT NULL REFERENCES breach (id) ON DELETE CASCADE,
    whom TEXT NOT NULL CHECK (whom IN ('COMMISSIONER', 'PEOPLE', 'PARTNER', 'OTHER')),
    told_at INTEGER NOT NULL,
    told_by_id BLOB NOT NULL REFERENCES worker (id)) STRICT;
CREATE TABLE brought_back (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    known_number INTEGER NOT NULL CHECK (known_number >= 0),
    missing INTEGER NOT NULL CHECK (missing >= 0),
    receipt_number INTEGER CHECK (receipt_number >= 0),
    report_number INTEGER CHECK (report_number >= 0),
    standing TEXT NOT NULL CHECK (standing IN ('WHOLE', 'IN_DOUBT', 'SETTLED')) ,
    behind INTEGER NOT NULL DEFAULT 0 CHECK (behind >= 0),
    unread INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0),
    parted_line INTEGER NOT NULL DEFAULT 0 CHECK (parted_line >= 0),
    reports_known INTEGER NOT NULL DEFAULT 0 CHECK (reports_known >= 0),
    reports_outside INTEGER NOT NULL DEFAULT 0 CHECK (reports_outside >= 0),
    reports_parted INTEGER NOT NULL DEFAULT 0 CHECK (reports_parted IN (0, 1))) STRICT;
CREATE TABLE centre (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    profile BLOB NOT NULL,
    founded_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE clock (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    now_at INTEGER NOT NULL,
    today_day INTEGER NOT NULL) STRICT;
CREATE TABLE clock_jump (
    seq INTEGER NOT NULL PRIMARY KEY,
    before_at INTEGER NOT NULL,
    before_day INTEGER NOT NULL,
    after_at INTEGER NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('OPEN', 'CONFIRMED', 'WRONG', 'UNDONE', 'GONE')),
    said_by_id BLOB CHECK (length(said_by_id) = 16),
    said_at INTEGER) STRICT;
CREATE TABLE consent_decision (
    seq INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    person_id BLOB NOT NULL CHECK (length(person_id) = 16),
    purpose TEXT NOT NULL CHECK (purpose IN ('KEEP_RECORD', 'COUNT_ME', 'CONTACT', 'KEEP_HEALTH', 'KEEP_RESULTS', 'KEEP_CONVERSATION', 'KEEP_POPULATION', 'REFER', 'KEEP_INCIDENT_SUPPORT', 'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL', 'OUTSIDE_CODE')),
    recipient_id BLOB NOT NULL DEFAULT x'00000000000000000000000000000000' CHECK (length(recipient_id) = 16),
    answer TEXT NOT NULL CHECK (answer IN ('AGREED', 'SAID_NO', 'WITHDRAWN')),
    text_id BLOB NOT NULL REFERENCES consent_text (id),
    expressed TEXT NOT NULL CHECK (expressed IN ('SPOKEN', 'MARKED', 'SIGNED')),
    asked_by_id BLOB NOT NULL REFERENCES worker (id),
    witness TEXT NOT NULL CHECK (witness IN ('NONE', 'COLLEAGUE', 'CHOSEN_BY_PERSON')),
    interpreter TEXT NOT NULL CHECK (interpreter IN ('NONE', 'COLLEAGUE', 'CHOSEN_BY_PERSON')),
    decided_at INTEGER NOT NULL,
    decided_day INTEGER NOT NULL,
    review_day INTEGER CHECK ((answer = 'AGREED') = (review_day IS NOT NULL)),
    words BLOB,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1) ,
    text_hash BLOB CHECK (text_hash IS NULL OR length(text_hash) = 32)) STRICT;
CREATE TABLE consent_stop (
    seq INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    person_id BLOB NOT NULL CHECK (length(person_id) = 16),
    covers TEXT NOT NULL CHECK (covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME', 'CONTACT', 'KEEP_HEALTH', 'KEEP_RESULTS', 'KEEP_CONVERSATION', 'KEEP_POPULATION', 'REFER', 'KEEP_INCIDENT_SUPPORT', 'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL', 'OUTSIDE_CODE')),
    change TEXT NOT NULL CHECK (change IN ('STOPPED', 'LIFTED')),
    ground TEXT NOT NULL CHECK (ground IN ('OWN_WISH', 'SAYS_WRONG', 'NOT_LAWFUL', 'FOR_A_CLAIM', 'TOLD_BEFORE')),
    asked_by_id BLOB NOT NULL REFERENCES worker (id),
    asked_at INTEGER NOT NULL,
    asked_day INTEGER NOT NULL,
    words BLOB,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK ((change = 'LIFTED') = (ground = 'TOLD_BEFORE') OR ground = 'OWN_WISH')) STRICT;
CREATE TABLE consent_text (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    purpose TEXT NOT NULL CHECK (length(purpose) BETWEEN 1 AND 40 AND purpose NOT GLOB '*[^A-Z0-9_]*'),
    version INTEGER NOT NULL CHECK (version >= 1),
    language TEXT NOT NULL CHECK (language IN ('EN', 'SW')),
    words BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    since_at INTEGER NOT NULL,
    since_day INTEGER,
    UNIQUE (purpose, version, language)) STRICT;
CREATE TABLE draft (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    form TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 40 AND form NOT GLOB '*[^A-Z0-9_]*'),
    kept_day INTEGER NOT NULL,
    content BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    UNIQUE (worker_id, form)) STRICT;
CREATE TABLE emergency_use (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB CHECK (length(person_id) = 16),
    reason TEXT NOT NULL CHECK (reason IN ('LIFE_IN_DANGER', 'HEALTH_IN_DANGER', 'CHILD_IN_DANGER', 'OTHER')),
    used_at INTEGER NOT NULL,
    used_day INTEGER NOT NULL,
    words BLOB,
    used_by_id BLOB NOT NULL REFERENCES worker (id),
    look_by_day INTEGER NOT NULL CHECK (look_by_day = used_day + 7),
    looked_day INTEGER,
    looked_by_id BLOB REFERENCES worker (id),
    conclusion TEXT CHECK (conclusion IN ('RIGHT', 'TALKED_ABOUT')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK ((looked_day IS NULL) = (looked_by_id IS NULL) AND (looked_day IS NULL) = (conclusion IS NULL))) STRICT;
CREATE TABLE erasing (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16)) STRICT, WITHOUT ROWID;
CREATE TABLE erasure_line (
    seq INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('ERASED', 'WITHDRAWN', 'VISIT_DETACHED', 'VISITS_DETACHED')),
    at INTEGER NOT NULL,
    token BLOB NOT NULL CHECK (length(token) = 16),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32)) STRICT;
CREATE TABLE erasure_receipt (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    seq INTEGER NOT NULL UNIQUE REFERENCES erasure_line (seq),
    erased_day INTEGER NOT NULL,
    told BLOB NOT NULL,
    renewed INTEGER NOT NULL DEFAULT 0 CHECK (renewed IN (0, 1)),
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE erasure_waiting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    asking_id BLOB NOT NULL CHECK (length(asking_id) = 16),
    person_id BLOB NOT NULL UNIQUE REFERENCES person_hidden (person_id),
    asked_at INTEGER NOT NULL,
    asked_by_id BLOB NOT NULL REFERENCES worker (id),
    wanted_ms INTEGER NOT NULL CHECK (wanted_ms >= 0),
    waited_ms INTEGER NOT NULL CHECK (waited_ms >= 0),
    seen_at INTEGER NOT NULL) STRICT;
CREATE TABLE frozen_count (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    frozen_day INTEGER NOT NULL,
    counted BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE frozen_person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    frozen_id BLOB NOT NULL REFERENCES frozen_count (id),
    person_id BLOB REFERENCES person (id),
    tombstone_id BLOB UNIQUE CHECK (length(tombstone_id) = 16),
    codes BLOB,
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    UNIQUE (frozen_id, person_id),
    CHECK ((person_id IS NULL) = (tombstone_id IS NOT NULL)),
    CHECK ((person_id IS NULL) = (codes IS NULL))) STRICT;
CREATE TABLE full_check (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    whole INTEGER NOT NULL CHECK (whole >= 0),
    first_bad INTEGER NOT NULL CHECK (first_bad >= 0),
    changed INTEGER NOT NULL CHECK (changed >= 0),
    as_left INTEGER NOT NULL CHECK (as_left IN (0, 1))) STRICT;
CREATE TABLE handed_out (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT;
CREATE TABLE incident (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB REFERENCES person (id),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    day INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE incident_help (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    incident_id BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    owed INTEGER NOT NULL CHECK (owed IN (0, 1)),
    codes BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE incident_use (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    incident_id BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('KEEP_INCIDENT_SUPPORT', 'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL')),
    decision_id BLOB REFERENCES consent_decision (id) ON DELETE CASCADE,
    codes BLOB CHECK ((codes IS NULL) = (purpose = 'KEEP_INCIDENT_ADVOCACY')),
    words BLOB CHECK ((words IS NULL) = (purpose = 'KEEP_INCIDENT_STATISTICS')),
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    UNIQUE (incident_id, purpose)) STRICT;
CREATE TABLE kept_on (
    person_id BLOB NOT NULL CHECK (length(person_id) = 16),
    what TEXT NOT NULL CHECK (what IN ('RECORD', 'VISITS', 'CONTACT', 'HEALTH', 'CONVERSATION', 'GROUPS', 'WHAT_HAPPENED', 'OUTSIDE_CODE')),
    asked_day INTEGER NOT NULL,
    asked_by_id BLOB NOT NULL REFERENCES worker (id),
    PRIMARY KEY (person_id, what)) STRICT;
CREATE TABLE key_commitment (
    key_name TEXT NOT NULL CHECK (key_name IN ('DK', 'IK', 'CK', 'NK')),
    epoch INTEGER NOT NULL CHECK (epoch >= 1),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    PRIMARY KEY (key_name, epoch)) STRICT;
CREATE TABLE learning_progress (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    worker_id BLOB NOT NULL UNIQUE REFERENCES worker (id),
    content BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE library_note (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('TOPIC', 'STATEMENT', 'CORRECTION', 'WORD', 'WORD_AWAY')),
    topic TEXT NOT NULL CHECK (length(topic) BETWEEN 1 AND 40 AND topic NOT GLOB '*[^A-Z0-9_]*'),
    about TEXT CHECK (length(about) BETWEEN 1 AND 40 AND about NOT GLOB '*[^A-Z0-9_]*'),
    role TEXT NOT NULL CHECK (role IN ('FRONT_DESK', 'NURSE', 'COUNSELLOR', 'MANAGER', 'DATA_OFFICER')),
    written_day INTEGER NOT NULL,
    retired_day INTEGER,
    partner_id BLOB REFERENCES library_partner (id),
    content BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE library_partner (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    signing_key BLOB NOT NULL UNIQUE CHECK (length(signing_key) = 32),
    label BLOB NOT NULL,
    since_day INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE lines_request (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    asked_day INTEGER NOT NULL,
    until_day INTEGER NOT NULL CHECK (until_day BETWEEN asked_day AND asked_day + 42),
    agreed_day INTEGER CHECK (agreed_day BETWEEN asked_day AND until_day),
    ended_day INTEGER CHECK (ended_day >= asked_day),
    told BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE met_twice (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    day INTEGER NOT NULL,
    likely INTEGER NOT NULL CHECK (likely >= 0 AND likely % 5 = 0)) STRICT;
CREATE TABLE naloxone_kit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    day INTEGER NOT NULL,
    codes BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE not_able_yet (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    since_day INTEGER NOT NULL,
    until_day INTEGER NOT NULL CHECK (until_day = since_day + 14),
    seen_day INTEGER NOT NULL,
    told BLOB NOT NULL,
    met_by_id BLOB NOT NULL REFERENCES worker (id),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)) STRICT;
CREATE TABLE official_request (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    received_day INTEGER NOT NULL,
    claimed TEXT NOT NULL CHECK (claimed IN ('POLICE', 'COURT', 'PROSECUTOR', 'MINISTRY', 'COUNTY', 'IMMIGRATION', 'CHILDREN', 'OTHER')),
    paper TEXT NOT NULL CHECK (paper IN ('COURT_ORDER', 'WARRANT', 'LETTER', 'NONE')),
    told BLOB NOT NULL,
    written_by_id BLOB NOT NULL REFERENCES worker (id),
    answer TEXT CHECK (answer IN ('NOTHING', 'NUMBERS', 'AS_ORDERED', 'LAWYER', 'TAKEN_BACK')),
    answered_day INTEGER,
    answered_by_id BLOB REFERENCES worker (id),
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK ((answer IS NULL) = (answered_day IS NULL) AND (answer IS NULL) = (answered_by_id IS NULL)),
    CHECK (answer IS NULL OR answer <> 'AS_ORDERED' OR paper IN ('COURT_ORDER', 'WARRANT'))) STRICT;
CREATE TABLE official_step (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    official_id BLOB NOT NULL REFERENCES official_request (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label BLOB NOT NULL,
    ticked_day INTEGER,
    ticked_by_id BLOB REFERENCES worker (id),
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK ((ticked_day IS NULL) = (ticked_by_id IS NULL))) STRICT;
CREATE TABLE own_view (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    day INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('EN', 'SW')),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    decision_id BLOB NOT NULL REFERENCES consent_decision (id),
    codes BLOB NOT NULL,
    words BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    registered_day INTEGER NOT NULL,
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    birth_year_sure TEXT NOT NULL CHECK (birth_year_sure IN ('SURE', 'ABOUT', 'NOT_ASKED', 'RATHER_NOT_SAY')),
    reporting_gender TEXT NOT NULL CHECK (reporting_gender IN ('FEMALE', 'MALE', 'TRANS_FEMALE', 'TRANS_MALE', 'ANOTHER', 'NOT_ASKED', 'RATHER_NOT_SAY')),
    identity BLOB NOT NULL,
    decision_id BLOB NOT NULL REFERENCES consent_decision (id),
    registered_by_id BLOB NOT NULL REFERENCES worker (id),
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE person_before (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('KEEP_RECORD', 'CONTACT')),
    day INTEGER NOT NULL,
    told BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE person_contact (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES person (id),
    contact BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1) ,
    until_day INTEGER) STRICT;
CREATE TABLE person_hidden (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16)) STRICT, WITHOUT ROWID;
CREATE TABLE person_population (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES person (id),
    codes BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE place (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    content BLOB NOT NULL,
    confirmed_day INTEGER,
    retired_day INTEGER,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE place_box (
    id BLOB NOT NULL PRIMARY KEY REFERENCES place (id),
    answers BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE plan (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    asked_day INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'CLOSED', 'MOVED_ON')),
    look_back_day INTEGER,
    worker_id BLOB NOT NULL REFERENCES worker (id),
    decision_id BLOB NOT NULL REFERENCES consent_decision (id),
    words BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE plan_reach (
    plan_id BLOB NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
    worker_id BLOB NOT NULL REFERENCES worker (id),
    on_day INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE plan_reader (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    worker_id BLOB NOT NULL REFERENCES worker (id),
    PRIMARY KEY (plan_id, worker_id)) STRICT, WITHOUT ROWID;
CREATE TABLE plan_step (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place >= 1),
    who TEXT NOT NULL CHECK (who IN ('PERSON', 'WORKER', 'SOMEBODY')),
    worker_id BLOB REFERENCES worker (id),
    when_day INTEGER,
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'DONE', 'CHANGED', 'DROPPED')),
    words BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK ((who = 'WORKER') = (worker_id IS NOT NULL))) STRICT;
CREATE TABLE plan_year (
    plan_id BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'CLOSED', 'MOVED_ON')),
    PRIMARY KEY (plan_id, year)) STRICT, WITHOUT ROWID;
CREATE TABLE referral (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    recipient_id BLOB NOT NULL REFERENCES referral_recipient (id),
    decision_id BLOB NOT NULL REFERENCES consent_decision (id),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    day INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('OFFERED', 'CHOSE_NOT_TO', 'SENT', 'ARRIVED', 'SERVED', 'TURNED_AWAY', 'RECALLED')),
    state_day INTEGER NOT NULL,
    recall_id BLOB REFERENCES referral_recall (id) ON DELETE SET NULL,
    codes BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE referral_recall (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    state TEXT NOT NULL CHECK (state IN ('STANDS', 'TO_TELL')),
    since_day INTEGER CHECK ((state = 'TO_TELL') = (since_day IS NOT NULL)),
    whom BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE referral_recipient (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    who BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE referral_words (
    id BLOB NOT NULL PRIMARY KEY REFERENCES referral (id) ON DELETE CASCADE,
    words BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE referral_year (
    referral_id BLOB NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('OFFERED', 'CHOSE_NOT_TO', 'SENT', 'ARRIVED', 'SERVED', 'TURNED_AWAY', 'RECALLED')),
    PRIMARY KEY (referral_id, year)) STRICT, WITHOUT ROWID;
CREATE TABLE release_on_way (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    content BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE released (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL UNIQUE REFERENCES handed_out (number),
    frozen_id BLOB NOT NULL REFERENCES frozen_count (id),
    day INTEGER NOT NULL,
    told BLOB NOT NULL,
    counted BLOB NOT NULL,
    proof BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE released_file (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    released_id BLOB NOT NULL REFERENCES released (id),
    place INTEGER NOT NULL CHECK (place >= 1),
    content BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    UNIQUE (released_id, place)) STRICT;
CREATE TABLE right_request (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB CHECK (length(person_id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('COPY', 'PORTABILITY', 'CORRECT', 'RESTRICT', 'OBJECT', 'ERASE', 'WHO_LOOKED')),
    asked_by TEXT NOT NULL CHECK (asked_by IN ('PERSON', 'NAMED')),
    received_day INTEGER NOT NULL,
    due_day INTEGER NOT NULL CHECK (due_day >= received_day),
    words BLOB,
    written_by_id BLOB NOT NULL REFERENCES worker (id),
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'DONE', 'REFUSED')),
    reason TEXT CHECK (reason IN ('NOT_THE_PERSON', 'NOTHING_HELD', 'ABOUT_OTHERS', 'LAW_KEEPS', 'TAKEN_BACK')),
    closed_day INTEGER,
    closed_by_id BLOB REFERENCES worker (id),
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK (words IS NULL OR person_id IS NOT NULL),
    CHECK ((state = 'OPEN') = (closed_day IS NULL) AND (state = 'OPEN') = (closed_by_id IS NULL)),
    CHECK ((state = 'REFUSED') = (reason IS NOT NULL))) STRICT;
CREATE TABLE row_total (
    name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40 AND name NOT GLOB '*[^A-Z0-9_]*'),
    shape BLOB NOT NULL CHECK (length(shape) = 32),
    total BLOB NOT NULL CHECK (length(total) = 32)) STRICT;
CREATE TABLE same_person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    one_id BLOB NOT NULL CHECK (length(one_id) = 16),
    other_id BLOB NOT NULL CHECK (length(other_id) = 16),
    linked_by_id BLOB NOT NULL REFERENCES worker (id),
    linked_day INTEGER NOT NULL,
    after_seq INTEGER NOT NULL CHECK (after_seq >= 0),
    UNIQUE (one_id, other_id),
    CHECK (one_id < other_id)) STRICT;
CREATE TABLE same_person_group (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16),
    group_id BLOB NOT NULL CHECK (length(group_id) = 16),
    after_seq INTEGER NOT NULL CHECK (after_seq >= 0)) STRICT, WITHOUT ROWID;
CREATE TABLE service (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40 AND code NOT GLOB '*[^A-Z0-9_]*'),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    position INTEGER NOT NULL,
    label BLOB,
    retired_at INTEGER,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40 AND name NOT GLOB '*[^A-Z0-9_]*'),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    content BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE sheet_sign (
    thing_code TEXT NOT NULL PRIMARY KEY REFERENCES thing (code),
    sign TEXT NOT NULL UNIQUE CHECK (length(sign) BETWEEN 1 AND 40 AND sign NOT GLOB '*[^A-Z0-9_]*'),
    place INTEGER CHECK (place BETWEEN 1 AND 8)) STRICT;
CREATE TABLE stock_line (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    seq INTEGER NOT NULL UNIQUE CHECK (seq >= 1),
    thing_code TEXT NOT NULL REFERENCES thing (code),
    kind TEXT NOT NULL CHECK (kind IN ('RECEIPT', 'FOUND', 'MADE', 'LOST', 'EXPIRED', 'BROKEN', 'GIVEN_ON', 'PACKED', 'COUNT', 'TAKEN_BACK')),
    day INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 999999),
    part TEXT CHECK (part IN ('BEFORE', 'SO_FAR', 'AFTER')),
    given_before INTEGER CHECK (given_before >= 0),
    expires_day INTEGER,
    content BLOB,
    of_id BLOB UNIQUE REFERENCES stock_line (id),
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    CHECK (quantity > 0 OR kind IN ('COUNT', 'TAKEN_BACK')),
    CHECK ((kind = 'COUNT') = (part IS NOT NULL)),
    CHECK ((part IS 'SO_FAR') = (given_before IS NOT NULL)),
    CHECK (expires_day IS NULL OR kind = 'RECEIPT'),
    CHECK ((kind = 'TAKEN_BACK') = (of_id IS NOT NULL))) STRICT;
CREATE TABLE stock_low (
    thing_code TEXT NOT NULL PRIMARY KEY REFERENCES thing (code),
    line INTEGER NOT NULL CHECK (line BETWEEN 1 AND 999999)) STRICT;
CREATE TABLE test_course (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person (id),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    decision_id BLOB NOT NULL REFERENCES consent_decision (id),
    day INTEGER NOT NULL,
    codes BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE test_result (
    id BLOB NOT NULL PRIMARY KEY REFERENCES test_course (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES person (id),
    decision_id BLOB NOT NULL REFERENCES consent_decision (id),
    showed BLOB NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE thing (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40 AND code NOT GLOB '*[^A-Z0-9_]*'),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 40 AND unit NOT GLOB '*[^A-Z0-9_]*'),
    position INTEGER NOT NULL,
    label BLOB,
    retired_at INTEGER,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE together_wait (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    matter TEXT NOT NULL CHECK (length(matter) BETWEEN 1 AND 40 AND matter NOT GLOB '*[^A-Z0-9_]*'),
    object_id BLOB NOT NULL CHECK (length(object_id) = 16),
    asked_by_id BLOB NOT NULL CHECK (length(asked_by_id) = 16),
    asked_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    waited_seconds INTEGER NOT NULL CHECK (waited_seconds >= 0),
    UNIQUE (matter, object_id)) STRICT;
CREATE TABLE training (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day INTEGER NOT NULL,
    card TEXT NOT NULL CHECK (length(card) BETWEEN 1 AND 40 AND card NOT GLOB '*[^A-Z0-9_]*'),
    heads INTEGER NOT NULL CHECK (heads BETWEEN 1 AND 999)) STRICT;
CREATE TABLE vault_mark (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    vault_id BLOB NOT NULL CHECK (length(vault_id) = 16),
    epoch INTEGER NOT NULL CHECK (epoch >= 0),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    token_secret BLOB NOT NULL CHECK (length(token_secret) = 32)) STRICT;
CREATE TABLE visit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    day INTEGER NOT NULL,
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    place TEXT NOT NULL CHECK (place IN ('CENTRE', 'OUTREACH', 'PHONE', 'EVENT')),
    person_id BLOB REFERENCES person (id),
    worker_id BLOB NOT NULL REFERENCES worker (id),
    collecting_for INTEGER NOT NULL DEFAULT 0 CHECK (collecting_for BETWEEN 0 AND 999),
    new_or_back TEXT NOT NULL CHECK (new_or_back IN ('NEW', 'BACK', 'NOT_ASKED')),
    turned_away TEXT CHECK (turned_away IN ('CLOSED', 'FULL', 'OUT_OF_STOCK', 'NO_WORKER', 'OTHER')),
    note BLOB,
    codes BLOB,
    recorded_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE visit_here (
    visit_id BLOB NOT NULL PRIMARY KEY REFERENCES visit (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('WAITING', 'WITH_SOMEBODY'))) STRICT, WITHOUT ROWID;
CREATE TABLE visit_service (
    visit_id BLOB NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    service_code TEXT NOT NULL REFERENCES service (code),
    PRIMARY KEY (visit_id, service_code)) STRICT, WITHOUT ROWID;
CREATE TABLE visit_thing (
    visit_id BLOB NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    thing_code TEXT NOT NULL REFERENCES thing (code),
    asked INTEGER NOT NULL CHECK (asked BETWEEN 0 AND 9999),
    given INTEGER NOT NULL CHECK (given BETWEEN 0 AND 9999),
    returned INTEGER NOT NULL CHECK (returned BETWEEN 0 AND 9999),
    shortfall TEXT CHECK (shortfall IN ('OUT_OF_STOCK', 'LOW_STOCK', 'OTHER')),
    PRIMARY KEY (visit_id, thing_code)) STRICT, WITHOUT ROWID;
CREATE TABLE worker (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    profile BLOB NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('ACTIVE', 'ENDED')),
    since_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL CHECK (row_version >= 1)) STRICT;
CREATE TABLE worker_role (
    worker_id BLOB NOT NULL REFERENCES worker (id),
    role TEXT NOT NULL CHECK (role IN ('FRONT_DESK', 'NURSE', 'COUNSELLOR', 'MANAGER', 'DATA_OFFICER')),
    PRIMARY KEY (worker_id, role)) STRICT, WITHOUT ROWID;
CREATE TABLE young_person (
    person_id BLOB NOT NULL PRIMARY KEY CHECK (length(person_id) = 16),
    pathway TEXT NOT NULL CHECK (pathway IN ('GUARDIAN', 'EXCEPTION')),
    agreed_day INTEGER NOT NULL,
    words BLOB,
    asked_by_id BLOB NOT NULL REFERENCES worker (id),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK (pathway = 'GUARDIAN' OR words IS NOT NULL)) STRICT;
CREATE INDEX audit_line_object ON audit_line (object_token) WHERE object_token IS NOT NULL;
CREATE INDEX backup_set_made ON backup_set (made_at);
CREATE INDEX batch_day ON batch (day);
CREATE INDEX batch_import_hash ON batch_import (hash);
CREATE INDEX batch_thing_code ON batch_thing (thing_code);
CREATE INDEX batch_worker ON batch (worker_id);
CREATE INDEX breach_closed_by ON breach (closed_by_id);
CREATE INDEX breach_noticed ON breach (noticed_at);
CREATE INDEX breach_told_breach ON breach_told (breach_id);
CREATE INDEX breach_told_by ON breach_told (told_by_id);
CREATE INDEX breach_written_by ON breach (written_by_id);
CREATE INDEX consent_decision_asked_by ON consent_decision (asked_by_id);
CREATE INDEX consent_decision_standing ON consent_decision (person_id, purpose, recipient_id, seq);
CREATE INDEX consent_decision_text ON consent_decision (text_id);
CREATE INDEX consent_stop_asked_by ON consent_stop (asked_by_id);
CREATE INDEX consent_stop_standing_for ON consent_stop (person_id, covers, seq);
CREATE INDEX emergency_use_looked_by ON emergency_use (looked_by_id);
CREATE INDEX emergency_use_person ON emergency_use (person_id);
CREATE INDEX emergency_use_used_by ON emergency_use (used_by_id);
CREATE INDEX erasure_waiting_asked_by ON erasure_waiting (asked_by_id);
CREATE INDEX erasure_waiting_asking ON erasure_waiting (asking_id);
CREATE INDEX frozen_person_of ON frozen_person (person_id);
CREATE INDEX incident_day ON incident (day);
CREATE INDEX incident_help_of ON incident_help (incident_id);
CREATE INDEX incident_help_owed ON incident_help (owed);
CREATE INDEX incident_person ON incident (person_id, day);
CREATE INDEX incident_use_decision ON incident_use (decision_id);
CREATE INDEX incident_use_purpose ON incident_use (purpose);
CREATE INDEX incident_worker ON incident (worker_id);
CREATE INDEX kept_on_asked_by ON kept_on (asked_by_id);
CREATE INDEX library_note_partner ON library_note (partner_id);
CREATE INDEX naloxone_kit_day ON naloxone_kit (day);
CREATE INDEX naloxone_kit_worker ON naloxone_kit (worker_id);
CREATE INDEX not_able_yet_met_by ON not_able_yet (met_by_id);
CREATE INDEX official_request_answered_by ON official_request (answered_by_id);
CREATE INDEX official_request_day ON official_request (received_day);
CREATE INDEX official_request_written_by ON official_request (written_by_id);
CREATE INDEX official_step_of ON official_step (official_id, position);
CREATE INDEX official_step_ticked_by ON official_step (ticked_by_id);
CREATE INDEX own_view_day ON own_view (day);
CREATE INDEX own_view_decision ON own_view (decision_id);
CREATE INDEX own_view_person ON own_view (person_id, day);
CREATE INDEX own_view_worker ON own_view (worker_id);
CREATE INDEX person_before_person ON person_before (person_id, day);
CREATE INDEX person_decision ON person (decision_id);
CREATE INDEX person_registered_by ON person (registered_by_id);
CREATE INDEX plan_decision ON plan (decision_id);
CREATE INDEX plan_person ON plan (person_id, asked_day);
CREATE INDEX plan_reach_worker ON plan_reach (worker_id, on_day);
CREATE INDEX plan_reader_worker ON plan_reader (worker_id);
CREATE INDEX plan_step_plan ON plan_step (plan_id, place);
CREATE INDEX plan_step_worker ON plan_step (worker_id, state, when_day);
CREATE INDEX plan_worker ON plan (worker_id, state, look_back_day);
CREATE INDEX referral_decision ON referral (decision_id);
CREATE INDEX referral_person ON referral (person_id, day);
CREATE INDEX referral_recall_state ON referral_recall (state, since_day);
CREATE INDEX referral_recalled ON referral (recall_id);
CREATE INDEX referral_recipient_person ON referral_recipient (person_id);
CREATE INDEX referral_to ON referral (recipient_id);
CREATE INDEX referral_worker ON referral (worker_id);
CREATE INDEX released_from ON released (frozen_id);
CREATE INDEX right_request_closed_by ON right_request (closed_by_id);
CREATE INDEX right_request_due ON right_request (state, due_day);
CREATE INDEX right_request_person ON right_request (person_id);
CREATE INDEX right_request_written_by ON right_request (written_by_id);
CREATE INDEX same_person_group_members ON same_person_group (group_id);
CREATE INDEX same_person_linked_by ON same_person (linked_by_id);
CREATE INDEX same_person_other ON same_person (other_id);
CREATE INDEX stock_line_thing ON stock_line (thing_code, day);
CREATE INDEX test_course_day ON test_course (day);
CREATE INDEX test_course_decision ON test_course (decision_id);
CREATE INDEX test_course_person ON test_course (person_id, day);
CREATE INDEX test_course_worker ON test_course (worker_id);
CREATE INDEX test_result_decision ON test_result (decision_id);
CREATE INDEX test_result_person ON test_result (person_id);
CREATE INDEX visit_day ON visit (day, minute);
CREATE INDEX visit_person ON visit (person_id, day) WHERE person_id IS NOT NULL;
CREATE INDEX visit_service_code ON visit_service (service_code);
CREATE INDEX visit_thing_code ON visit_thing (thing_code);
CREATE INDEX visit_worker ON visit (worker_id);
CREATE INDEX young_person_asked_by ON young_person (asked_by_id);
CREATE VIEW consent_open AS SELECT s.person_id, s.purpose, s.recipient_id, s.id AS decision_id FROM consent_standing s WHERE s.answer = 'AGREED' AND s.review_day > (SELECT today_day FROM clock WHERE one = 1) AND NOT EXISTS (SELECT 1 FROM consent_words_moved m WHERE m.decision_id = s.id) AND (s.purpose = 'KEEP_RECORD' OR EXISTS (SELECT 1 FROM consent_standing r WHERE r.person_id = s.person_id AND r.purpose = 'KEEP_RECORD' AND r.answer = 'AGREED' AND r.review_day > (SELECT today_day FROM clock WHERE one = 1) AND NOT EXISTS (SELECT 1 FROM consent_words_moved m WHERE m.decision_id = r.id))) AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = s.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', s.purpose));
CREATE VIEW consent_standing AS SELECT d.person_id, d.seq, d.id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day FROM consent_decision d WHERE NOT EXISTS (SELECT 1 FROM same_person_group g WHERE g.person_id = d.person_id) AND NOT EXISTS (SELECT 1 FROM consent_decision later WHERE later.person_id = d.person_id AND later.purpose = d.purpose AND later.recipient_id = d.recipient_id AND later.seq > d.seq) AND NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = d.person_id) UNION ALL SELECT g.person_id, d.seq, d.id, d.purpose, d.recipient_id, d.answer, d.text_id, d.decided_at, d.decided_day, d.review_day FROM same_person_group g JOIN same_person_group m ON m.group_id = g.group_id JOIN consent_decision d ON d.person_id = m.person_id WHERE NOT EXISTS (SELECT 1 FROM consent_decision later WHERE later.person_id = d.person_id AND later.purpose = d.purpose AND later.recipient_id = d.recipient_id AND later.seq > d.seq) AND NOT EXISTS (SELECT 1 FROM same_person_group m2 JOIN consent_decision o ON o.person_id = m2.person_id WHERE m2.group_id = g.group_id AND m2.person_id <> m.person_id AND o.purpose = d.purpose AND o.recipient_id = d.recipient_id AND NOT EXISTS (SELECT 1 FROM consent_decision later WHERE later.person_id = o.person_id AND later.purpose = o.purpose AND later.recipient_id = o.recipient_id AND later.seq > o.seq) AND NOT (o.answer = 'AGREED' AND EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = o.person_id)) AND (o.seq > g.after_seq, o.seq > g.after_seq OR o.answer <> 'AGREED', o.seq) > (d.seq > g.after_seq, d.seq > g.after_seq OR d.answer <> 'AGREED', d.seq)) AND NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id IN (g.person_id, d.person_id));
CREATE VIEW consent_stopped AS SELECT s.person_id, s.covers, s.ground, s.asked_day FROM consent_stop s WHERE s.change = 'STOPPED' AND NOT EXISTS (SELECT 1 FROM consent_stop later WHERE later.person_id = s.person_id AND later.covers = s.covers AND later.seq > s.seq) UNION ALL SELECT g.person_id, s.covers, s.ground, s.asked_day FROM same_person_group g JOIN same_person_group m ON m.group_id = g.group_id AND m.person_id <> g.person_id JOIN consent_stop s ON s.person_id = m.person_id WHERE s.change = 'STOPPED' AND NOT EXISTS (SELECT 1 FROM consent_stop later WHERE later.person_id = s.person_id AND later.covers = s.covers AND later.seq > s.seq);
CREATE VIEW consent_words_moved AS SELECT d.id AS decision_id FROM consent_decision d WHERE EXISTS (SELECT 1 FROM consent_text t WHERE t.id = d.text_id AND (t.hash IS NOT d.text_hash OR EXISTS (SELECT 1 FROM consent_text later WHERE later.purpose = t.purpose AND later.version > t.version)));
CREATE VIEW count_me_card AS SELECT y.person_id, y.from_day, CAST(min(y.until_day, coalesce((SELECT min(later.decided_day) FROM consent_decision later WHERE later.person_id = y.person_id AND later.purpose = 'COUNT_ME' AND later.seq > y.seq), y.until_day)) AS INTEGER) AS until_day FROM count_me_yes y WHERE NOT EXISTS (SELECT 1 FROM same_person_group g WHERE g.person_id = y.person_id) AND EXISTS (SELECT 1 FROM consent_standing s WHERE s.person_id = y.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED') AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = y.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME')) UNION ALL SELECT g.person_id, y.from_day, CAST(min(y.until_day, coalesce((SELECT min(later.decided_day) FROM same_person_group m2 JOIN consent_decision later ON later.person_id = m2.person_id WHERE m2.group_id = g.group_id AND later.purpose = 'COUNT_ME' AND later.seq > y.seq), y.until_day)) AS INTEGER) AS until_day FROM same_person_group g JOIN same_person_group m ON m.group_id = g.group_id JOIN count_me_yes y ON y.person_id = m.person_id WHERE EXISTS (SELECT 1 FROM consent_standing s WHERE s.person_id = g.person_id AND s.purpose = 'COUNT_ME' AND s.answer = 'AGREED') AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = g.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'COUNT_ME'));
CREATE VIEW count_me_yes AS SELECT d.person_id, d.seq, d.decided_day AS from_day, CAST(min(d.review_day, coalesce((SELECT min(later.since_day) FROM consent_text later WHERE later.purpose = t.purpose AND later.version > t.version), d.review_day)) AS INTEGER) AS until_day FROM consent_decision d JOIN consent_text t ON t.id = d.text_id AND t.hash IS d.text_hash WHERE d.purpose = 'COUNT_ME' AND d.answer = 'AGREED';
CREATE VIEW hidden_card AS SELECT person_id FROM person_hidden;
CREATE VIEW incident_card AS SELECT i.id AS incident_id, i.person_id, i.day FROM incident i WHERE i.person_id IS NULL OR (EXISTS (SELECT 1 FROM consent_standing s WHERE s.person_id = i.person_id AND s.purpose = 'KEEP_RECORD' AND s.answer = 'AGREED') AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = i.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'KEEP_INCIDENT_SUPPORT')));
CREATE VIEW incident_counted_card AS SELECT u.id AS use_id, i.id AS incident_id, i.person_id, i.day, u.codes, u.row_version FROM incident_use u JOIN incident i ON i.id = u.incident_id WHERE u.purpose = 'KEEP_INCIDENT_STATISTICS' AND (i.person_id IS NULL OR (EXISTS (SELECT 1 FROM consent_standing s WHERE s.person_id = i.person_id AND s.purpose = 'KEEP_INCIDENT_STATISTICS' AND s.answer = 'AGREED') AND NOT EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = i.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'KEEP_INCIDENT_STATISTICS'))));
CREATE VIEW keep_record_card AS SELECT person_id, decided_day AS since_day, review_day FROM consent_standing WHERE purpose = 'KEEP_RECORD' AND answer = 'AGREED';
CREATE VIEW person_card AS SELECT id AS person_id, registered_day, birth_year, birth_year_sure, reporting_gender FROM person WHERE NOT EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = person.id);
CREATE VIEW plan_card AS SELECT p.id AS plan_id, p.person_id, p.asked_day FROM plan p WHERE EXISTS (SELECT 1 FROM count_me_card c WHERE c.person_id = p.person_id AND c.from_day <= p.asked_day AND c.until_day > p.asked_day);
CREATE VIEW plan_desk_card AS SELECT p.id AS plan_id, p.person_id, p.asked_day, p.state, p.look_back_day, p.worker_id FROM plan p WHERE p.person_id NOT IN (SELECT h.person_id FROM person_hidden h UNION SELECT g.person_id FROM person_hidden h JOIN same_person_group m ON m.person_id = h.person_id JOIN same_person_group g ON g.group_id = m.group_id UNION SELECT t.person_id FROM consent_stopped t WHERE t.covers IN ('EVERYTHING', 'KEEP_RECORD', 'KEEP_CONVERSATION'));
CREATE VIEW plan_reach_card AS SELECT r.plan_id, s.person_id, r.worker_id, r.on_day FROM plan_reach r JOIN plan_desk_card s ON s.plan_id = r.plan_id AND s.state = 'ACTIVE' WHERE EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = s.person_id AND o.purpose = 'CONTACT') AND NOT EXISTS (SELECT 1 FROM reach_until_card u WHERE u.person_id = s.person_id AND u.until_day < max(r.on_day, (SELECT today_day FROM clock WHERE one = 1)));
CREATE VIEW reach_until_card AS SELECT c.person_id, c.until_day FROM person_contact c WHERE c.until_day IS NOT NULL UNION ALL SELECT g.person_id, c.until_day FROM same_person_group g JOIN same_person_group m ON m.group_id = g.group_id AND m.person_id <> g.person_id JOIN person_contact c ON c.person_id = m.person_id WHERE c.until_day IS NOT NULL;
CREATE VIEW referral_card AS SELECT r.id AS referral_id, r.person_id, r.day FROM referral r WHERE EXISTS (SELECT 1 FROM count_me_card c WHERE c.person_id = r.person_id AND c.from_day <= r.day AND c.until_day > r.day);
CREATE VIEW same_person_card AS SELECT person_id, group_id AS first_id FROM same_person_group;
CREATE VIEW same_person_reach AS WITH RECURSIVE beside (person_id, beside_id) AS (SELECT one_id, other_id FROM same_person UNION ALL SELECT other_id, one_id FROM same_person), reach (person_id, member_id) AS (SELECT person_id, person_id FROM beside UNION SELECT r.person_id, b.beside_id FROM reach r JOIN beside b ON b.person_id = r.member_id) SELECT r.person_id, CAST(min(r.member_id) AS BLOB) AS group_id, CAST(max(l.after_seq) AS INTEGER) AS after_seq FROM reach r JOIN same_person l ON l.one_id = r.member_id OR l.other_id = r.member_id GROUP BY r.person_id;
CREATE VIEW visit_card AS SELECT id AS visit_id, day, minute, place, CAST(CASE WHEN EXISTS (SELECT 1 FROM person_hidden h WHERE h.person_id = visit.person_id) THEN NULL ELSE person_id END AS BLOB) AS person_id FROM visit;
CREATE TRIGGER audit_line_stays BEFORE DELETE ON audit_line BEGIN SELECT RAISE(ABORT, 'append only: audit_line'); END;
CREATE TRIGGER audit_line_unchanged BEFORE UPDATE ON audit_line BEGIN SELECT RAISE(ABORT, 'append only: audit_line'); END;
CREATE TRIGGER batch_not_from_tomorrow BEFORE INSERT ON batch WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'batch of tomorrow'); END;
CREATE TRIGGER batch_not_to_tomorrow BEFORE UPDATE OF day ON batch WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'batch of tomorrow'); END;
CREATE TRIGGER breach_told_after BEFORE INSERT ON breach_told WHEN NEW.told_at < (SELECT noticed_at FROM breach WHERE id = NEW.breach_id) BEGIN SELECT RAISE(ABORT, 'told before it was noticed'); END;
CREATE TRIGGER breach_told_unchanged BEFORE UPDATE ON breach_told BEGIN SELECT RAISE(ABORT, 'append only: breach_told'); END;
CREATE TRIGGER breach_unchanged BEFORE UPDATE ON breach WHEN NEW.id <> OLD.id OR NEW.noticed_at <> OLD.noticed_at OR NEW.written_by_id <> OLD.written_by_id BEGIN SELECT RAISE(ABORT, 'unchanging: breach'); END;
CREATE TRIGGER clock_day_fits BEFORE UPDATE ON clock WHEN abs(NEW.today_day - NEW.now_at / 86400000) > 1 BEGIN SELECT RAISE(ABORT, 'a day and an hour that do not fit'); END;
CREATE TRIGGER clock_stays BEFORE DELETE ON clock BEGIN SELECT RAISE(ABORT, 'the clock stays'); END;
CREATE TRIGGER consent_decision_at_the_end BEFORE INSERT ON consent_decision WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM consent_decision) AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;
CREATE TRIGGER consent_decision_has_its_text BEFORE INSERT ON consent_decision WHEN NOT EXISTS (SELECT 1 FROM consent_text WHERE id = NEW.text_id AND purpose = NEW.purpose) BEGIN SELECT RAISE(ABORT, 'words for another purpose'); END;
CREATE TRIGGER consent_decision_is_now BEFORE INSERT ON consent_decision WHEN NOT EXISTS (SELECT 1 FROM clock WHERE now_at = NEW.decided_at AND today_day = NEW.decided_day) AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'a decision is made now'); END;
CREATE TRIGGER consent_decision_no_leaves_nothing BEFORE INSERT ON consent_decision WHEN NEW.purpose = 'KEEP_RECORD' AND NEW.answer = 'SAID_NO' BEGIN SELECT RAISE(ABORT, 'consent: nothing is kept'); END;
CREATE TRIGGER consent_decision_not_while_hidden BEFORE INSERT ON consent_decision WHEN EXISTS (SELECT 1 FROM person_hidden WHERE person_id = NEW.person_id) AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'hidden: consent_decision'); END;
CREATE TRIGGER consent_decision_of_what_was_shown BEFORE INSERT ON consent_decision WHEN NEW.text_hash IS NOT (SELECT hash FROM consent_text WHERE id = NEW.text_id) AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'words that were not shown'); END;
CREATE TRIGGER consent_decision_rests_on_record BEFORE INSERT ON consent_decision WHEN NEW.purpose <> 'KEEP_RECORD' AND NEW.answer <> 'WITHDRAWN' AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) AND NOT EXISTS (SELECT 1 FROM consent_standing s WHERE s.person_id = NEW.person_id AND s.purpose = 'KEEP_RECORD' AND s.answer = 'AGREED' AND s.review_day > (SELECT today_day FROM clock WHERE one = 1) AND NOT EXISTS (SELECT 1 FROM consent_words_moved m WHERE m.decision_id = s.id)) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER consent_decision_stays BEFORE DELETE ON consent_decision WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id) BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;
CREATE TRIGGER consent_decision_unchanged BEFORE UPDATE ON consent_decision BEGIN SELECT RAISE(ABORT, 'append only: consent_decision'); END;
CREATE TRIGGER consent_decision_yes_is_not_stopped BEFORE INSERT ON consent_decision WHEN NEW.answer = 'AGREED' AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) AND EXISTS (SELECT 1 FROM consent_stopped t WHERE t.person_id = NEW.person_id AND t.covers IN ('EVERYTHING', 'KEEP_RECORD', NEW.purpose)) BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER consent_stop_at_the_end BEFORE INSERT ON consent_stop WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM consent_stop) BEGIN SELECT RAISE(ABORT, 'append only: consent_stop'); END;
CREATE TRIGGER consent_stop_needs_record BEFORE INSERT ON consent_stop WHEN NOT EXISTS (SELECT 1 FROM consent_standing WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD' AND answer = 'AGREED') AND NOT (NEW.change = 'LIFTED' AND EXISTS (SELECT 1 FROM consent_stop s WHERE s.person_id = NEW.person_id AND s.covers = NEW.covers AND s.change = 'STOPPED')) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER consent_stop_stays BEFORE DELETE ON consent_stop WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id) BEGIN SELECT RAISE(ABORT, 'append only: consent_stop'); END;
CREATE TRIGGER consent_stop_unchanged BEFORE UPDATE ON consent_stop BEGIN SELECT RAISE(ABORT, 'append only: consent_stop'); END;
CREATE TRIGGER consent_text_is_now BEFORE INSERT ON consent_text WHEN NOT EXISTS (SELECT 1 FROM clock WHERE now_at = NEW.since_at AND today_day = NEW.since_day) BEGIN SELECT RAISE(ABORT, 'a text begins now'); END;
CREATE TRIGGER consent_text_one_after_the_other BEFORE INSERT ON consent_text WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM consent_text WHERE purpose = NEW.purpose AND language = NEW.language) BEGIN SELECT RAISE(ABORT, 'one version after the other'); END;
CREATE TRIGGER consent_text_stays BEFORE DELETE ON consent_text BEGIN SELECT RAISE(ABORT, 'immutable: consent_text'); END;
CREATE TRIGGER consent_text_unchanged BEFORE UPDATE ON consent_text BEGIN SELECT RAISE(ABORT, 'immutable: consent_text'); END;
CREATE TRIGGER emergency_use_is_now BEFORE INSERT ON emergency_use WHEN NOT EXISTS (SELECT 1 FROM clock WHERE now_at = NEW.used_at AND today_day = NEW.used_day) BEGIN SELECT RAISE(ABORT, 'an emergency is written down now'); END;
CREATE TRIGGER emergency_use_stays BEFORE DELETE ON emergency_use BEGIN SELECT RAISE(ABORT, 'append only: emergency_use'); END;
CREATE TRIGGER emergency_use_unchanged BEFORE UPDATE ON emergency_use WHEN NEW.id <> OLD.id OR NEW.reason <> OLD.reason OR NEW.used_at <> OLD.used_at OR NEW.used_by_id <> OLD.used_by_id OR (NEW.person_id IS NOT OLD.person_id AND NEW.person_id IS NOT NULL) OR (NEW.words IS NOT OLD.words AND NEW.words IS NOT NULL) OR (OLD.looked_day IS NOT NULL AND (NEW.looked_day IS NOT OLD.looked_day OR NEW.conclusion IS NOT OLD.conclusion OR NEW.looked_by_id IS NOT OLD.looked_by_id)) BEGIN SELECT RAISE(ABORT, 'append only: emergency_use'); END;
CREATE TRIGGER erasing_ends AFTER UPDATE ON clock BEGIN DELETE FROM erasing; END;
CREATE TRIGGER erasure_line_has_no_gap BEFORE INSERT ON erasure_line WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM erasure_line) BEGIN SELECT RAISE(ABORT, 'no gaps: erasure_line'); END;
CREATE TRIGGER erasure_line_stays BEFORE DELETE ON erasure_line BEGIN SELECT RAISE(ABORT, 'append only: erasure_line'); END;
CREATE TRIGGER erasure_line_unchanged BEFORE UPDATE ON erasure_line BEGIN SELECT RAISE(ABORT, 'append only: erasure_line'); END;
CREATE TRIGGER frozen_count_is_now BEFORE INSERT ON frozen_count WHEN NEW.frozen_day <> (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'frozen now'); END;
CREATE TRIGGER frozen_count_stays BEFORE DELETE ON frozen_count BEGIN SELECT RAISE(ABORT, 'append only: frozen_count'); END;
CREATE TRIGGER frozen_count_unchanging BEFORE UPDATE ON frozen_count BEGIN SELECT RAISE(ABORT, 'append only: frozen_count'); END;
CREATE TRIGGER frozen_person_lets_go BEFORE UPDATE ON frozen_person WHEN NEW.id <> OLD.id OR NEW.frozen_id <> OLD.frozen_id OR OLD.person_id IS NULL OR NEW.person_id IS NOT NULL OR NEW.codes IS NOT NULL BEGIN SELECT RAISE(ABORT, 'append only: frozen_person'); END;
CREATE TRIGGER frozen_person_needs_agreement BEFORE INSERT ON frozen_person WHEN NEW.person_id IS NULL OR NOT EXISTS (SELECT 1 FROM count_me_card WHERE person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'consent: COUNT_ME'); END;
CREATE TRIGGER frozen_person_stays BEFORE DELETE ON frozen_person BEGIN SELECT RAISE(ABORT, 'append only: frozen_person'); END;
CREATE TRIGGER handed_out_at_the_end BEFORE INSERT ON handed_out WHEN NEW.number <= (SELECT coalesce(max(number), 0) FROM handed_out) BEGIN SELECT RAISE(ABORT, 'append only: handed_out'); END;
CREATE TRIGGER handed_out_stays BEFORE DELETE ON handed_out BEGIN SELECT RAISE(ABORT, 'append only: handed_out'); END;
CREATE TRIGGER handed_out_unchanging BEFORE UPDATE ON handed_out BEGIN SELECT RAISE(ABORT, 'append only: handed_out'); END;
CREATE TRIGGER incident_belongs BEFORE UPDATE ON incident WHEN NEW.id <> OLD.id OR NEW.person_id IS NOT OLD.person_id OR NEW.worker_id <> OLD.worker_id OR NEW.day <> OLD.day BEGIN SELECT RAISE(ABORT, 'unchanging: incident'); END;
CREATE TRIGGER incident_help_belongs BEFORE UPDATE ON incident_help WHEN NEW.id <> OLD.id OR NEW.incident_id <> OLD.incident_id BEGIN SELECT RAISE(ABORT, 'unchanging: incident_help'); END;
CREATE TRIGGER incident_help_change_needs_agreement BEFORE UPDATE ON incident_help WHEN NOT EXISTS (SELECT 1 FROM incident i WHERE i.id = NEW.incident_id AND (i.person_id IS NULL OR EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = i.person_id AND o.purpose = 'KEEP_INCIDENT_SUPPORT'))) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT_SUPPORT'); END;
CREATE TRIGGER incident_help_kept_while_stopped BEFORE DELETE ON incident_help WHEN EXISTS (SELECT 1 FROM incident i JOIN consent_stopped s ON s.person_id = i.person_id AND s.covers = 'EVERYTHING' WHERE i.id = OLD.incident_id AND NOT EXISTS (SELECT 1 FROM erasing e WHERE e.person_id = i.person_id)) BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER incident_help_needs_agreement BEFORE INSERT ON incident_help WHEN NOT EXISTS (SELECT 1 FROM incident i JOIN incident_use u ON u.incident_id = i.id AND u.purpose = 'KEEP_INCIDENT_SUPPORT' WHERE i.id = NEW.incident_id AND (i.person_id IS NULL OR EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = i.person_id AND o.purpose = 'KEEP_INCIDENT_SUPPORT'))) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT_SUPPORT'); END;
CREATE TRIGGER incident_kept_while_stopped BEFORE DELETE ON incident WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id) AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.person_id AND covers = 'EVERYTHING') BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER incident_needs_agreement BEFORE INSERT ON incident WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose IN ('KEEP_INCIDENT_SUPPORT', 'KEEP_INCIDENT_STATISTICS', 'KEEP_INCIDENT_ADVOCACY', 'KEEP_INCIDENT_LEGAL')) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT'); END;
CREATE TRIGGER incident_not_ahead BEFORE INSERT ON incident WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'a day that has not come'); END;
CREATE TRIGGER incident_use_belongs BEFORE UPDATE ON incident_use WHEN NEW.id <> OLD.id OR NEW.incident_id <> OLD.incident_id OR NEW.purpose <> OLD.purpose OR NEW.decision_id IS NOT OLD.decision_id BEGIN SELECT RAISE(ABORT, 'unchanging: incident_use'); END;
CREATE TRIGGER incident_use_change_needs_agreement BEFORE UPDATE ON incident_use WHEN NOT EXISTS (SELECT 1 FROM incident i WHERE i.id = NEW.incident_id AND (i.person_id IS NULL OR EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = i.person_id AND o.purpose = NEW.purpose))) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT'); END;
CREATE TRIGGER incident_use_kept_while_stopped BEFORE DELETE ON incident_use WHEN EXISTS (SELECT 1 FROM incident i JOIN consent_stopped s ON s.person_id = i.person_id AND s.covers = 'EVERYTHING' WHERE i.id = OLD.incident_id AND NOT EXISTS (SELECT 1 FROM erasing e WHERE e.person_id = i.person_id)) BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER incident_use_needs_agreement BEFORE INSERT ON incident_use WHEN NOT EXISTS (SELECT 1 FROM incident i WHERE i.id = NEW.incident_id AND (i.person_id IS NULL) = (NEW.decision_id IS NULL) AND (i.person_id IS NULL OR EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = i.person_id AND o.purpose = NEW.purpose AND o.decision_id = NEW.decision_id))) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_INCIDENT'); END;
CREATE TRIGGER kept_on_is_today BEFORE INSERT ON kept_on WHEN NOT EXISTS (SELECT 1 FROM clock WHERE today_day = NEW.asked_day) BEGIN SELECT RAISE(ABORT, 'asked today'); END;
CREATE TRIGGER kept_on_needs_record BEFORE INSERT ON kept_on WHEN NOT EXISTS (SELECT 1 FROM consent_standing WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD' AND answer = 'AGREED') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER kept_on_unchanged BEFORE UPDATE ON kept_on BEGIN SELECT RAISE(ABORT, 'unchanging: kept_on'); END;
CREATE TRIGGER lines_request_is_now BEFORE INSERT ON lines_request WHEN NEW.asked_day <> (SELECT today_day FROM clock WHERE one = 1) OR NEW.agreed_day IS NOT NULL OR NEW.ended_day IS NOT NULL BEGIN SELECT RAISE(ABORT, 'asked now'); END;
CREATE TRIGGER lines_request_moves BEFORE UPDATE ON lines_request WHEN NEW.id <> OLD.id OR NEW.asked_day <> OLD.asked_day OR NEW.until_day <> OLD.until_day OR NEW.told <> OLD.told OR OLD.ended_day IS NOT NULL OR (OLD.agreed_day IS NOT NULL AND NEW.agreed_day IS NOT OLD.agreed_day) OR (OLD.agreed_day IS NULL AND NEW.agreed_day <> (SELECT today_day FROM clock WHERE one = 1)) OR NEW.ended_day <> (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'append only: lines_request'); END;
CREATE TRIGGER lines_request_stays BEFORE DELETE ON lines_request BEGIN SELECT RAISE(ABORT, 'append only: lines_request'); END;
CREATE TRIGGER naloxone_kit_not_ahead BEFORE INSERT ON naloxone_kit WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'a day that has not come'); END;
CREATE TRIGGER not_able_yet_begins_today BEFORE INSERT ON not_able_yet WHEN NOT EXISTS (SELECT 1 FROM clock WHERE today_day = NEW.since_day) OR NEW.seen_day <> NEW.since_day BEGIN SELECT RAISE(ABORT, 'two weeks begin today'); END;
CREATE TRIGGER not_able_yet_is_not_made_longer BEFORE UPDATE ON not_able_yet WHEN NEW.id <> OLD.id OR NEW.since_day <> OLD.since_day OR NEW.until_day <> OLD.until_day OR NEW.told <> OLD.told BEGIN SELECT RAISE(ABORT, 'immutable: not_able_yet'); END;
CREATE TRIGGER official_request_not_from_tomorrow BEFORE INSERT ON official_request WHEN NEW.received_day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'received after today'); END;
CREATE TRIGGER official_request_unchanged BEFORE UPDATE ON official_request WHEN NEW.id <> OLD.id OR NEW.received_day <> OLD.received_day OR NEW.written_by_id <> OLD.written_by_id OR NEW.claimed <> OLD.claimed OR (OLD.answer IS NOT NULL AND NEW.answer IS NOT OLD.answer) BEGIN SELECT RAISE(ABORT, 'unchanging: official_request'); END;
CREATE TRIGGER official_step_unchanged BEFORE UPDATE ON official_step WHEN NEW.id <> OLD.id OR NEW.official_id <> OLD.official_id OR NEW.label <> OLD.label BEGIN SELECT RAISE(ABORT, 'unchanging: official_step'); END;
CREATE TRIGGER own_view_belongs BEFORE UPDATE ON own_view WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.day <> OLD.day OR NEW.worker_id <> OLD.worker_id OR NEW.decision_id <> OLD.decision_id BEGIN SELECT RAISE(ABORT, 'unchanging: own_view'); END;
CREATE TRIGGER own_view_needs_agreement BEFORE INSERT ON own_view WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_CONVERSATION') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER person_before_needs_agreement BEFORE INSERT ON person_before WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = NEW.purpose) BEGIN SELECT RAISE(ABORT, 'consent: person_before'); END;
CREATE TRIGGER person_before_unchanging BEFORE UPDATE ON person_before WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.purpose <> OLD.purpose OR NEW.day <> OLD.day BEGIN SELECT RAISE(ABORT, 'unchanging: person_before'); END;
CREATE TRIGGER person_change_needs_agreement BEFORE UPDATE ON person WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER person_change_under_18 BEFORE UPDATE OF birth_year ON person WHEN NEW.birth_year > (SELECT CAST(strftime('%Y', today_day * 86400, 'unixepoch') AS INTEGER) - 18 FROM clock WHERE one = 1) AND NOT EXISTS (SELECT 1 FROM young_person WHERE person_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'under 18'); END;
CREATE TRIGGER person_contact_change_needs_agreement BEFORE UPDATE ON person_contact WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'CONTACT') BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;
CREATE TRIGGER person_contact_needs_agreement BEFORE INSERT ON person_contact WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'CONTACT') BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;
CREATE TRIGGER person_contact_stays_theirs BEFORE UPDATE OF person_id ON person_contact WHEN NEW.person_id <> OLD.person_id BEGIN SELECT RAISE(ABORT, 'immutable: person_contact.person_id'); END;
CREATE TRIGGER person_id_stays BEFORE UPDATE OF id ON person WHEN NEW.id <> OLD.id BEGIN SELECT RAISE(ABORT, 'immutable: person.id'); END;
CREATE TRIGGER person_kept_while_stopped BEFORE DELETE ON person WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.id) AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.id AND covers = 'EVERYTHING') BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER person_needs_agreement BEFORE INSERT ON person WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER person_population_change_needs_agreement BEFORE UPDATE ON person_population WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_POPULATION') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_POPULATION'); END;
CREATE TRIGGER person_population_needs_agreement BEFORE INSERT ON person_population WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_POPULATION') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_POPULATION'); END;
CREATE TRIGGER person_population_stays_theirs BEFORE UPDATE OF person_id ON person_population WHEN NEW.person_id <> OLD.person_id BEGIN SELECT RAISE(ABORT, 'immutable: person_population.person_id'); END;
CREATE TRIGGER person_under_18 BEFORE INSERT ON person WHEN NEW.birth_year > (SELECT CAST(strftime('%Y', today_day * 86400, 'unixepoch') AS INTEGER) - 18 FROM clock WHERE one = 1) AND NOT EXISTS (SELECT 1 FROM young_person WHERE person_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'under 18'); END;
CREATE TRIGGER plan_begins_today BEFORE INSERT ON plan WHEN NEW.state <> 'ACTIVE' OR NOT EXISTS (SELECT 1 FROM clock WHERE today_day = NEW.asked_day) BEGIN SELECT RAISE(ABORT, 'a plan begins on the day it is asked for'); END;
CREATE TRIGGER plan_belongs BEFORE UPDATE ON plan WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.asked_day <> OLD.asked_day BEGIN SELECT RAISE(ABORT, 'unchanging: plan'); END;
CREATE TRIGGER plan_change_looks_ahead BEFORE UPDATE ON plan WHEN NEW.look_back_day IS NOT OLD.look_back_day AND NEW.look_back_day < (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'look-back in the past'); END;
CREATE TRIGGER plan_change_needs_agreement BEFORE UPDATE ON plan WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_CONVERSATION') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_looks_ahead BEFORE INSERT ON plan WHEN NEW.look_back_day < (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'look-back in the past'); END;
CREATE TRIGGER plan_needs_agreement BEFORE INSERT ON plan WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_CONVERSATION') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_reach_change_needs_agreement BEFORE UPDATE ON plan_reach WHEN NEW.plan_id <> OLD.plan_id OR NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'CONTACT' WHERE p.id = NEW.plan_id) BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;
CREATE TRIGGER plan_reach_in_time BEFORE INSERT ON plan_reach WHEN EXISTS (SELECT 1 FROM plan p JOIN reach_until_card u ON u.person_id = p.person_id WHERE p.id = NEW.plan_id AND u.until_day < NEW.on_day) BEGIN SELECT RAISE(ABORT, 'after the last day: plan_reach'); END;
CREATE TRIGGER plan_reach_needs_agreement BEFORE INSERT ON plan_reach WHEN NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'CONTACT' WHERE p.id = NEW.plan_id) BEGIN SELECT RAISE(ABORT, 'consent: CONTACT'); END;
CREATE TRIGGER plan_reader_needs_agreement BEFORE INSERT ON plan_reader WHEN NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'KEEP_CONVERSATION' WHERE p.id = NEW.plan_id) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_reader_unchanged BEFORE UPDATE ON plan_reader BEGIN SELECT RAISE(ABORT, 'unchanging: plan_reader'); END;
CREATE TRIGGER plan_step_belongs BEFORE UPDATE ON plan_step WHEN NEW.id <> OLD.id OR NEW.plan_id <> OLD.plan_id BEGIN SELECT RAISE(ABORT, 'unchanging: plan_step'); END;
CREATE TRIGGER plan_step_change_needs_agreement BEFORE UPDATE ON plan_step WHEN NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'KEEP_CONVERSATION' WHERE p.id = NEW.plan_id) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_step_needs_agreement BEFORE INSERT ON plan_step WHEN NOT EXISTS (SELECT 1 FROM plan p JOIN consent_open o ON o.person_id = p.person_id AND o.purpose = 'KEEP_CONVERSATION' WHERE p.id = NEW.plan_id) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_CONVERSATION'); END;
CREATE TRIGGER plan_year_as_it_stands BEFORE INSERT ON plan_year WHEN NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan_id AND state = NEW.state) BEGIN SELECT RAISE(ABORT, 'not as it stands: plan_year'); END;
CREATE TRIGGER plan_year_change_as_it_stands BEFORE UPDATE ON plan_year WHEN NEW.plan_id <> OLD.plan_id OR NEW.year <> OLD.year OR NOT EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan_id AND state = NEW.state) BEGIN SELECT RAISE(ABORT, 'not as it stands: plan_year'); END;
CREATE TRIGGER referral_belongs BEFORE UPDATE ON referral WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.recipient_id <> OLD.recipient_id OR NEW.day <> OLD.day OR NEW.worker_id <> OLD.worker_id OR NEW.decision_id <> OLD.decision_id OR (OLD.state = 'RECALLED' AND NEW.state <> 'RECALLED') BEGIN SELECT RAISE(ABORT, 'unchanging: referral'); END;
CREATE TRIGGER referral_change_needs_agreement BEFORE UPDATE ON referral WHEN NEW.state <> 'RECALLED' AND (NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'REFER' AND recipient_id = NEW.recipient_id)) BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
CREATE TRIGGER referral_needs_agreement BEFORE INSERT ON referral WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'REFER' AND recipient_id = NEW.recipient_id) OR NOT EXISTS (SELECT 1 FROM referral_recipient WHERE id = NEW.recipient_id AND person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
CREATE TRIGGER referral_recipient_needs_agreement BEFORE INSERT ON referral_recipient WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'REFER' AND recipient_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
CREATE TRIGGER referral_recipient_unchanging BEFORE UPDATE ON referral_recipient BEGIN SELECT RAISE(ABORT, 'unchanging: referral_recipient'); END;
CREATE TRIGGER referral_words_change_needs_agreement BEFORE UPDATE ON referral_words WHEN NEW.id <> OLD.id OR NOT EXISTS (SELECT 1 FROM referral r JOIN consent_open o ON o.person_id = r.person_id AND o.purpose = 'REFER' AND o.recipient_id = r.recipient_id WHERE r.id = NEW.id) BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
CREATE TRIGGER referral_words_need_agreement BEFORE INSERT ON referral_words WHEN NOT EXISTS (SELECT 1 FROM referral r JOIN consent_open o ON o.person_id = r.person_id AND o.purpose = 'REFER' AND o.recipient_id = r.recipient_id WHERE r.id = NEW.id) BEGIN SELECT RAISE(ABORT, 'consent: REFER'); END;
CREATE TRIGGER referral_year_as_it_stands BEFORE INSERT ON referral_year WHEN NOT EXISTS (SELECT 1 FROM referral WHERE id = NEW.referral_id AND state = NEW.state) BEGIN SELECT RAISE(ABORT, 'not as it stands: referral_year'); END;
CREATE TRIGGER referral_year_change_as_it_stands BEFORE UPDATE ON referral_year WHEN NEW.referral_id <> OLD.referral_id OR NEW.year <> OLD.year OR NOT EXISTS (SELECT 1 FROM referral WHERE id = NEW.referral_id AND state = NEW.state) BEGIN SELECT RAISE(ABORT, 'not as it stands: referral_year'); END;
CREATE TRIGGER release_on_way_unchanging BEFORE UPDATE ON release_on_way BEGIN SELECT RAISE(ABORT, 'append only: release_on_way'); END;
CREATE TRIGGER released_file_stays BEFORE DELETE ON released_file BEGIN SELECT RAISE(ABORT, 'append only: released_file'); END;
CREATE TRIGGER released_file_unchanging BEFORE UPDATE ON released_file BEGIN SELECT RAISE(ABORT, 'append only: released_file'); END;
CREATE TRIGGER released_is_now BEFORE INSERT ON released WHEN NEW.day <> (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'released now'); END;
CREATE TRIGGER released_stays BEFORE DELETE ON released BEGIN SELECT RAISE(ABORT, 'append only: released'); END;
CREATE TRIGGER released_unchanging BEFORE UPDATE ON released BEGIN SELECT RAISE(ABORT, 'append only: released'); END;
CREATE TRIGGER right_request_needs_record BEFORE INSERT ON right_request WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_standing WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD' AND answer = 'AGREED') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER right_request_not_from_tomorrow BEFORE INSERT ON right_request WHEN NEW.received_day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'received after today'); END;
CREATE TRIGGER right_request_unchanged BEFORE UPDATE ON right_request WHEN (NEW.person_id IS NOT OLD.person_id AND NEW.person_id IS NOT NULL) OR (NEW.id <> OLD.id AND (OLD.person_id IS NULL OR NEW.person_id IS NOT NULL)) OR (NEW.words IS NOT OLD.words AND NEW.words IS NOT NULL) OR NEW.kind <> OLD.kind OR NEW.asked_by <> OLD.asked_by OR NEW.received_day <> OLD.received_day OR NEW.due_day <> OLD.due_day OR NEW.written_by_id <> OLD.written_by_id BEGIN SELECT RAISE(ABORT, 'unchanging: right_request'); END;
CREATE TRIGGER same_person_after_all_decisions BEFORE INSERT ON same_person WHEN NEW.after_seq < (SELECT coalesce(max(seq), 0) FROM consent_decision) BEGIN SELECT RAISE(ABORT, 'a link knows every decision before it'); END;
CREATE TRIGGER same_person_both_kept BEFORE INSERT ON same_person WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.one_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.other_id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER same_person_group_added BEFORE INSERT ON same_person_group WHEN NOT EXISTS (SELECT 1 FROM same_person_reach r WHERE (r.person_id, r.group_id, r.after_seq) = (NEW.person_id, NEW.group_id, NEW.after_seq)) BEGIN SELECT RAISE(ABORT, 'not linked'); END;
CREATE TRIGGER same_person_group_changed BEFORE UPDATE ON same_person_group WHEN NOT EXISTS (SELECT 1 FROM same_person_reach r WHERE (r.person_id, r.group_id, r.after_seq) = (NEW.person_id, NEW.group_id, NEW.after_seq)) BEGIN SELECT RAISE(ABORT, 'not linked'); END;
CREATE TRIGGER same_person_group_gone BEFORE DELETE ON same_person_group WHEN EXISTS (SELECT 1 FROM same_person_reach r WHERE r.person_id = OLD.person_id) BEGIN SELECT RAISE(ABORT, 'still linked'); END;
CREATE TRIGGER same_person_joins AFTER INSERT ON same_person BEGIN INSERT INTO same_person_group SELECT r.person_id, r.group_id, r.after_seq FROM same_person_reach r WHERE r.person_id IN (NEW.one_id, NEW.other_id) AND NOT EXISTS (SELECT 1 FROM same_person_group g WHERE g.person_id = r.person_id); UPDATE same_person_group SET group_id = r.group_id, after_seq = r.after_seq FROM same_person_reach r WHERE r.person_id = same_person_group.person_id AND (r.group_id <> same_person_group.group_id OR r.after_seq <> same_person_group.after_seq); END;
CREATE TRIGGER same_person_no_ring BEFORE INSERT ON same_person WHEN EXISTS (SELECT 1 FROM same_person_group a JOIN same_person_group b ON b.group_id = a.group_id WHERE a.person_id = NEW.one_id AND b.person_id = NEW.other_id) BEGIN SELECT RAISE(ABORT, 'same person already'); END;
CREATE TRIGGER same_person_parts AFTER DELETE ON same_person BEGIN DELETE FROM same_person_group WHERE person_id IN (OLD.one_id, OLD.other_id) AND NOT EXISTS (SELECT 1 FROM same_person_reach r WHERE r.person_id = same_person_group.person_id); UPDATE same_person_group SET group_id = r.group_id, after_seq = r.after_seq FROM same_person_reach r WHERE r.person_id = same_person_group.person_id AND (r.group_id <> same_person_group.group_id OR r.after_seq <> same_person_group.after_seq); END;
CREATE TRIGGER same_person_unchanged BEFORE UPDATE ON same_person BEGIN SELECT RAISE(ABORT, 'immutable: same_person'); END;
CREATE TRIGGER sheet_sign_stays BEFORE UPDATE OF thing_code, sign ON sheet_sign WHEN NEW.thing_code <> OLD.thing_code OR NEW.sign <> OLD.sign BEGIN SELECT RAISE(ABORT, 'a sign stays'); END;
CREATE TRIGGER stock_line_not_from_tomorrow BEFORE INSERT ON stock_line WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'stock of tomorrow'); END;
CREATE TRIGGER stock_line_stays BEFORE DELETE ON stock_line BEGIN SELECT RAISE(ABORT, 'append only: stock_line'); END;
CREATE TRIGGER stock_line_takes_back BEFORE INSERT ON stock_line WHEN NEW.of_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stock_line o WHERE o.id = NEW.of_id AND o.thing_code = NEW.thing_code AND o.kind <> 'TAKEN_BACK') BEGIN SELECT RAISE(ABORT, 'nothing to take back'); END;
CREATE TRIGGER stock_line_unchanging BEFORE UPDATE ON stock_line WHEN NEW.id <> OLD.id OR NEW.seq <> OLD.seq OR NEW.thing_code <> OLD.thing_code OR NEW.kind <> OLD.kind OR NEW.day <> OLD.day OR NEW.quantity <> OLD.quantity OR NEW.part IS NOT OLD.part OR NEW.given_before IS NOT OLD.given_before OR NEW.expires_day IS NOT OLD.expires_day OR NEW.of_id IS NOT OLD.of_id BEGIN SELECT RAISE(ABORT, 'append only: stock_line'); END;
CREATE TRIGGER test_course_belongs BEFORE UPDATE ON test_course WHEN NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id OR NEW.worker_id <> OLD.worker_id OR NEW.decision_id <> OLD.decision_id BEGIN SELECT RAISE(ABORT, 'unchanging: test_course'); END;
CREATE TRIGGER test_course_change_needs_agreement BEFORE UPDATE ON test_course WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER test_course_change_not_ahead BEFORE UPDATE ON test_course WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'a day that has not come'); END;
CREATE TRIGGER test_course_kept_while_stopped BEFORE DELETE ON test_course WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id) AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.person_id AND covers = 'EVERYTHING') BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER test_course_needs_agreement BEFORE INSERT ON test_course WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') OR NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER test_course_not_ahead BEFORE INSERT ON test_course WHEN NEW.day > (SELECT today_day FROM clock WHERE one = 1) BEGIN SELECT RAISE(ABORT, 'a day that has not come'); END;
CREATE TRIGGER test_result_change_needs_agreement BEFORE UPDATE ON test_result WHEN NEW.id <> OLD.id OR NOT EXISTS (SELECT 1 FROM test_course c JOIN consent_open h ON h.person_id = c.person_id AND h.purpose = 'KEEP_HEALTH' JOIN consent_open r ON r.person_id = c.person_id AND r.purpose = 'KEEP_RESULTS' WHERE c.id = NEW.id AND c.person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RESULTS'); END;
CREATE TRIGGER test_result_kept_while_stopped BEFORE DELETE ON test_result WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id) AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.person_id AND covers = 'EVERYTHING') BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER test_result_needs_agreement BEFORE INSERT ON test_result WHEN NOT EXISTS (SELECT 1 FROM test_course c JOIN consent_open h ON h.person_id = c.person_id AND h.purpose = 'KEEP_HEALTH' JOIN consent_open r ON r.person_id = c.person_id AND r.purpose = 'KEEP_RESULTS' WHERE c.id = NEW.id AND c.person_id = NEW.person_id) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RESULTS'); END;
CREATE TRIGGER visit_change_needs_agreement BEFORE UPDATE ON visit WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = NEW.person_id) AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_codes_change_needs_agreement BEFORE UPDATE ON visit WHEN NEW.person_id IS NOT NULL AND NEW.codes IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER visit_codes_need_agreement BEFORE INSERT ON visit WHEN NEW.person_id IS NOT NULL AND NEW.codes IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_HEALTH') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_HEALTH'); END;
CREATE TRIGGER visit_kept_while_stopped BEFORE DELETE ON visit WHEN OLD.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing WHERE person_id = OLD.person_id) AND EXISTS (SELECT 1 FROM consent_stopped WHERE person_id = OLD.person_id AND covers = 'EVERYTHING') BEGIN SELECT RAISE(ABORT, 'consent: stopped'); END;
CREATE TRIGGER visit_needs_agreement BEFORE INSERT ON visit WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_service_change_needs_agreement BEFORE UPDATE ON visit_service WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id IN (OLD.visit_id, NEW.visit_id) AND v.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing e WHERE e.person_id = v.person_id) AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD')) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_service_needs_agreement BEFORE INSERT ON visit_service WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD')) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_thing_change_needs_agreement BEFORE UPDATE ON visit_thing WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id IN (OLD.visit_id, NEW.visit_id) AND v.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing e WHERE e.person_id = v.person_id) AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD')) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER visit_thing_needs_agreement BEFORE INSERT ON visit_thing WHEN EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent_open o WHERE o.person_id = v.person_id AND o.purpose = 'KEEP_RECORD')) BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER young_person_needs_agreement BEFORE INSERT ON young_person WHEN NOT EXISTS (SELECT 1 FROM consent_open WHERE person_id = NEW.person_id AND purpose = 'KEEP_RECORD') BEGIN SELECT RAISE(ABORT, 'consent: KEEP_RECORD'); END;
CREATE TRIGGER young_person_unchanged BEFORE UPDATE ON young_person BEGIN SELECT RAISE(ABORT, 'immutable: young_person'); END;
