# expoctl as an operator types it, against the real controller.
freeagent_runbook_test(runbook_ctlchecks
  SOURCES ctlchecks.cpp ctlshell.cpp
  LINKS freeagent_integration_farm
  ROWS rb_06_check_disk_by_expoctl rb_08_error_review_of_the_last_hour rb_09_morning_check_in_eight_lines rb_09_morning_check_of_a_dead_controller
       rb_57_doctor_by_expoctl rb_59_each_symptom_is_a_playbook rb_59_diagnosis_fix_and_verification rb_59_diagnostics_in_one_file)
freeagent_runbook_test(runbook_ctlcommands
  SOURCES ctlcommands.cpp ctlshell.cpp
  LINKS freeagent_integration_farm
  ROWS rb_11_optimize_by_expoctl rb_13_cleanup_by_expoctl rb_19_worker_show_by_expoctl rb_25_lost_worker_by_expoctl rb_26_why_a_build_waits_by_expoctl
       rb_27_checklist_by_expoctl rb_31_next_windows_by_expoctl rb_34_drain_by_expoctl rb_58_capacity_by_expoctl rb_64_audit_by_expoctl
       runbook_commands_verbatim expoctl_in_a_shell expoctl_downloads_into_anything expoctl_says_when_its_output_is_lost
       expoctl_submits_after_the_maintenance expoctl_completes_in_bash manuals_of_all_programs)
foreach(program runbook_ctlchecks runbook_ctlcommands)
  foreach(product expo-controller expo-worker expoctl)
    if(TARGET ${product})
      add_dependencies(${program} ${product})
    endif()
  endforeach()
endforeach()
