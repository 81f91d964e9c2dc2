// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "daemon/agent/backoff.h"
#include "daemon/agent/controllerlink.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTimer>
#include <memory>

namespace freeagent::agent {

struct DownloadLimits {
    qint64 bytes = 1LL << 30;
    Millis silence {60'000}; ///< without a byte: tried again
    int mismatches = 3; ///< tries with a wrong digest
};

/// Brings one file from the controller to disk, streaming. A cut transfer goes on where it was (Range, If-Range); the
/// digest of the answer
/// (`X-Checksum-SHA256`) is verified when there is one. Tries as long as it exists. Delete it to stop.
class Download final : public QObject
{
    Q_OBJECT

public:
    Download(ControllerLink &link, const QString &location, const QString &file, const DownloadLimits &limits,
             const Backoff &backoff, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Nothing: the file is complete and right. Else download.missing (404), download.refused (with what was said),
    /// download.too_large, download.checksum, download.write.
    void ended(const std::optional<freeagent::Error> &error);
    void tryingAgain(const QString &why);

private:
    void request();
    void headArrived();
    void dataArrived();
    void replyFinished();
    void again(const QString &why, std::optional<Millis> asked = {});
    void fail(const Error &error);
    void restart();
    void verify();
    bool isBadRange() const;

    ControllerLink &m_link;
    QString m_location;
    DownloadLimits m_limits;
    Backoff m_backoff;
    QFile m_file;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
    QByteArray m_validator; ///< ETag of what the file holds so far
    QByteArray m_expected; ///< hex digest
    qint64 m_complete = -1; ///< size of the whole, -1 when not told
    int m_mismatches = 0;
    QNetworkReply *m_reply = nullptr;
    QTimer m_retry;
    bool m_taking = false;
    bool m_ended = false;
};

} // namespace freeagent::agent
