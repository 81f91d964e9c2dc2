# Health, lists, statistics and what Prometheus reads.
freeagent_runbook_test(runbook_metrics
  SOURCES metrics.cpp seededcontroller.cpp
  LINKS freeagent::services freeagent::store freeagent::test_base freeagent::test_daemon
  ROWS rb_01_health_has_both_shapes rb_01_status_is_computed rb_02_expected_fleet rb_04_list_of_builds rb_04_since_is_the_time_of_failure
       rb_07_queue_alarm rb_14_summary_of_the_week rb_15_success_above_95_percent rb_16_run_time_below_the_objective)
freeagent_runbook_test(runbook_figures
  SOURCES figures.cpp seededcontroller.cpp
  LINKS freeagent::store freeagent::test_base freeagent::test_daemon Qt6::Sql
  ROWS rb_56_hot_queries_use_indices rb_56_sql_of_the_runbook livez_and_readyz_while_the_database_is_locked
       metrics_as_promtool_wants_them series_do_not_grow_with_builds history_survives_a_restart)
target_compile_definitions(runbook_figures PRIVATE FREEAGENT_SOURCE="${CMAKE_SOURCE_DIR}")
if(TARGET expo-controller)
  add_dependencies(runbook_metrics expo-controller)
  add_dependencies(runbook_figures expo-controller)
endif()
