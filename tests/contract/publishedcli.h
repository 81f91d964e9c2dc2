// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/suite.h"

namespace freeagent::contract {

/// The Submit CLI as published: what it sends, and what it cannot do without in an answer (it checks with a strict schema). Gives the
/// first thing it would stumble over; empty when all went well.
class PublishedCli
{
public:
    enum class Generation { First, Second };

    PublishedCli(Api &api, Generation generation)
        : m_api(api)
        , m_generation(generation)
    {
    }

    QByteArray submit(const QByteArray &project, const QByteArray &certs = {}, const QByteArray &profile = {});
    QByteArray status(const QByteArray &expected);
    QByteArray list();
    QByteArray logs(const QStringList &expected);
    QByteArray download(const QByteArray &expected);
    QByteArray cancel();
    QByteArray retry();
    QByteArray doctor(const QByteArray &workerId);

    const SubmittedBuild &build() const { return m_build; }

private:
    Headers keyAndToken() const;
    Headers tokenOrKey() const; ///< the second generation shows only its token when it has one

    Api &m_api;
    Generation m_generation;
    SubmittedBuild m_build;
};

} // namespace freeagent::contract

/// A step of the CLI went well.
#define FINE(step)                                                  \
    do {                                                            \
        const QByteArray stumbledOver = (step);                     \
        QVERIFY2(stumbledOver.isEmpty(), stumbledOver.constData()); \
    } while (false)
