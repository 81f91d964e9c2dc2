// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace freeagent::console {

/// Does it in another thread; `said` is called in the thread of `receiver`, never after the receiver's end.
template <class T>
void inBackground(std::function<Result<T>()> work, QObject *receiver, std::function<void(const Result<T> &)> said)
{
    // Outlives the receiver for as long as the other thread has something to say.
    const std::shared_ptr<QObject> home(new QObject, [](QObject *object) { object->deleteLater(); });
    QThreadPool::globalInstance()->start([work = std::move(work), home, receiver = QPointer<QObject>(receiver), said = std::move(said)] {
        const Result<T> result = work();
        QMetaObject::invokeMethod(
            home.get(),
            [home, receiver, said, result] {
                if (receiver)
                    said(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace freeagent::console
