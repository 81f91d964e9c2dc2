// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "common/base/result.h"

#include <QCache>
#include <QFile>
#include <QObject>
#include <atomic>
#include <memory>

class QTemporaryFile;

namespace freeagent::console {

/// A log of any size, in a file: either one that grows from a feed, or one that is there already. Memory holds only where every 128th
/// line begins and the lines looked at last. A file that is there shows its beginning at once and is counted in another thread. Lines
/// are "2026-01-05T09:00:00.000Z error text" as this class writes them, or any text. GUI thread.
class LogStore final : public QObject
{
    Q_OBJECT
public:
    struct Line {
        std::optional<Time> at;
        LogLevel level = LogLevel::Info;
        QString text;
    };

    explicit LogStore(QObject *parent = nullptr);
    ~LogStore() override;

    /// An empty log that append() fills.
    void begin();
    void append(const QList<api::NumberedLine> &lines);
    /// Errors: "log.read".
    Result<void> open(const QString &path);

    qint64 lines() const { return m_lines; }
    qint64 bytes() const { return m_bytes; }
    /// Every line of the file is counted.
    bool isCounted() const { return m_counted; }
    /// For a search that reads by itself; empty before begin() or open().
    QString path() const;
    Line line(qint64 number) const;
    /// Of the longest line seen, in characters, for a scroll bar.
    int longest() const { return m_longest; }

    /// What one line of a file says. Pure; any thread.
    static Line parse(const QByteArray &raw);
    /// The level in a raw line, without making a Line of it. Pure; any thread.
    static LogLevel levelOf(QByteArrayView raw);

Q_SIGNALS:
    /// More lines, or counted.
    void grew();
    void cleared();

private:
    struct Count;

    void clear();
    void takeCount(const Count &count);
    const QList<QByteArray> *block(qint64 number) const;

    static constexpr qint64 kBlockLines = 128;

    std::unique_ptr<QTemporaryFile> m_spool;
    mutable QFile m_file;
    QList<qint64> m_marks; ///< where each block begins
    qint64 m_lines = 0;
    qint64 m_bytes = 0; ///< counted so far
    int m_longest = 0;
    bool m_counted = true;
    quint64 m_round = 0;
    std::shared_ptr<std::atomic<bool>> m_stop;
    mutable QCache<qint64, QList<QByteArray>> m_cache{64};
};

} // namespace freeagent::console
