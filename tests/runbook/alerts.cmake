# What becomes an alert, at every boundary; and the life of one.
freeagent_runbook_test(runbook_alerts
  SOURCES alerts.cpp
  LINKS freeagent::alerting freeagent::test_base
  ROWS rb_18_certificates_become_alerts
       rb_37_queue_boundaries rb_37_which_paused_worker_would_help rb_37_the_cause_is_named
       rb_38_failure_rate rb_38_four_of_twelve_is_critical rb_38_a_quarantine_is_told
       rb_39_disk_per_volume rb_40_cpu_for_five_minutes rb_41_memory
       rb_42_workers_offline rb_42_a_paused_worker_never_alerts rb_42_maintenance_pages_nobody rb_42_a_restart_is_no_outage
       rb_47_back_test_on_the_stored_past alerts_of_a_thousand_workers)
freeagent_runbook_test(runbook_safetyalerts
  SOURCES safetyalerts.cpp
  LINKS freeagent::alerting freeagent::test_base
  ROWS rb_12_damage_becomes_an_alert rb_48_a_failed_backup_becomes_an_alert rb_51_a_late_backup_becomes_an_alert rb_55_drills_become_alerts
       nets_that_nobody_watches_say_nothing)
freeagent_runbook_test(runbook_alertlife
  SOURCES alertlife.cpp ctlshell.cpp
  LINKS freeagent_integration_farm
  ROWS rb_47_life_cycle_by_expoctl rb_47_a_restart_keeps_everything rb_47_rules_are_tried_on_the_past)
foreach(product expo-controller expoctl)
  if(TARGET ${product})
    add_dependencies(runbook_alertlife ${product})
  endif()
endforeach()
