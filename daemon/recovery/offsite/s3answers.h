// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/offsite/s3client.h"

namespace freeagent::recovery::s3 {

// What a store says, and what it means for a backup. Pure.

struct Page {
    QList<std::pair<QString, qint64>> objects;
    QByteArray next; ///< empty: this was the last
};
/// "backup.target_failed": it is not such a list.
Result<Page> pageFrom(const QByteArray &xml);
QByteArray uploadIdFrom(const QByteArray &xml);               ///< empty: none
QByteArray completion(const QList<QByteArray> &tags);          ///< of the parts, the first is number one

struct Complaint {
    QByteArray code; ///< "SlowDown"; empty: none
    QString message;
};
Complaint errorIn(const reach::WebAnswer &answer);
Error errorOf(const reach::WebAnswer &answer, const Address &address, const QString &key);
Error errorOf(const Error &ofReach, const Address &address);

} // namespace freeagent::recovery::s3
