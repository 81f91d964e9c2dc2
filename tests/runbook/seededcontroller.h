// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"
#include "tests/support/daemon/controllerfixture.h"

#include <QTest>

namespace freeagent::test {

/// How a build of the past went.
struct PastBuild {
    Outcome outcome = Outcome::Success;
    Millis run = std::chrono::minutes(5);
    Platform platform = Platform::Ios;
    FailureClass failure = FailureClass::None;
    Millis endedAgo = std::chrono::hours(1);
};

/// The real controller over a database that has builds already.
class SeededController
{
public:
    explicit SeededController(ControllerFixture::Options options = {}) : m_controller(std::move(options)) {}

    /// Puts builds into the database; the controller must not run.
    bool seed(const std::vector<PastBuild> &builds);
    ControllerFixture &operator*() { return m_controller; }
    ControllerFixture *operator->() { return &m_controller; }
    HttpReply get(const QByteArray &target, const Headers &more = {}) const;
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_controller.port()); }

    struct Typed {
        int exitCode;
        QByteArray output;
    };
    /// Types a line into a shell that knows $C, the address, and $K, the key.
    Typed type(const QString &line) const;

private:
    ControllerFixture m_controller;
    int m_seeded = 0;
};

} // namespace freeagent::test

/// The typed line ends with this status.
#define TYPED(controller, line, expectedExit)                                                                                  \
    do {                                                                                                                       \
        const freeagent::test::SeededController::Typed typed = (controller).type(QStringLiteral(line));                                         \
        QVERIFY2(typed.exitCode == (expectedExit), (QByteArray(line " -> ") + QByteArray::number(typed.exitCode) + ": " + typed.output).constData()); \
    } while (false)
