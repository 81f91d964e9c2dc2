// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ctl/ctltrial.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freeagent::test {

CtlTrial::CtlTrial()
    : m_server([this](QTcpSocket *socket, const TinyRequest &request) {
        requests.append(request);
        const auto found = m_answers.constFind(request.method + ' ' + request.path.split('?').first());
        if (found == m_answers.constEnd())
            socket->write(TinyServer::answer("404 Not Found", R"({"error":"Not found","code":"REQUEST_NOT_FOUND","message":"Not found"})"));
        else
            socket->write(TinyServer::answer(found->first, found->second));
    })
{
    environment = {{u"HOME"_s, u"/nonexistent"_s},
                   {u"EXPO_CONTROLLER_URL"_s, m_server.url().toString()},
                   {u"EXPO_CONTROLLER_API_KEY"_s, u"the-key"_s}};
    m_terminal.out = [this](const QByteArray &bytes) { out += QString::fromUtf8(bytes); };
    m_terminal.err = [this](const QByteArray &bytes) { err += QString::fromUtf8(bytes); };
    m_terminal.readLine = [this] { return typed; };
    m_terminal.width = 100;
}

void CtlTrial::person(bool there) { m_terminal.personReads = m_terminal.personWatches = m_terminal.personTypes = there; }

int CtlTrial::run(const QStringList &words)
{
    out.clear();
    err.clear();
    requests.clear();
    return ctl::run(words, environment, m_terminal, clock);
}

QStringList CtlTrial::asked() const
{
    QStringList all;
    for (const TinyRequest &request : requests)
        all.append(QString::fromUtf8(request.method + ' ' + request.path));
    return all;
}

QJsonObject CtlTrial::body(qsizetype request) const { return QJsonDocument::fromJson(requests.value(request).body).object(); }

} // namespace freeagent::test
