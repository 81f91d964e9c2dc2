// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <functional>
#include <memory>
#include <vector>

namespace freeagent::metrics {

struct Finding {
    bool ok = true;
    QString message; ///< why not, one sentence; may be empty when ok
    Millis took{};   ///< of the look it comes from
};

/// One thing that must be well for the controller to take requests. It answers at once, from memory: what has to be tried (a write,
/// a disk) is tried beforehand by whoever owns the check.
class ReadinessCheck
{
public:
    virtual ~ReadinessCheck() = default;
    virtual QByteArray name() const = 0; ///< short, lower case; also a label's value
    virtual Finding find() const = 0;
};

/// All checks. Parts of the program add theirs when they are put together. Thread: the services'.
class Readiness
{
public:
    void add(std::unique_ptr<ReadinessCheck> check);
    void add(QByteArray name, std::function<Finding()> find);

    struct Named {
        QByteArray name;
        Finding finding;
    };
    std::vector<Named> all() const; ///< in the order of adding
    bool isReady() const;

private:
    std::vector<std::unique_ptr<ReadinessCheck>> m_checks;
};

} // namespace freeagent::metrics
