// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/gateexchange.h"

#include "daemon/ingest/connection.h"
#include "daemon/ingest/gatestream.h"
#include "daemon/ingest/refusal.h"

#include <QTimer>

namespace freeagent::ingest {

GateExchange::~GateExchange()
{
    if (m_connection && !m_answered)
        m_connection->sendResponse(toResponse({500, "INTERNAL_ERROR", "The controller gave no answer"}));
    if (m_connection)
        m_connection->forgetExchange();
}

void GateExchange::setBody(QByteArray body, std::vector<Part> parts)
{
    m_body = std::move(body);
    m_parts = std::move(parts);
}

void GateExchange::answer(Response response)
{
    if (std::exchange(m_answered, true) || !m_connection)
        return;
    m_connection->sendResponse(response);
}

void GateExchange::answerFile(FileResponse file)
{
    if (std::exchange(m_answered, true) || !m_connection)
        return;
    m_connection->sendFile(m_head, file);
}

std::shared_ptr<Stream> GateExchange::answerStream(QByteArray contentType, Headers headers)
{
    auto stream = std::make_shared<GateStream>();
    if (!std::exchange(m_answered, true) && m_connection)
        m_connection->startStream(*stream, contentType, headers);
    return stream;
}

void GateExchange::cut()
{
    m_answered = true;
    if (m_connection)
        m_connection->cut();
}

void GateExchange::onPeerGone(std::function<void()> callback)
{
    if (m_connection && !m_peerGone)
        m_connection->setPeerGoneCallback(std::move(callback));
    else if (m_peerGone)
        QTimer::singleShot(0, std::move(callback)); // never inside the call that asks for it
}

} // namespace freeagent::ingest
