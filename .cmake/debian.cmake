# Debian's package of the headers, libunroll-dev: cpack -G DEB. Headers need no build before they are packed.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY TRUE)
set(CMAKE_SKIP_PACKAGE_ALL_DEPENDENCY TRUE)

set(package libunroll-dev)
set(CPACK_PACKAGE_NAME unroll)
set(UNROLL_MAINTAINER "unroll maintainers <maintainers@unroll.invalid>" CACHE STRING "Whose package it is: a name and an address")
set(CPACK_PACKAGE_CONTACT "${UNROLL_MAINTAINER}")
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL unroll_development unroll_debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL TRUE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_PACKAGE_NAME ${package})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libboost-dev (>= ${UNROLL_BOOST_VERSION})")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "rapidjson-dev (>= 1.1)") # of io/safetensors.hpp and io/checkpoint.hpp
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-dejavu-core, gnuplot-nox") # of report/
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tiny neural nets, unrolled by the compiler")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Header-only neural networks in C++20 with every size known to the compiler,
for nets so small that a framework's overhead is all they cost. Names, shapes,
defaults and numbers are PyTorch's, and nets go from there and back.")

# What Debian wants of a package beside its files: whose it is, and what changed.
file(READ LICENSE license)
string(STRIP "${license}" license)
string(REGEX REPLACE "\n\n" "\n.\n" license "${license}")
string(REGEX REPLACE "\n" "\n " license "${license}")
file(CONFIGURE OUTPUT debian/copyright @ONLY CONTENT [[
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: unroll
Upstream-Contact: @CPACK_PACKAGE_CONTACT@

Files: *
Copyright: 2026 the authors of unroll
License: BSL-1.0
 @license@
]])
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(CONFIGURE OUTPUT debian/changelog @ONLY CONTENT [[
unroll (@PROJECT_VERSION@) unstable; urgency=medium

  * unroll @PROJECT_VERSION@, packed by its own build.

 -- @CPACK_PACKAGE_CONTACT@  @now@
]])
set(of_debian DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT unroll_debian EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/debian/copyright ${of_debian})
install(CODE "
    execute_process(COMMAND gzip -9nc \"${CMAKE_CURRENT_BINARY_DIR}/debian/changelog\"
        OUTPUT_FILE \"${CMAKE_CURRENT_BINARY_DIR}/debian/changelog.gz\" COMMAND_ERROR_IS_FATAL ANY)"
    COMPONENT unroll_debian EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/debian/changelog.gz ${of_debian})

include(CPack)
