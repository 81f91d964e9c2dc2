# RB-23, RB-29: full disks, on a disk of some megabytes.
freeagent_runbook_test(runbook_diskguard
  SOURCES diskguard.cpp realfarm.h
  LINKS freeagent_integration_farm freeagent::recovery freeagent::store freeagent::test_base Qt6::Sql
  ROWS rb_23_starts_on_a_full_disk rb_29_full_during_an_upload rb_29_full_during_a_backup rb_29_full_during_a_migration
  TIMEOUT 180)
freeagent_runbook_test(runbook_emergency
  SOURCES emergency.cpp
  LINKS freeagent::retention freeagent::store freeagent::artifacts freeagent::test_base Qt6::Sql
  ROWS rb_23_step_by_step_and_no_further rb_23_nothing_below_the_floor rb_29_reserve_comes_back)
target_link_libraries(runbook_emergency PRIVATE freeagent::probes)
if(TARGET expo-controller)
  add_dependencies(runbook_diskguard expo-controller)
endif()
