# What `cmake --install` puts where (Filesystem Hierarchy Standard): `cmake --install build --prefix /usr` with DESTDIR for packages.
# Components: controller, worker, console; expoctl and what comes from its tables are installed by daemon/ctl. Units name their program by the prefix of the installation, so they are written then.
include(GNUInstallDirs)
set(packaging "${CMAKE_SOURCE_DIR}/resources/packaging")

# freeagent_install_unit(<component> <file.in> <destination below the prefix>)
function(freeagent_install_unit component source destination)
  get_filename_component(name "${source}" NAME)
  string(REGEX REPLACE "\\.in$" "" name "${name}")
  install(CODE "
    set(bindir \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
    configure_file(\"${source}\" \"${CMAKE_BINARY_DIR}/units/${name}\" @ONLY)
    file(INSTALL \"${CMAKE_BINARY_DIR}/units/${name}\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${destination}\"
         PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)" COMPONENT ${component})
endfunction()

install(TARGETS expo-controller RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT controller)
install(TARGETS expo-worker RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT worker)
if(TARGET expo-console)
  install(TARGETS expo-console RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT console)
endif()

foreach(program controller worker)
  install(CODE "
    if(CMAKE_INSTALL_PREFIX STREQUAL \"/usr\")
      set(etc /etc)
    else()
      set(etc \"\${CMAKE_INSTALL_PREFIX}/etc\")
    endif()
    file(INSTALL \"${CMAKE_SOURCE_DIR}/resources/config/${program}.toml\" DESTINATION \"\${etc}/expo-${program}\"
         PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)" COMPONENT ${program})
endforeach()

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  freeagent_install_unit(controller "${packaging}/systemd/expo-controller.service.in" lib/systemd/system)
  freeagent_install_unit(controller "${packaging}/systemd/expo-controller-alert@.service.in" lib/systemd/system)
  freeagent_install_unit(worker "${packaging}/systemd/expo-worker.service.in" lib/systemd/system)
  install(FILES "${packaging}/systemd/expo-controller.socket" "${packaging}/systemd/expo-controller-tls.socket"
          DESTINATION lib/systemd/system COMPONENT controller)
  foreach(program controller worker)
    install(FILES "${packaging}/systemd/sysusers/expo-${program}.conf" DESTINATION lib/sysusers.d COMPONENT ${program})
    install(FILES "${packaging}/systemd/tmpfiles/expo-${program}.conf" DESTINATION lib/tmpfiles.d COMPONENT ${program})
    install(FILES "${packaging}/catalog/expo-free-agent.catalog" DESTINATION lib/systemd/catalog RENAME expo-${program}.catalog COMPONENT ${program})
  endforeach()
  if(TARGET expo-console)
    install(FILES "${packaging}/desktop/expo-console.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT console)
    install(FILES "${packaging}/desktop/expo-console.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
            RENAME io.freeagent.expo_console.metainfo.xml COMPONENT console)
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/expo-console.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT console)
  endif()
elseif(APPLE)
  freeagent_install_unit(worker "${packaging}/launchd/io.freeagent.expo-worker.plist.in" share/expo-worker)
endif()
