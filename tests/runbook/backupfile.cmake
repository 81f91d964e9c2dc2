# RB-52: everything as one file.
freeagent_runbook_test(runbook_backupfile
  SOURCES backupfile.cpp ctlshell.cpp ctlshell.h
  LINKS freeagent_integration_farm freeagent::test_base
  ROWS rb_52_everything_as_one_file rb_52_a_damaged_file_is_not_taken)
foreach(program expo-controller expoctl)
  if(TARGET ${program})
    add_dependencies(runbook_backupfile ${program})
  endif()
endforeach()
