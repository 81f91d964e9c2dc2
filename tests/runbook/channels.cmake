# RB-43 to RB-46: Slack, mail, PagerDuty, and the alarm when the controller itself is gone; against receivers on loopback.
freeagent_runbook_test(runbook_channels
  SOURCES channels.cpp
  LINKS freeagent::notify freeagent::test_base freeagent::test_certificates freeagent::test_daemon
  ROWS rb_43_one_message_per_state_change rb_43_one_a_second_and_retry_after rb_44_mail_by_smtp_with_starttls_and_login rb_44_digest_every_15_minutes
       rb_45_trigger_acknowledge_resolve rb_45_failing_channel_is_told_by_the_others)
freeagent_runbook_test(runbook_controllerdown
  SOURCES controllerdown.cpp
  LINKS freeagent::notify freeagent::test_base freeagent::test_daemon
  ROWS rb_44_no_secrets_in_log_or_answers rb_46_on_failure_reaches_the_pager_within_10_seconds rb_46_a_dead_channel_does_not_hold_up_the_others
       rb_46_an_opened_incident_is_resolved rb_46_heartbeat_every_minute)
target_compile_definitions(runbook_channels PRIVATE FREEAGENT_SMTP_SINK="${CMAKE_SOURCE_DIR}/tests/support/smtpsink.py")
if(TARGET expo-controller)
  add_dependencies(runbook_controllerdown expo-controller)
endif()
