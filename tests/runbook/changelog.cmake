# RB-53, RB-54, RB-55: the change log.
freeagent_runbook_test(runbook_changelog
  SOURCES changelog.cpp ctlshell.cpp ctlshell.h
  LINKS freeagent_integration_farm freeagent::changelog freeagent::test_base Qt6::Sql Qt6::Network
  ROWS rb_53_changes_arrive_elsewhere_within_a_second rb_53_the_change_log_arrives_sealed_in_a_bucket rb_54_from_the_change_log_on_a_clean_machine rb_55_any_second_comes_back
       rb_55_a_lost_database_is_not_begun_anew rb_55_a_log_that_cannot_be_written_is_told rb_55_synchronous_refuses_what_it_cannot_keep change_log_switched_off
  TIMEOUT 300)
target_compile_definitions(runbook_changelog PRIVATE FREEAGENT_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
foreach(program expo-controller expoctl)
  if(TARGET ${program})
    add_dependencies(runbook_changelog ${program})
  endif()
endforeach()
