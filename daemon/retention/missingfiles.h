// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "daemon/ports/artifactstore.h"
#include "daemon/ports/store.h"

#include <QObject>
#include <deque>

namespace freeagent::retention {

/// Rows of stored files whose file is not in its place, as the comparison at start found them. Some are looked at again every minute, and
/// more at once while files come back, so that it takes no restart; rows that went meanwhile are not missed. Thread: the services'.
class MissingFiles : public QObject
{
    Q_OBJECT
public:
    explicit MissingFiles(const Clock &clock, QObject *parent = nullptr);

    /// `keys` of `known` rows have no file. What is used outlives this.
    void watch(Store &store, ArtifactStore &files, std::vector<QByteArray> keys, qint64 known);
    void tick(); ///< once a second

    bool isKnown() const { return m_files != nullptr; } ///< files and rows have been compared
    qint64 number() const { return qint64(m_keys.size()); }
    /// None of several files is there: this is not the storage folder that the rows speak of.
    bool isAll() const;
    /// One sentence; empty when none is missing.
    QString concern() const;
    QString fix() const;

Q_SIGNALS:
    void changed(); ///< files are back, or their rows went

private:
    void look();
    void take(const std::vector<QByteArray> &asked, const std::vector<QByteArray> &missing);
    void forgetRemovedRows();

    const Clock &m_clock;
    Store *m_store = nullptr;
    ArtifactStore *m_files = nullptr;
    std::deque<QByteArray> m_keys; ///< the first is looked at next
    qint64 m_known = 0;
    bool m_asking = false;
    Instant m_due{};
    Instant m_rowsDue{};
};

} // namespace freeagent::retention
