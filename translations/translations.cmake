# Texts of the console. `ninja translations` takes new texts from the sources into the .ts files (lupdate); every build turns
# these into .qm files that are compiled into the program. English has a file too: its plural forms.
set(FREEAGENT_TS_DIR "${CMAKE_CURRENT_LIST_DIR}")
set(FREEAGENT_LANGUAGES en de es fr ja zh_CN)
set(FREEAGENT_TS_SOURCES "${CMAKE_CURRENT_LIST_DIR}/../console")

function(freeagent_console_translations target)
  set(qm_files)
  set(updates)
  set(qm_dir "${CMAKE_BINARY_DIR}/translations")
  file(MAKE_DIRECTORY "${qm_dir}")
  foreach(language ${FREEAGENT_LANGUAGES})
    set(ts "${FREEAGENT_TS_DIR}/expo-console_${language}.ts")
    set(qm "${qm_dir}/expo-console_${language}.qm")
    add_custom_command(OUTPUT "${qm}" DEPENDS "${ts}"
      COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}" VERBATIM)
    list(APPEND qm_files "${qm}")
    set(plurals_alone)
    if(language STREQUAL "en")
      set(plurals_alone -pluralonly)
    endif()
    list(APPEND updates COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I "${FREEAGENT_TS_DIR}/.." "${FREEAGENT_TS_SOURCES}"
         -source-language en -target-language ${language} ${plurals_alone} -ts "${ts}")
  endforeach()
  qt_add_resources(${target} console_translations PREFIX "/i18n" BASE "${qm_dir}" FILES ${qm_files})
  add_custom_target(translations ${updates} VERBATIM)
endfunction()
