// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QEventLoop>
#include <QTimer>
#include <functional>
#include <optional>

namespace freeagent::test {

/// Calls `ask` with a callback and turns the event loop until it is called. An error when it never is.
template <class T>
Result<T> answerOf(const std::function<void(std::function<void(Result<T>)>)> &ask)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    ask([&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer ? std::move(*answer) : failure("test.no_answer", QStringLiteral("The callback was not called."));
}

} // namespace freeagent::test
