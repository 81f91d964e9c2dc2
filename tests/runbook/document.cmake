freeagent_test(tst_runbookdocument SOURCES document.cpp LABELS runbook)
target_compile_options(tst_runbookdocument PRIVATE -UQT_USE_QSTRINGBUILDER)
target_compile_definitions(tst_runbookdocument PRIVATE FREEAGENT_DOCUMENTS="${CMAKE_SOURCE_DIR}/resources/docs"
                           FREEAGENT_CTEST="${CMAKE_CTEST_COMMAND}" FREEAGENT_BUILD="${CMAKE_BINARY_DIR}")
if(TARGET expoctl)
  add_dependencies(tst_runbookdocument expoctl)
endif()
