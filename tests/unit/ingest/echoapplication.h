// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/exchange.h"

namespace freeagent::ingest::test {

Response text(QByteArray body, int status = 200);

/// An application with one route for each thing that a gate can do.
class EchoApplication final : public Application
{
public:
    Admission admit(const RequestHead &head) override;
    void serve(ExchangePtr exchange) override;

    QString filePath; ///< what GET /file answers
    qint64 maxSource = 64 << 20;
    std::vector<ExchangePtr> parked; ///< of GET /park, /late, /watched and /followed
    std::vector<std::shared_ptr<Stream>> streams;
    std::vector<IncomingFilePtr> kept; ///< of POST /keep
    int admitted = 0;
    int served = 0;
    int gone = 0; ///< calls of onPeerGone of /watched, /stream, /followed and /file

private:
    void answerUpload(Exchange &exchange);
};

} // namespace freeagent::ingest::test
