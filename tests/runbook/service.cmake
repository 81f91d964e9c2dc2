freeagent_runbook_test(rb_certificates
  SOURCES certificates.cpp
  LINKS freeagent::services freeagent::tls freeagent::test_base freeagent::test_certificates freeagent::test_daemon Qt6::Network
  ROWS rb_18_days_left rb_18_wrong_host_or_chain rb_18_looks_daily rb_18_renewal_is_tried rb_18_results_outlive_a_restart
       rb_18_shown_by_api_and_health rb_18_new_files_are_taken_without_a_broken_connection)
freeagent_runbook_test(rb_supervision
  SOURCES supervision.cpp
  LINKS freeagent_integration_farm freeagent::platform freeagent::store freeagent::test_base Qt6::Sql Threads::Threads
  ROWS rb_20_killed_controller_is_back rb_20_watchdog_is_fed rb_20_blocked_database_stops_the_watchdog
       rb_20_restart_under_load_refuses_nobody rb_20_restart_finishes_running_requests rb_20_reload_tells_what_changed
       rb_22_second_start_names_the_holder)
target_include_directories(rb_supervision PRIVATE "${CMAKE_SOURCE_DIR}")
if(TARGET expo-controller)
  add_dependencies(rb_certificates expo-controller)
  add_dependencies(rb_supervision expo-controller)
endif()
