-- A database as schema 6 left it.
CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL, checksum TEXT NOT NULL);
INSERT INTO schema_migrations VALUES (1, '0001_builds', 1795572871117, 'e1ce97100f88ba6fa470f5ddf52d0e77f81789b13c33d8fba55f74e6fd25615f');
INSERT INTO schema_migrations VALUES (2, '0002_build_counts', 1795572871117, 'da1e77c3fb9a938c5371d179bb9fa4c3c74451fb005cbe1f3952a8e494ccd55b');
INSERT INTO schema_migrations VALUES (3, '0003_operations', 1795572871117, '0081a32192c735244040c08e6a99bc6fde47f1d1342fcfe7a6c12e7e8798b2d8');
INSERT INTO schema_migrations VALUES (4, '0004_audit', 1795572871117, 'afad3c95074050f06488db993b6c4836134feeb5c266f50d91c20c48d4d83847');
INSERT INTO schema_migrations VALUES (5, '0005_samples', 1795572871117, '5e86615c580a872409906fd9ee5cc5d947b9344ec01d213fb3ceda10337cd3ec');
INSERT INTO schema_migrations VALUES (6, '0006_storage', 1795572871117, 'bba8c9d0c9547738ec365fd1bb985a431d9edaf9073ac8dd54c1312e197166f8');
CREATE TABLE builds (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL CHECK (platform = 'ios' OR platform = 'android'),
    status TEXT NOT NULL CHECK (status = 'pending' OR status = 'assigned' OR status = 'building' OR status = 'completed'
        OR status = 'failed'),
    outcome TEXT NOT NULL CHECK (outcome = '' OR outcome = 'success' OR outcome = 'error' OR outcome = 'cancelled'
        OR outcome = 'timeout'),
    priority INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    worker_id TEXT,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    completed_at BIGINT,
    updated_at BIGINT NOT NULL,
    error_message TEXT NOT NULL,
    retry_of TEXT,
    token_hash BYTEA NOT NULL,
    project TEXT NOT NULL,
    has_certs SMALLINT NOT NULL,
    has_result SMALLINT NOT NULL
, branch TEXT NOT NULL DEFAULT '', failure_class TEXT NOT NULL DEFAULT '', pinned SMALLINT NOT NULL DEFAULT 0, canary SMALLINT NOT NULL DEFAULT 0, only_on TEXT);
INSERT INTO builds VALUES (1, '0VbwmmS56MPx3fpJ4T7Nu', 'ios', 'completed', 'success', 0, 1, '0VbwmmUQrFzjVtogg2C69', 1795572871387, 1795572872142, 1795572872699, 1795572872699, '', NULL, X'8D33911A747A39F7D4F3618A1021A83D54681FC166B82EA82BD61677C015AB54', '', 0, 0, '', '', 0, 0, NULL);
INSERT INTO builds VALUES (2, '0VbwmmSjAE85YOXXEcwuz', 'android', 'failed', 'error', 0, 1, '0VbwmmUQrFzjVtogg2C69', 1795572871413, 1795572872726, 1795572873209, 1795572873209, 'exit code 1', NULL, X'4BB64851265E4CFB6D5AB7A3232C6A805598B8F92E0A50CDDB35EB640878C5DE', '', 0, 0, '', 'author', 0, 0, NULL);
INSERT INTO builds VALUES (3, '0VbwmmTdrLbzIxFz5XoIh', 'android', 'pending', '', 0, 0, NULL, 1795572871469, NULL, NULL, 1795572871469, '', NULL, X'074B5190048AD1DF3DC7AB4067BE654FE4CC3D2B70F4421FE1C7D9E4BAA5EF5D', '', 0, 0, '', '', 0, 0, NULL);
CREATE INDEX builds_status ON builds (status, outcome, platform, sequence);
CREATE INDEX builds_created_at ON builds (created_at);
CREATE INDEX builds_completed_at ON builds (completed_at) WHERE completed_at IS NOT NULL;
CREATE INDEX builds_worker ON builds (worker_id, sequence) WHERE worker_id IS NOT NULL;
CREATE INDEX builds_retry_of ON builds (retry_of) WHERE retry_of IS NOT NULL;
CREATE TABLE jobs (
    build_id TEXT NOT NULL REFERENCES builds (id),
    number INTEGER NOT NULL,
    worker_id TEXT NOT NULL,
    worker_name TEXT NOT NULL,
    status TEXT NOT NULL,
    assigned_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    error_message TEXT NOT NULL, failure_class TEXT NOT NULL DEFAULT '', evidence TEXT NOT NULL DEFAULT '', cluster TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (build_id, number)
);
INSERT INTO jobs VALUES ('0VbwmmS56MPx3fpJ4T7Nu', 1, '0VbwmmUQrFzjVtogg2C69', 'mac-1', 'completed', 1795572872142, NULL, 1795572872699, '', '', '', '');
INSERT INTO jobs VALUES ('0VbwmmSjAE85YOXXEcwuz', 1, '0VbwmmUQrFzjVtogg2C69', 'mac-1', 'failed', 1795572872726, NULL, 1795572873209, 'exit code 1', 'author', 'nothing points to the machine or the farm: "exit code 1"', '5bcc0b7157d48167');
CREATE INDEX jobs_status ON jobs (status);
CREATE TABLE artifacts (
    build_id TEXT NOT NULL REFERENCES builds (id),
    kind TEXT NOT NULL CHECK (kind = 'source' OR kind = 'certs' OR kind = 'profile' OR kind = 'result'),
    key TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    stored_at BIGINT NOT NULL,
    PRIMARY KEY (build_id, kind)
);
INSERT INTO artifacts VALUES ('0VbwmmTdrLbzIxFz5XoIh', 'source', 'builds/2026-11-25/0VbwmmTdrLbzIxFz5XoIh.source', 22, '8739c76e681f900923b900c9df0ef75cf421d39cabb54650c4b9ad19b6a76d85', 1795572871469);
CREATE INDEX artifacts_key ON artifacts (key);
CREATE INDEX artifacts_stored_at ON artifacts (stored_at);
CREATE TABLE workers (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    platforms TEXT NOT NULL,
    capabilities TEXT NOT NULL,
    max_concurrent_builds INTEGER NOT NULL,
    registered_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    token_hash BYTEA NOT NULL,
    previous_token_hash BYTEA NOT NULL,
    token_issued_at BIGINT NOT NULL,
    retired SMALLINT NOT NULL,
    completed_builds BIGINT NOT NULL,
    failed_builds BIGINT NOT NULL
, owner TEXT NOT NULL DEFAULT '', hold TEXT, requests TEXT);
INSERT INTO workers VALUES ('0VbwmmUQrFzjVtogg2C69', 'mac-1', 'ios,android', '{"platforms":["ios","android"]}', 1, 1795572871518, 1795572873206, X'A6CF497CF1C0E393B31FCCF70004E3E03A8334C0842894E7CE23C3BFFF430DCD', X'', 1795572871518, 0, 1, 1, '', '{"by":"admin key","kind":"paused","reason":"spare","since":1795572873324,"until":null}', NULL);
CREATE TABLE diagnostics (
    id TEXT NOT NULL PRIMARY KEY,
    worker_id TEXT NOT NULL,
    status TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    duration_ms BIGINT NOT NULL,
    auto_fixed SMALLINT NOT NULL,
    checks TEXT NOT NULL
);
CREATE INDEX diagnostics_worker ON diagnostics (worker_id, run_at, id);
CREATE TABLE events (
    revision INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    type TEXT NOT NULL,
    build_id TEXT,
    worker_id TEXT,
    body TEXT NOT NULL
);
INSERT INTO events VALUES (1, 1795572871387, 'build.submitted', '0VbwmmS56MPx3fpJ4T7Nu', NULL, '{"status":"pending","attempts":0}');
INSERT INTO events VALUES (2, 1795572871413, 'build.submitted', '0VbwmmSjAE85YOXXEcwuz', NULL, '{"status":"pending","attempts":0}');
INSERT INTO events VALUES (3, 1795572871469, 'build.submitted', '0VbwmmTdrLbzIxFz5XoIh', NULL, '{"status":"pending","attempts":0}');
INSERT INTO events VALUES (4, 1795572871518, 'worker.registered', NULL, '0VbwmmUQrFzjVtogg2C69', '{}');
INSERT INTO events VALUES (5, 1795572872142, 'build.assigned', '0VbwmmS56MPx3fpJ4T7Nu', '0VbwmmUQrFzjVtogg2C69', '{"status":"assigned","attempts":1}');
INSERT INTO events VALUES (6, 1795572872699, 'build.completed', '0VbwmmS56MPx3fpJ4T7Nu', '0VbwmmUQrFzjVtogg2C69', '{"status":"completed","attempts":1}');
INSERT INTO events VALUES (7, 1795572872726, 'build.assigned', '0VbwmmSjAE85YOXXEcwuz', '0VbwmmUQrFzjVtogg2C69', '{"status":"assigned","attempts":1}');
INSERT INTO events VALUES (8, 1795572873209, 'build.failed', '0VbwmmSjAE85YOXXEcwuz', '0VbwmmUQrFzjVtogg2C69', '{"status":"failed","attempts":1}');
INSERT INTO events VALUES (9, 1795572873324, 'worker.paused', NULL, '0VbwmmUQrFzjVtogg2C69', '{"by":"admin key","reason":"spare"}');
INSERT INTO events VALUES (10, 1795572873383, 'storage.cleaned', NULL, NULL, '{"runId":"0VbwmmyAlNudLAP7hXxW7","files":3,"builds":2,"bytes":66}');
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value BYTEA NOT NULL
);
INSERT INTO settings VALUES ('admin_key_sha256', X'31656165623938663761626335653162666363326364326436323765616134643939333438383964653932383731383336666464326432653137316666663632');
CREATE TABLE build_counts (
    platform TEXT NOT NULL,
    status TEXT NOT NULL,
    outcome TEXT NOT NULL,
    number BIGINT NOT NULL,
    run_ms BIGINT NOT NULL,
    PRIMARY KEY (platform, status, outcome)
);
INSERT INTO build_counts VALUES ('ios', 'pending', '', 0, 0);
INSERT INTO build_counts VALUES ('android', 'pending', '', 1, 0);
INSERT INTO build_counts VALUES ('ios', 'assigned', '', 0, 0);
INSERT INTO build_counts VALUES ('ios', 'completed', 'success', 1, 557);
INSERT INTO build_counts VALUES ('android', 'assigned', '', 0, 0);
INSERT INTO build_counts VALUES ('android', 'failed', 'error', 1, 483);
CREATE INDEX jobs_failed ON jobs (ended_at) WHERE cluster <> '';
CREATE TABLE records (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
);
INSERT INTO records VALUES ('schedule', 'backup', '{"enabled":true,"handledUntil":"2026-11-25T02:14:31.173Z","lastMessage":"","lastOutcome":"","lastRunAt":null,"lastSuccessAt":null}');
INSERT INTO records VALUES ('schedule', 'certificates', '{"enabled":true,"handledUntil":"2026-11-25T02:14:31.173Z","lastMessage":"","lastOutcome":"","lastRunAt":null,"lastSuccessAt":null}');
INSERT INTO records VALUES ('schedule', 'optimise', '{"enabled":true,"handledUntil":"2026-11-25T02:14:31.173Z","lastMessage":"","lastOutcome":"","lastRunAt":null,"lastSuccessAt":null}');
INSERT INTO records VALUES ('schedule', 'analyse', '{"enabled":true,"handledUntil":"2026-11-25T02:14:31.173Z","lastMessage":"","lastOutcome":"","lastRunAt":null,"lastSuccessAt":null}');
INSERT INTO records VALUES ('schedule', 'cleanup', '{"enabled":true,"handledUntil":"2026-11-25T02:14:31.173Z","lastMessage":"","lastOutcome":"","lastRunAt":null,"lastSuccessAt":null}');
INSERT INTO records VALUES ('backup', 'state', '{"since":"2026-11-25T02:14:31.203Z"}');
INSERT INTO records VALUES ('review', 'morning', '{"at":null,"checks":[],"day":"2026-11-24"}');
INSERT INTO records VALUES ('review', 'weekly', '{"at":null,"checks":[],"day":"2026-11-23"}');
INSERT INTO records VALUES ('token', 'dhUzdARcBS', '{"createdAt":1795572873255,"createdBy":"admin key","name":"desk","role":"operator","sha256":"5e3fad2b984fcdee662f2a1a5e8f1cddc9dd52bcbdeec5e8ea23bdc8e93944fd","workers":[]}');
INSERT INTO records VALUES ('worker-trials', '0VbwmmUQrFzjVtogg2C69', '{"trials":[[1795572872699,true,"","","0VbwmmS56MPx3fpJ4T7Nu",false],[1795572873209,false,"author","5bcc0b7157d48167","0VbwmmSjAE85YOXXEcwuz",false]]}');
CREATE TABLE audit_log (
    seq INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    token_id TEXT NOT NULL,
    address TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    before_state TEXT NOT NULL,
    after_state TEXT NOT NULL,
    reason TEXT NOT NULL,
    outcome TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_log VALUES (1, 1795572871173, 'expo-controller', 'admin', '', '', 'key.create', 'admin key', '', '', '', 'ok', '0000000000000000000000000000000000000000000000000000000000000000', 'd7f177c9223557a87acacd718b07007fade943f6d773074af1fe11d43cbf33b0');
INSERT INTO audit_log VALUES (2, 1795572871388, 'admin key', 'admin', '', '127.0.0.1', 'POST /api/builds/submit', '0VbwmmS56MPx3fpJ4T7Nu', '', '{"platform":"ios","project":""}', '', 'ok', 'd7f177c9223557a87acacd718b07007fade943f6d773074af1fe11d43cbf33b0', '4ba8ddfbf1c98b3edbce0bda75ecc95a2d541fd15b97878857c6f3cdfc9111a5');
INSERT INTO audit_log VALUES (3, 1795572871414, 'admin key', 'admin', '', '127.0.0.1', 'POST /api/builds/submit', '0VbwmmSjAE85YOXXEcwuz', '', '{"platform":"android","project":""}', '', 'ok', '4ba8ddfbf1c98b3edbce0bda75ecc95a2d541fd15b97878857c6f3cdfc9111a5', '9574e826d79cea57b0ce7cfbb1f958df646d28ca83558482ce47a139ed54b1ec');
INSERT INTO audit_log VALUES (4, 1795572871470, 'admin key', 'admin', '', '127.0.0.1', 'POST /api/builds/submit', '0VbwmmTdrLbzIxFz5XoIh', '', '{"platform":"android","project":""}', '', 'ok', '9574e826d79cea57b0ce7cfbb1f958df646d28ca83558482ce47a139ed54b1ec', '20d1e93752348a9d55c041fccede18563eee78df813d1e4cade8efd8f04cb7ca');
INSERT INTO audit_log VALUES (5, 1795572871519, 'admin key', 'admin', '', '127.0.0.1', 'POST /api/workers/register', '0VbwmmUQrFzjVtogg2C69', '', '{"again":false,"name":"mac-1"}', '', 'ok', '20d1e93752348a9d55c041fccede18563eee78df813d1e4cade8efd8f04cb7ca', 'e3ae2c5740c04d1d3304b9337167e847f68fa106cc5125907a91a10e59348f48');
INSERT INTO audit_log VALUES (6, 1795572873274, 'admin key', 'admin', '', '127.0.0.1', 'token.create', 'dhUzdARcBS', '', '{"name":"desk","role":"operator"}', 'fixture', 'ok', 'e3ae2c5740c04d1d3304b9337167e847f68fa106cc5125907a91a10e59348f48', '9f0c0675742799bb80d1d3f7c813498434941253af5c57aba5366d66043c6696');
INSERT INTO audit_log VALUES (7, 1795572873325, 'admin key', 'admin', '', '127.0.0.1', 'POST /api/workers/:id/pause', '0VbwmmUQrFzjVtogg2C69', '', '', 'spare', 'ok', '9f0c0675742799bb80d1d3f7c813498434941253af5c57aba5366d66043c6696', '4965a414b17c14970a6205881f936387161285ceaf1353eadda22e6ca9f2b45f');
INSERT INTO audit_log VALUES (8, 1795572873384, 'admin key', 'admin', '', '127.0.0.1', 'POST /api/admin/cleanup', 'files older than 0 days', '', '{"builds":2,"bytes":66,"dryRun":false,"files":3,"run":"0VbwmmyAlNudLAP7hXxW7"}', '', 'ok', '4965a414b17c14970a6205881f936387161285ceaf1353eadda22e6ca9f2b45f', '32d88fb1fa48d6a27bfe4a26887790a840ad07e69114af9ae6867c96ac8fc89b');
CREATE INDEX audit_log_at ON audit_log (at, seq);
CREATE INDEX audit_log_actor ON audit_log (actor, at, seq);
CREATE INDEX audit_log_action ON audit_log (action, at, seq);
CREATE INDEX audit_log_actor_action ON audit_log (actor, action, at, seq);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head VALUES (1, 8, '32d88fb1fa48d6a27bfe4a26887790a840ad07e69114af9ae6867c96ac8fc89b');
CREATE TABLE samples (
    step INTEGER NOT NULL,
    at BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (step, at)
);
INSERT INTO samples VALUES (10, 1795572870000, replace('pending 0\npending_ios 0\npending_android 0\nactive 0\nworkers_online 0\nworkers_offline 0\nworkers_total 0\noldest_wait 0\nsubmitted_total 0\nstarted_total 0\nfinished_total 0\nprocess_memory 37654528\nmachine_memory 0.0723549167278\n', '\n', char(10)));
INSERT INTO samples VALUES (10, 1795572880000, replace('pending 1\npending_ios 0\npending_android 1\nactive 0\nworkers_online 1\nworkers_offline 0\nworkers_total 1\noldest_wait 10.205\nsubmitted_total 3\nstarted_total 2\nfinished_total 2\nprocess_cpu 0.00243395322086\nprocess_memory 39411712\nmachine_cpu 0.999041686632\nmachine_memory 0.0715858386573\ndisk_free_data 50123706368\ndisk_free_storage 50123706368\n', '\n', char(10)));
CREATE INDEX artifacts_kind ON artifacts (kind, stored_at, build_id);
CREATE INDEX builds_successes ON builds (project, branch, platform, sequence) WHERE outcome = 'success';
CREATE TABLE logs (
    build_id TEXT NOT NULL PRIMARY KEY REFERENCES builds (id),
    size BIGINT NOT NULL,
    stored_at BIGINT NOT NULL
);
CREATE INDEX logs_stored_at ON logs (stored_at, build_id);
CREATE TABLE trash (
    id TEXT NOT NULL PRIMARY KEY,
    run TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    stored_at BIGINT NOT NULL,
    trashed_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    builds TEXT NOT NULL,
    project TEXT NOT NULL
);
INSERT INTO trash VALUES ('0VbwmmyFeKkjDkDmxbLCn', '0VbwmmyAlNudLAP7hXxW7', 'source', 'builds/2026-11-25/0VbwmmS56MPx3fpJ4T7Nu.source', 22, '8739c76e681f900923b900c9df0ef75cf421d39cabb54650c4b9ad19b6a76d85', 1795572871373, 1795572873367, 1795659273367, '0VbwmmS56MPx3fpJ4T7Nu', '');
INSERT INTO trash VALUES ('0VbwmmyFipbHXNw7BJoFC', '0VbwmmyAlNudLAP7hXxW7', 'source', 'builds/2026-11-25/0VbwmmSjAE85YOXXEcwuz.source', 22, '8739c76e681f900923b900c9df0ef75cf421d39cabb54650c4b9ad19b6a76d85', 1795572871413, 1795572873367, 1795659273367, '0VbwmmSjAE85YOXXEcwuz', '');
INSERT INTO trash VALUES ('0VbwmmyUyV79jqO7Y7zL4', '0VbwmmyAlNudLAP7hXxW7', 'result', 'builds/2026-11-25/0VbwmmS56MPx3fpJ4T7Nu.result', 22, '8739c76e681f900923b900c9df0ef75cf421d39cabb54650c4b9ad19b6a76d85', 1795572872686, 1795572873382, 1795659273382, '0VbwmmS56MPx3fpJ4T7Nu', '');
CREATE INDEX trash_expires_at ON trash (expires_at, id);
CREATE INDEX trash_run ON trash (run, id);
CREATE TABLE storage_use (
    project TEXT NOT NULL,
    kind TEXT NOT NULL,
    day BIGINT NOT NULL,
    files BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (project, kind, day)
);
INSERT INTO storage_use VALUES ('', 'source', 20782, 1, 22);
INSERT INTO storage_use VALUES ('', 'trash', 20782, 3, 66);
