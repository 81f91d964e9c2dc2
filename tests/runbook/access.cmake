# RB-05: who may come in. RB-64: what was done, by whom.
freeagent_runbook_test(runbook_access
  SOURCES access.cpp farmdoor.h
  LINKS freeagent::test_daemon freeagent::access freeagent::test_base
  ROWS rb_05_both_headers_everywhere rb_05_wrong_is_refused_with_a_challenge rb_05_worker_headers rb_05_scoped_tokens
       rb_05_guessing_is_slowed_down_for_guessers_only rb_05_rotation_and_revocation rb_05_no_secret_anywhere)
freeagent_runbook_test(runbook_audit
  SOURCES audit.cpp farmdoor.h
  LINKS freeagent::test_daemon freeagent::store freeagent::access freeagent::test_base Qt6::Sql
  ROWS rb_64_who_what_where_why rb_64_since_seven_days rb_64_every_mutating_call rb_64_machines_are_not_recorded rb_64_refusals_without_a_flood
       rb_64_json_lines rb_64_answered_is_recorded_even_when_killed rb_64_a_changed_row_is_found)
foreach(program runbook_access runbook_audit)
  if(TARGET expo-controller)
    add_dependencies(${program} expo-controller)
  endif()
endforeach()
