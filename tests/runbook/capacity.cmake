freeagent_runbook_test(runbook_capacity SOURCES capacity.cpp LINKS freeagent::services freeagent::test_daemon freeagent::test_base
  ROWS rb_58_rule_of_thumb_is_4_and_20 rb_58_workday_curve_breaks_the_alert_rule rb_58_recommended_number_keeps_the_thresholds
       rb_58_measured_week_gives_queue_wait_and_advice)
if(TARGET expo-controller)
  add_dependencies(runbook_capacity expo-controller)
endif()
