# RB-12, RB-28: damage is found, repaired, and never trusted.
freeagent_runbook_test(runbook_corruption
  SOURCES corruption.cpp
  LINKS freeagent_integration_farm freeagent::recovery freeagent::store freeagent::test_base Qt6::Sql Qt6::Network
  ROWS rb_12_a_damaged_page_is_found rb_28_twelve_pages_of_noise rb_28_repaired_by_itself_when_nothing_is_lost rb_28_damage_while_it_serves
       rb_28_the_change_log_gives_everything_back
       rb_28_people_hear_of_it rb_28_offline rb_28_a_kill_changes_nothing rb_28_a_running_build_delivers_after_the_repair
  TIMEOUT 300)
foreach(program expo-controller expoctl expo-worker)
  if(TARGET ${program})
    add_dependencies(runbook_corruption ${program})
  endif()
endforeach()
