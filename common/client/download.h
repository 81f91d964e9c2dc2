// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkRequest>
#include <QObject>

class QNetworkAccessManager;
class QNetworkReply;

namespace freeagent::client {

/// What is to be fetched and what it must be.
struct DownloadOrder {
    QNetworkRequest request;
    QString target;    ///< the finished file; replaced if it exists
    qint64 size = -1;  ///< bytes; -1 unknown
    QByteArray sha256; ///< 64 hex digits; empty: the X-Checksum-SHA256 of the answer is taken
    int descriptor = -1; ///< written to as it comes in place of a part: a pipe, a device; stays open. `target` is its name then
};

struct DownloadedFile {
    QString path;
    qint64 size = 0;
    QByteArray sha256;
    bool verified = false; ///< false only when neither the order nor the answer named a checksum
    qint64 resumedFrom = 0;

    friend bool operator==(const DownloadedFile &, const DownloadedFile &) = default;
};

/// Streams one artifact to disk: into a `.part` file beside the target (named after its checksum, so that only the same
/// content is ever resumed), hashed on the way, renamed when it is whole and right. A stopped download leaves the part and the
/// next one goes on behind it. What goes to a descriptor is neither resumed nor taken back. Runs in the thread of this object and never holds it up: an old part is hashed piece by piece.
/// Errors: replyerror.h, "file.write", "download.checksum" (the part is removed).
class Download : public QObject
{
    Q_OBJECT
public:
    Download(QNetworkAccessManager &network, DownloadOrder order, QObject *parent = nullptr);
    ~Download() override;

    void start();
    /// Stops and keeps the part. No signal follows.
    void stop();

Q_SIGNALS:
    void progressed(qint64 received, qint64 total);
    /// Once; the object is of no use afterwards.
    void finished(const freeagent::Result<freeagent::client::DownloadedFile> &result);

private:
    void hashOldPart();
    bool isStream() const { return m_order.descriptor >= 0; }
    void request();
    void takeHead();
    void takeBytes();
    void takeEnd();
    bool write(const QByteArray &bytes);
    void complete();
    void fail(const Error &why);

    QNetworkAccessManager &m_network;
    DownloadOrder m_order;
    QFile m_part;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QNetworkReply *m_reply = nullptr;
    qint64 m_resumedFrom = 0;
    qint64 m_size = 0; ///< so far
    bool m_headSeen = false;
    bool m_over = false;
};

} // namespace freeagent::client
