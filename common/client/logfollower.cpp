// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/logfollower.h"

#include "common/api/decode.h"
#include "common/client/controllerclient.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freeagent::client {

LogFollower::LogFollower(const ControllerClient &client, const Clock &clock, StreamTiming timing, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_stream(client.network(), clock, timing)
{
    // A burst of ten thousand lines becomes a few appends instead of ten thousand.
    m_flush.setSingleShot(true);
    m_flush.setInterval(30);
    connect(&m_flush, &QTimer::timeout, this, &LogFollower::flush);
    connect(&m_stream, &EventStream::frameReceived, this, &LogFollower::takeFrame);
    connect(&m_stream, &EventStream::stateChanged, this, &LogFollower::takeState);
}

void LogFollower::follow(const BuildId &build)
{
    m_batch.clear();
    m_lastNumber = 0;
    QUrlQuery query;
    query.addQueryItem(u"follow"_s, u"true"_s);
    m_stream.open(m_client.request(u"/api/builds/%1/logs"_s.arg(build.text()), query));
}

void LogFollower::takeFrame(const SseFrame &frame)
{
    if (frame.event == "end") {
        m_stream.close();
        flush();
        Q_EMIT ended();
        return;
    }
    if (frame.event != "line")
        return;
    const qint64 number = frame.id.isEmpty() ? m_lastNumber + 1 : frame.id.toLongLong();
    if (number <= m_lastNumber)
        return;
    m_lastNumber = number;
    m_batch.append({number, api::decodeLogLine(QJsonDocument::fromJson(frame.data).object())});
    if (!m_flush.isActive())
        m_flush.start();
}

void LogFollower::takeState(const LinkState &state)
{
    if (state.phase == LinkState::Phase::Offline) {
        const bool final = state.why.code == "http.not_found";
        const Error why = state.why;
        if (final)
            m_stream.close();
        Q_EMIT interrupted(why, final);
    } else if (state.phase == LinkState::Phase::Refused) {
        Q_EMIT interrupted(state.why, true);
    }
}

void LogFollower::flush()
{
    m_flush.stop();
    if (!m_batch.isEmpty())
        Q_EMIT linesReceived(std::exchange(m_batch, {}));
}

} // namespace freeagent::client
