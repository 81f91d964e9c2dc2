# Workers: what is known of them, how they are held and brought back, and whose failures are whose.
freeagent_runbook_test(runbook_workers
  SOURCES workers.cpp ${CMAKE_SOURCE_DIR}/tests/integration/farm.cpp
  LINKS freeagent::services freeagent::test_base freeagent::test_daemon
  ROWS rb_19_worker_show_lists_all rb_19_diagnostics_as_upstream_sends_them rb_19_request_comes_after_the_drain
       rb_19_a_real_worker_does_what_it_is_asked rb_19_update_never_kills_a_build
       rb_25_online_late_offline rb_25_the_row_tells_where_it_was rb_25_its_build_is_requeued_once rb_25_the_eight_words
       rb_26_no_compatible_worker rb_26_paused_workers_are_named rb_26_a_reason_for_every_pending_build
       rb_27_checklist_ticks_itself
       rb_60_limits_by_platform_and_project rb_60_silent_and_over_limit_differ rb_60_suggestion_is_three_times_p95)
if(TARGET expo-controller)
  add_dependencies(runbook_workers expo-controller)
endif()
if(TARGET expo-worker)
  add_dependencies(runbook_workers expo-worker)
endif()
