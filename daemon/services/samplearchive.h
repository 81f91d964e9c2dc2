// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/artifactstore.h"

namespace freeagent::services {

/// The sample project of the program as a zip: what canary builds build. Made at the first call, then the same bytes each time; a
/// quarter of a megabyte before packing. Empty when the program was built without it.
QByteArray sampleArchive();

/// Bytes that came from nowhere but this program, as a received file.
IncomingFilePtr incomingFrom(QByteArray bytes);

} // namespace freeagent::services
