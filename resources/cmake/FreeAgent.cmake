# House rules for every target: one language standard, warnings as errors in our own code, one precompiled header per
# kind of library, programs in build/bin. A folder is a library: freeagent_library() is called once in each.
include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
# -O3 makes the programs a third larger and not faster: an idle daemon's memory is mostly its own code.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

find_program(FREEAGENT_MOLD mold)
if(FREEAGENT_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
  add_link_options(-fuse-ld=mold)
endif()
find_program(FREEAGENT_CCACHE ccache)
if(FREEAGENT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Without the sloppiness a precompiled header makes every compilation a miss.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${FREEAGENT_CCACHE})
endif()

if(FREEAGENT_SANITIZE)
  add_compile_options(-fsanitize=${FREEAGENT_SANITIZE} -fno-omit-frame-pointer -g)
  add_link_options(-fsanitize=${FREEAGENT_SANITIZE})
endif()

add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
                        FREEAGENT_VERSION="${PROJECT_VERSION}")
# Installed as <tl/expected.hpp>, header only.
find_path(FREEAGENT_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)

add_library(freeagent_options INTERFACE)
# What a newer Qt deprecates must not break the build of somebody who only wants to run this.
target_compile_options(freeagent_options INTERFACE -Wall -Wextra -Werror -Wshadow=local -Wnon-virtual-dtor
                       -Wno-error=deprecated-declarations -Wno-error=maybe-uninitialized)
target_include_directories(freeagent_options INTERFACE "${CMAKE_SOURCE_DIR}")

# freeagent_library(<name> SOURCES ... LINKS ... [PRIVATE_LINKS ...]) declares freeagent::<name>.
function(freeagent_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(freeagent_${name} STATIC ${arg_SOURCES})
  add_library(freeagent::${name} ALIAS freeagent_${name})
  target_link_libraries(freeagent_${name} PUBLIC Qt6::Core ${arg_LINKS} PRIVATE freeagent_options ${arg_PRIVATE_LINKS})
  target_include_directories(freeagent_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_precompile_headers(freeagent_${name} PRIVATE
    <QByteArray> <QString> <QList> <QHash> <QObject> <chrono> <functional> <memory> <optional> <string> <variant> <vector>)
endfunction()

# freeagent_program(<name> SOURCES ... LINKS ...) declares an executable in build/bin.
function(freeagent_program name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE freeagent_options ${arg_LINKS})
endfunction()

# freeagent_test(<name> SOURCES ... LINKS ... [LABELS ...] [TIMEOUT s]) declares a Qt Test program known to ctest.
function(freeagent_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE freeagent_options Qt6::Test ${arg_LINKS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
                       ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;FREEAGENT_BIN=${CMAKE_BINARY_DIR}/bin"
                       ENVIRONMENT_MODIFICATION "PATH=path_list_prepend:${CMAKE_SOURCE_DIR}/build/tools/bin")
endfunction()
