// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/descriptor.h"

#include <cerrno>
#include <unistd.h>

namespace freeagent::artifacts {

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Error storageError(int systemErrno, const QString &what)
{
    if (systemErrno == ENOSPC || systemErrno == EDQUOT || systemErrno == EFBIG)
        return {"storage.full", QStringLiteral("The storage disk is full: %1 failed and nothing of it was kept.").arg(what),
                QStringLiteral("Free space on the disk of the storage folder; no restart is needed.")};
    return {"storage.failed", QStringLiteral("The storage folder cannot be used: %1 failed (%2).").arg(what, qt_error_string(systemErrno)),
            QStringLiteral("Check the disk and the owner of the storage folder.")};
}

} // namespace freeagent::artifacts
