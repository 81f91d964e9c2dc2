// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QUrlQuery>

namespace freeagent::console {

/// What a controller once answered.
struct Remembered {
    Time at{};
    QByteArray body; ///< JSON
};

/// What a FarmSource also is when it keeps answers for times without contact. A Resource that has nothing and cannot ask shows what is
/// remembered, with its age. GUI thread.
class Memory
{
public:
    virtual ~Memory() = default;
    virtual std::optional<Remembered> remembered(const QString &path, const QUrlQuery &query) const = 0;
};

} // namespace freeagent::console
