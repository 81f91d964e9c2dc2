// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <atomic>
#include <memory>

namespace freeagent::console {

/// What is looked for in a log.
struct LogNeedle {
    QString text;            ///< empty: every line
    bool regex = false;      ///< of Qt; without it the text as it is, whatever its case
    bool errorsOnly = false; ///< only lines that are errors

    bool isEmpty() const { return text.isEmpty() && !errorsOnly; }
    friend bool operator==(const LogNeedle &, const LogNeedle &) = default;
};

/// Finds lines of a log's file in another thread, at the file's pace; a new search ends the one before. GUI thread.
class LogSearch final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 200'000; ///< matches that are kept

    explicit LogSearch(QObject *parent = nullptr);
    ~LogSearch() override;

    /// In the first `bytes` of the file. False when the expression is none.
    bool start(const QString &path, qint64 bytes, const LogNeedle &needle);
    void stop();
    bool isRunning() const { return m_running; }
    /// Line numbers from 0, growing.
    const QList<qint64> &matches() const { return m_matches; }

Q_SIGNALS:
    void found();
    void finished();

private:
    void take(const QList<qint64> &lines, bool last);

    QList<qint64> m_matches;
    std::shared_ptr<std::atomic<bool>> m_stop;
    quint64 m_round = 0;
    bool m_running = false;
};

} // namespace freeagent::console
