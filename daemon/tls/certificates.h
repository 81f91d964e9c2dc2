// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/certificateprober.h"

struct x509_st;

namespace freeagent::tls {

/// Names and times; `flaw` stays empty.
CertificateFacts factsOf(const x509_st *certificate);

/// Of the first certificate in a PEM file. Blocks for the disk. "tls.unreadable", "tls.no_certificate".
Result<CertificateFacts> readCertificate(const QString &file);
/// The host names that it is good for, "*.example.com" among them. Blocks for the disk. Errors as above.
Result<QStringList> namesIn(const QString &file);

} // namespace freeagent::tls
