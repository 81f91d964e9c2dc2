// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/run.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/client/tinyserver.h"

#include <QJsonObject>

namespace freeagent::test {

/// One run of expoctl against a controller that answers what it is told, in this process.
class CtlTrial
{
public:
    CtlTrial();

    /// What `METHOD /path` answers; the query plays no part. Everything else is 404.
    void answer(const QByteArray &route, const QByteArray &body, const QByteArray &status = "200 OK")
    {
        m_answers.insert(route, {status, body});
    }
    /// Gives the exit status.
    int run(const QStringList &words);
    /// A command line as one types it, without quotes inside.
    int run(const char *line) { return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts)); }

    QString out;
    QString err;
    QString typed = QStringLiteral("y"); ///< the person's answer to every question
    QList<TinyRequest> requests;
    QStringList asked() const; ///< "METHOD /path?query" of each request
    QJsonObject body(qsizetype request) const;

    FakeClock clock;
    void person(bool there); ///< at a terminal, or in a pipe
    void colours() { m_terminal.colours = true; }
    config::Environment environment;

private:
    TinyServer m_server;
    QHash<QByteArray, std::pair<QByteArray, QByteArray>> m_answers;
    ctl::Terminal m_terminal;
};

} // namespace freeagent::test
