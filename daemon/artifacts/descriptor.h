// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArrayView>
#include <utility>

namespace freeagent::artifacts {

/// An open file or folder, closed with its owner.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number = -1;
};

/// Writes all of it or fails with errno set.
bool writeAll(int descriptor, QByteArrayView bytes);

/// "storage.full" when errno says that there is no room, else "storage.failed". `what` is what was being done, e.g. "storing a file".
Error storageError(int systemErrno, const QString &what);

} // namespace freeagent::artifacts
