// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <memory>

namespace freeagent::store {

/// Says whose a database is. Held until destroyed; the kernel lets go of it when the process dies, however that happens. The file
/// stays and its text (the holder's process number) is for people.
class LockFile
{
public:
    /// "store.locked" names the process that holds it.
    static Result<std::unique_ptr<LockFile>> acquire(const QString &file);
    ~LockFile();

private:
    explicit LockFile(int descriptor);

    int m_descriptor;
};

} // namespace freeagent::store
