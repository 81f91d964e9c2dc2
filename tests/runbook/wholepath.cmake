# From a figure to the receivers and back, through the whole daemon as the program puts it together.
freeagent_runbook_test(runbook_wholepath
  SOURCES wholepath.cpp wholewalk.cpp
  LINKS freeagent::test_whole
  ROWS rb_37_whole_path rb_38_whole_path rb_39_whole_path rb_40_whole_path rb_41_whole_path rb_42_whole_path rb_48_whole_path
  TIMEOUT 300)
freeagent_runbook_test(runbook_wholelife
  SOURCES wholelife.cpp
  LINKS freeagent::test_whole
  ROWS rb_09_whole_path rb_14_whole_path rb_23_one_alert_a_step rb_30_restart_at_95_percent rb_42_own_acts_page_nobody rb_62_whole_path receivers_that_misbehave_harm_nothing
  TIMEOUT 300)
freeagent_runbook_test(runbook_wholepeople
  SOURCES wholepeople.cpp
  LINKS freeagent::test_whole
  ROWS rb_46_a_watch_that_stalls_is_told rb_46_the_notifier_sends_mail_without_the_daemon rb_47_a_clock_that_jumps_changes_nothing
       rb_62_criticals_still_ring_at_night rb_63_whole_path builds_are_told_to_webhooks
  TIMEOUT 300)
if(TARGET expo-controller)
  add_dependencies(runbook_wholepeople expo-controller)
endif()
