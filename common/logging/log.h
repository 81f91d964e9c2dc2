// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/redactor.h"
#include "common/logging/sink.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace freeagent::logging {

/// The log of one program: owned by main(), passed on as `Log &`. Every line is cleaned of secrets and control characters whatever
/// the sink. Any thread.
///
///     log.info("build.submitted", u"Build submitted"_s, {{"BUILD_ID", id.text()}});
class Log
{
public:
    Log(std::unique_ptr<Sink> sink, Level least, const Clock &clock);

    void write(Level level, const QByteArray &code, const QString &text, const QList<Field> &fields = {});
    void debug(const QByteArray &code, const QString &text, const QList<Field> &fields = {}) { write(Level::Debug, code, text, fields); }
    void info(const QByteArray &code, const QString &text, const QList<Field> &fields = {}) { write(Level::Info, code, text, fields); }
    void warning(const QByteArray &code, const QString &text, const QList<Field> &fields = {}) { write(Level::Warning, code, text, fields); }
    void error(const QByteArray &code, const QString &text, const QList<Field> &fields = {}) { write(Level::Error, code, text, fields); }

    /// To spare the work of a text that nobody will see.
    bool wants(Level level) const { return level >= m_least.load(std::memory_order_relaxed); }
    void setLeast(Level least) { m_least = least; }
    /// From here on this value is written as `[redacted]`.
    void addSecret(const QByteArray &secret);

private:
    std::unique_ptr<Sink> m_sink;
    std::atomic<Level> m_least;
    const Clock &m_clock;
    std::mutex m_mutex; ///< guards the sink and the redactor
    Redactor m_redactor;
};

} // namespace freeagent::logging
