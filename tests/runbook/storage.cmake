# Disks, retention, storage.
freeagent_runbook_test(runbook_storage
  SOURCES storage.cpp
  LINKS freeagent::retention freeagent::probes freeagent::store freeagent::artifacts freeagent::test_base Qt6::Sql
  ROWS rb_06_disk_of_every_volume rb_06_inodes_of_every_volume rb_06_prediction rb_13_preview_equals_the_run
       rb_13_running_and_pinned_builds_stay rb_13_new_file_in_an_old_folder rb_13_tiers_and_newest_successes
       rb_13_trash_for_a_day rb_39_disk_boundaries rb_39_submissions_refused_before_the_disk_is_full
       rb_57_mounts_devices_and_synced_writes rb_57_this_machine)
freeagent_runbook_test(runbook_fulldisk
  SOURCES fulldisk.cpp
  LINKS freeagent_integration_farm
  ROWS rb_39_full_disk_of_the_controller)
if(TARGET expo-controller)
  add_dependencies(runbook_fulldisk expo-controller)
endif()
