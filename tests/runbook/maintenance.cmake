# RB-31 to RB-36: windows, notices, closing, draining, the seven steps. RB-10, RB-11: the upkeep of the database.
freeagent_runbook_test(runbook_maintenance
  SOURCES maintenance.cpp
  LINKS freeagent::maintenance freeagent::test_base
  ROWS rb_10_backup_goes_before_optimise rb_31_first_sunday_from_2026_01_28 rb_31_paris_keeps_its_wall_time rb_32_one_message_72_hours_before
       rb_32_a_cancelled_window_is_taken_back rb_34_eta_and_long_builds_wait rb_34_at_the_deadline
       rb_35_a_window_runs_through_all_seven_steps_by_itself rb_35_a_failed_trial_leaves_submissions_closed rb_35_an_overrun_extends_once
       rb_36_dead_man_after_four_hours)
freeagent_runbook_test(runbook_maintenancewire
  SOURCES maintenancewire.cpp realfarm.h
  LINKS freeagent_integration_farm freeagent::test_base
  ROWS rb_31_preview_and_calendar rb_32_submitters_see_the_window rb_33_refused_word_for_word rb_33_everything_else_goes_on
       rb_34_drain_is_event_driven rb_36_curl_as_written
  TIMEOUT 180)
freeagent_runbook_test(runbook_maintenancekills
  SOURCES maintenancekills.cpp realfarm.h
  LINKS freeagent_integration_farm freeagent::test_base
  ROWS rb_35_also_after_a_kill_at_each_step
  TIMEOUT 400)
freeagent_runbook_test(runbook_database
  SOURCES database.cpp
  LINKS freeagent::store freeagent::maintenance freeagent::test_base
  ROWS rb_11_dry_run_then_the_file_shrinks rb_11_changes_stay_quick_meanwhile rb_11_every_day_only_statistics
  TIMEOUT 180)
foreach(program runbook_maintenancewire runbook_maintenancekills)
  if(TARGET expo-controller)
    add_dependencies(${program} expo-controller)
  endif()
endforeach()
