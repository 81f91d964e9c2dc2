// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
#include "daemon/http/route.h"

namespace freeagent::http {

void writeLogLine(wire::JsonWriter &json, const LogLine &line);

/// One client that follows a log as server-sent events: what is there, then each line as it comes, then `end`. Lives as long as
/// its connection. Frames: resources/docs/events.md.
class LogStream : public QObject
{
    Q_OBJECT
public:
    static void start(const Request &request, Farm &farm, const BuildRecord &record);
    ~LogStream() override;

private:
    LogStream(const Request &request, Farm &farm, const BuildId &build);
    void begin(const BuildRecord &record);
    void send(const QList<LogLine> &lines);
    void endIfOver(const Build &build);
    void keepAlive();

    Request m_request;
    Farm &m_farm;
    BuildId m_build;
    std::shared_ptr<ingest::Stream> m_stream;
    quint64 m_follower = 0;
    qint64 m_number = 0;  ///< of the last line
    qint64 m_skip = 0;    ///< lines that the client has from an earlier connection
    QList<LogLine> m_early; ///< came while the stored ones were read
    bool m_caughtUp = false;
};

} // namespace freeagent::http
