// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
#include "daemon/http/route.h"

namespace freeagent::http {

/// One subscriber of the feed as server-sent events. Lives as long as its connection. Frames: resources/docs/events.md.
class EventStream : public QObject
{
    Q_OBJECT
public:
    static void start(const Request &request, Farm &farm);
    ~EventStream() override;

private:
    EventStream(const Request &request, Farm &farm);
    void begin();
    void resume(Revision revision);
    void sendSnapshot(bool reset);
    void catchUp(Revision revision); ///< goes live: what came in meanwhile and is newer than this
    void send(const services::FeedFrame &frame);
    void write(const QByteArray &bytes);

    Request m_request;
    Farm &m_farm;
    std::shared_ptr<ingest::Stream> m_stream;
    quint64 m_subscription = 0;
    bool m_ready = false;
    QList<services::FeedFrame> m_early; ///< changes while the snapshot was being read
};

} // namespace freeagent::http
