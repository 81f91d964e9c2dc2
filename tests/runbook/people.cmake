# RB-61 to RB-63: who is on call, who is next, whom to call. The reports of RB-09 and RB-14 that go out by themselves.
freeagent_runbook_test(runbook_people
  SOURCES people.cpp
  LINKS freeagent::people freeagent::alerting freeagent::test_base
  ROWS rb_61_three_weeks rb_61_override_and_swap rb_61_handover_is_told_to_both rb_61_calendar_and_handoff rb_62_next_level_after_15_minutes rb_62_ack_stops
       rb_62_delays_by_level rb_62_kills_neither_lose_nor_double rb_63_reminder_after_31_days rb_63_contacts_inside_the_alert)
freeagent_runbook_test(runbook_peoplewire
  SOURCES peoplewire.cpp ctlshell.cpp
  LINKS freeagent_integration_farm
  ROWS rb_61_by_expoctl rb_63_by_expoctl rb_09_morning_report_by_expoctl rb_14_weekly_digest_by_expoctl)
foreach(product expo-controller expoctl)
  if(TARGET ${product})
    add_dependencies(runbook_peoplewire ${product})
  endif()
endforeach()
