# RB-54: the checks of a machine that a farm moves to.
freeagent_runbook_test(runbook_newmachine
  SOURCES newmachine.cpp ctlshell.cpp ctlshell.h
  LINKS freeagent_integration_farm freeagent::controller freeagent::tls freeagent::test_base freeagent::test_certificates
  ROWS rb_54_names_are_looked_up rb_54_the_certificate_is_looked_at rb_54_settings_and_keys_are_compared rb_54_a_restore_prints_the_checklist)
if(TARGET expo-controller)
  add_dependencies(runbook_newmachine expo-controller expoctl)
endif()
