# RB-50: the weekly backup of the files of builds.
freeagent_runbook_test(runbook_storagebackup
  SOURCES storagebackup.cpp
  LINKS freeagent::recovery freeagent::store freeagent::test_base Qt6::Sql
  ROWS rb_50_weekly_by_itself rb_50_the_second_run_copies_only_what_is_new rb_50_what_was_copied_stays rb_50_late_is_told rb_50_no_faster_than_allowed)
