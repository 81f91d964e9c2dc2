# RB-10, RB-48, RB-49, RB-51, RB-52, RB-54: backups and restore.
freeagent_runbook_test(runbook_backupjob
  SOURCES backupjob.cpp
  LINKS freeagent::maintenance freeagent::recovery freeagent::store freeagent::test_base Qt6::Sql
  ROWS rb_10_the_log_shows_the_backup_before_the_work rb_10_killed_between_the_two rb_48_daily_at_two_and_made_up_for rb_48_never_two_at_once
       rb_51_late_after_26_hours)
freeagent_runbook_test(runbook_backups
  SOURCES backups.cpp ctlshell.cpp ctlshell.h
  LINKS freeagent_integration_farm freeagent::recovery freeagent::store freeagent::test_base Qt6::Sql
  ROWS rb_48_manifest_and_latest rb_48_a_kill_leaves_nothing_that_looks_whole rb_49_a_changed_configuration_is_kept rb_51_backup_status
       rb_52_everything_while_builds_run rb_54_on_a_clean_machine rb_54_refuses_beside_a_controller
  TIMEOUT 300)
foreach(program expo-controller expoctl)
  if(TARGET ${program})
    add_dependencies(runbook_backups ${program})
  endif()
endforeach()
