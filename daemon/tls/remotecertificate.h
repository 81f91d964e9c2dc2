// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/certificateprober.h"

namespace freeagent::tls {

struct Remote {
    QString host; ///< a name or an address
    quint16 port = 443;
    QString caFile; ///< PEM of authorities trusted besides the system's; may be empty
};

/// Connects as a client would and judges what it is shown as of `at`. Blocks for `timeout` at the most, name look-up aside, and
/// returns early when `stop` becomes readable. Errors as of CertificateProber::probe.
Result<CertificateFacts> remoteCertificate(const Remote &remote, Time at, Millis timeout, int stop);

} // namespace freeagent::tls
