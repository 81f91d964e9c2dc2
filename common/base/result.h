// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace freeagent {

/// Why something could not be done. A value: nothing is thrown across a folder's border.
struct Error {
    QByteArray code; ///< stable and machine readable, `noun.reason`, e.g. "build.not_found"
    QString message; ///< what happened and what it means, one sentence; never contains a secret
    QString fix;     ///< what to do about it; empty when there is nothing to do

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return failure("store.busy", ...)` from any function that returns a Result.
inline tl::unexpected<Error> failure(QByteArray code, QString message, QString fix = {})
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(message), std::move(fix)});
}

} // namespace freeagent
