// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <QHashFunctions>

namespace freeagent {

/// A public identifier that cannot be mistaken for one of another kind.
template <class Tag>
struct Id {
    QByteArray value;

    bool isEmpty() const { return value.isEmpty(); }
    QString text() const { return QString::fromLatin1(value); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using BuildId = Id<struct BuildTag>;
using WorkerId = Id<struct WorkerTag>;

/// 21 characters of [0-9A-Za-z]: eight of time (so that later ids sort behind earlier ones and index pages stay warm), thirteen
/// of system randomness (77 bits). Never begins with '-', which the published CLI would take for an option.
QByteArray newId(Time now);

/// True for what clients may use as an id or token: 1 to 64 characters of [A-Za-z0-9_-], not beginning with '-'.
bool isWellFormedId(QByteArrayView text);

} // namespace freeagent
