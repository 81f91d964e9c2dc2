// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/exchange.h"

namespace freeagent::ingest {

class Connection;

/// The gate's Exchange. Outlives its connection when the application keeps it; then answers go nowhere.
class GateExchange final : public Exchange
{
public:
    GateExchange(RequestHead head, std::shared_ptr<const void> context)
        : m_head(std::move(head)), m_context(std::move(context))
    {
    }
    ~GateExchange() override;

    const RequestHead &head() const override { return m_head; }
    const std::shared_ptr<const void> &context() const override { return m_context; }
    const QByteArray &body() const override { return m_body; }
    const std::vector<Part> &parts() const override { return m_parts; }
    bool answered() const override { return m_answered; }
    void answer(Response response) override;
    void answerFile(FileResponse file) override;
    std::shared_ptr<Stream> answerStream(QByteArray contentType, Headers headers) override;
    void cut() override;
    bool peerGone() const override { return m_peerGone; }
    void onPeerGone(std::function<void()> callback) override;

    // The connection's side.
    void attach(Connection &connection) { m_connection = &connection; }
    void detach() { m_connection = nullptr; }
    void markPeerGone() { m_peerGone = true; }
    void markAnswered() { m_answered = true; }
    void setBody(QByteArray body, std::vector<Part> parts);

private:
    RequestHead m_head;
    std::shared_ptr<const void> m_context;
    QByteArray m_body;
    std::vector<Part> m_parts;
    Connection *m_connection = nullptr; ///< null once the answer is complete or the client gone
    bool m_answered = false;
    bool m_peerGone = false;
};

} // namespace freeagent::ingest
