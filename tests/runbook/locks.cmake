# RB-21, RB-30: a database that another program holds, and memory that has a ceiling.
freeagent_runbook_test(runbook_locks
  SOURCES locks.cpp realfarm.h
  LINKS freeagent_integration_farm freeagent::platform freeagent::store freeagent::test_base Qt6::Sql
  ROWS rb_21_held_for_twenty_seconds rb_21_who_holds_a_lock)
freeagent_runbook_test(runbook_memory
  SOURCES memory.cpp realfarm.h
  LINKS freeagent_integration_farm freeagent::test_base
  ROWS rb_30_a_thousand_greedy_clients rb_30_one_greedy_client rb_30_readers_that_do_not_read)
foreach(program runbook_locks runbook_memory)
  if(TARGET expo-controller)
    add_dependencies(${program} expo-controller)
  endif()
endforeach()
