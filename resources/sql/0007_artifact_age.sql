-- Which files are due is found by their kind (artifacts_kind); nothing asks for the oldest of all.

DROP INDEX artifacts_stored_at;
