// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/gate.h"
#include "tests/unit/ingest/echoapplication.h"

#include <QTcpSocket>
#include <QTemporaryDir>

namespace freeagent::ingest::test {

/// A listening gate with an echo application, in the test's own thread.
class GateFixture
{
public:
    explicit GateFixture(Limits limits = {});
    int incomingFiles() const; ///< files that lie in the incoming folder

    QTemporaryDir folder;
    EchoApplication application;
    Gate gate;
};

struct Answer {
    int status = 0; ///< 0: none came
    QByteArray head;
    QByteArray body;

    QByteArray field(const QByteArray &name) const; ///< any case; null when absent
};

/// A client that sends exactly what it is told.
class RawClient
{
public:
    explicit RawClient(const GateFixture &fixture);

    void send(const QByteArray &bytes);
    /// Waits for a whole answer. `headOnly`: it has no body whatever its length says.
    Answer answer(bool headOnly = false);
    Answer ask(const QByteArray &bytes);
    void stopReading();
    bool waitForClosed();
    bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }

    QTcpSocket socket;
    QByteArray received; ///< not yet taken by answer()
};

QByteArray get(const QByteArray &target, const QByteArray &fields = {});
QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {});
/// POST of multipart/form-data with boundary "frontier".
QByteArray multipart(const QByteArray &target, const QByteArray &parts);
QByteArray fieldPart(const QByteArray &name, const QByteArray &value);
QByteArray filePart(const QByteArray &name, const QByteArray &content);

/// Resident set of this process, in bytes.
qint64 residentBytes();

} // namespace freeagent::ingest::test
