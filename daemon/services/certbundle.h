// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QList>

namespace freeagent::services {

/// Signing material of a build as its virtual machine needs it.
struct CertBundle {
    QByteArray p12;
    QByteArray password; ///< empty when none came along
    QList<QByteArray> profiles;
};

/// Reads what a client sent as `certs` (a zip of *.p12, password.txt, *.mobileprovision, or the bare .p12) and as `profile`.
/// "certs.unreadable" for a zip without p12, a broken zip, more than 50 MiB unpacked, or entry names that leave the folder.
Result<CertBundle> readCertBundle(const QByteArray &certs, const QByteArray &profile);

/// The bundle as a zip, for workers that fetch it whole. A zip is given back as it was sent.
Result<QByteArray> certsZip(const QByteArray &certs, const QByteArray &profile);

} // namespace freeagent::services
