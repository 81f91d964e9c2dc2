// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/builds.h"
#include "daemon/services/workers.h"
#include "tests/support/fakeartifacts.h"

#include <QTest>

namespace freeagent::test {

/// What clients and workers ask for, awaited by turning the event loop, so that tests read as straight lines. `Farm` derives from this and
/// has `builds` and `workers`.
template <class Farm>
struct FarmCalls {
    template <class T>
    T await(std::function<void(std::function<void(T)>)> ask)
    {
        auto got = std::make_shared<std::optional<T>>();
        ask([got](T value) { got->emplace(std::move(value)); });
        if (!QTest::qWaitFor([got] { return got->has_value(); }))
            qFatal("no answer");
        return std::move(**got);
    }

    BuildId submit(Platform platform = Platform::Ios)
    {
        return await<Result<services::Submitted>>([&](auto done) {
                   services::Submission s;
                   s.platform = platform;
                   s.files.emplace_back(ArtifactKind::Source, std::make_shared<FakeIncoming>("source"));
                   farm().builds.submit(std::move(s), done);
               })->build.id;
    }
    services::Registered enrol(const char *id, int atMost = 1, std::optional<int> active = {})
    {
        services::Registration r;
        r.id = {id};
        r.name = QString::fromLatin1(id);
        r.maxConcurrentBuilds = atMost;
        r.activeBuilds = active;
        return *await<Result<services::Registered>>([&](auto done) { farm().workers.enrol(r, done); });
    }
    Result<services::PollAnswer> poll(const char *worker, bool byToken = false, std::optional<QList<BuildId>> active = {})
    {
        return await<Result<services::PollAnswer>>([&](auto done) {
            farm().workers.poll({{worker}, Millis(0), "127.0.0.1", active, byToken}, done);
        });
    }
    Result<Build> report(const BuildId &build, const char *worker, bool success)
    {
        return await<Result<Build>>([&](auto done) {
            farm().builds.report({build, {worker}, success, success ? QString() : QStringLiteral("boom"),
                                  success ? std::make_shared<FakeIncoming>("result") : nullptr}, done);
        });
    }

private:
    Farm &farm() { return static_cast<Farm &>(*this); }
};

} // namespace freeagent::test
