// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/farm.h"

#include <QJsonArray>
#include <QStringList>
#include <memory>

namespace freeagent::test {

/// The real controller, and an operator at a shell who knows $C (its address) and $K (its key) and types expoctl and curl.
class CtlShell
{
public:
    explicit CtlShell(ControllerFixture::Options options = {});

    struct Typed {
        int exitCode = -1;
        QString out;
        QString err;
        qint64 ms = 0;

        QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
        QJsonObject json() const;
        /// For the message of a failed test.
        QByteArray text() const { return (out + err + QStringLiteral("\nexit status %1").arg(exitCode)).toUtf8(); }
    };
    Typed type(const QString &line) const;
    /// True when the controller has looked at its disks, which it does right after its start.
    bool knowsItsDisks() const;

    ControllerFixture &controller() { return m_controller; }
    integration::Farm &farm() { return *m_farm; }

private:
    ControllerFixture m_controller;
    std::unique_ptr<integration::Farm> m_farm;
};

} // namespace freeagent::test
