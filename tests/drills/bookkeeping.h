// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QByteArrayList>
#include <QStringList>
#include <mutex>

namespace freeagent::drills {

/// What the controller has acknowledged, kept outside of it. Any thread.
class Bookkeeping
{
public:
    void submitted(const QByteArray &build);
    /// Before it is sent: from here on this result may be the build's, acknowledged or not.
    void resultSent(const QByteArray &build, const QByteArray &sha256);
    void completed(const QByteArray &build, const QByteArray &sha256);
    void failureSent(const QByteArray &build);
    void failed(const QByteArray &build);
    void cancelSent(const QByteArray &build);
    void cancelled(const QByteArray &build);

    QByteArray anyBuild(quint32 random) const;
    qint64 acknowledgements() const;
    int builds() const;

    /// What the controller says of one build: status, outcome and the digest of its result. Empty, or what is wrong with it.
    QString judge(const QByteArray &build, const QByteArray &status, const QByteArray &outcome, const QByteArray &sha256) const;
    QList<QByteArray> all() const;
    QByteArray acknowledgedResult(const QByteArray &build) const;

private:
    struct Entry {
        QSet<QByteArray> sent;     ///< results
        QSet<QByteArray> received; ///< results that were acknowledged as the build's
        bool failureSent = false;
        bool failed = false;
        bool cancelSent = false;
        bool cancelled = false;
    };
    mutable std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
    QList<QByteArray> m_order;
    qint64 m_acknowledgements = 0;
};

} // namespace freeagent::drills
