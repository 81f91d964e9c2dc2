// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "common/client/eventstream.h"

namespace freeagent::client {

class ControllerClient;

/// The log of one build, from its first line and as it grows; a lost connection resumes behind the last line received, so no line
/// comes twice. All signals in the thread of this object.
class LogFollower : public QObject
{
    Q_OBJECT
public:
    /// `client` and `clock` must outlive this object.
    LogFollower(const ControllerClient &client, const Clock &clock, StreamTiming timing = {}, QObject *parent = nullptr);

    void follow(const BuildId &build);
    void stop() { m_stream.close(); }

Q_SIGNALS:
    void linesReceived(const QList<freeagent::api::NumberedLine> &lines);
    /// The build has ended and every line was sent.
    void ended();
    /// No line can come at present; tries again by itself unless `final`.
    void interrupted(const freeagent::Error &why, bool final);

private:
    void takeFrame(const SseFrame &frame);
    void takeState(const LinkState &state);
    void flush();

    const ControllerClient &m_client;
    EventStream m_stream;
    QList<api::NumberedLine> m_batch;
    QTimer m_flush;
    qint64 m_lastNumber = 0;
};

} // namespace freeagent::client
