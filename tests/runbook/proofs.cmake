# RB-24, RB-53, RB-54, RB-55: self-test, copies elsewhere, restore from them, restore drills.
freeagent_runbook_test(runbook_selftest
  SOURCES selftest.cpp ctlshell.cpp ctlshell.h
  LINKS freeagent_integration_farm freeagent::test_base
  ROWS rb_24_selftest_by_expoctl rb_24_after_every_start rb_24_a_failing_part_is_not_ready rb_24_a_kill_in_the_middle_leaves_nothing)
freeagent_runbook_test(runbook_offsite
  SOURCES offsite.cpp ctlshell.cpp ctlshell.h
  LINKS freeagent_integration_farm freeagent::test_base Qt6::Network
  ROWS rb_53_sealed_before_it_leaves rb_53_a_refused_copy_is_told rb_53_nothing_leaves_in_the_clear rb_53_a_key_is_made_once
       rb_54_from_a_bucket_on_a_clean_machine rb_54_without_the_key rb_54_from_a_sealed_folder
  TIMEOUT 300)
freeagent_runbook_test(runbook_drill
  SOURCES drill.cpp ctlshell.cpp ctlshell.h
  LINKS freeagent_integration_farm freeagent::recovery freeagent::store freeagent::test_base Qt6::Sql
  ROWS rb_55_drill_measures rb_55_drill_finds_what_is_missing rb_55_a_drill_touches_nobody rb_55_cancelled_and_killed rb_55_weekly_and_refused_without_room
  TIMEOUT 300)
target_compile_definitions(runbook_offsite PRIVATE FREEAGENT_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
foreach(program expo-controller expoctl)
  if(TARGET ${program})
    add_dependencies(runbook_selftest ${program})
    add_dependencies(runbook_offsite ${program})
    add_dependencies(runbook_drill ${program})
  endif()
endforeach()
