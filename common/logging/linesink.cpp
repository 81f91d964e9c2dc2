// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/linesink.h"

#include <cerrno>
#include <unistd.h>

namespace freeagent::logging {

void LineSink::write(const Record &record)
{
    const QByteArray line = m_form == Form::Json ? jsonLine(record) : textLine(record, m_style);
    const char *next = line.constData();
    size_t left = size_t(line.size());
    while (left > 0) {
        const ssize_t written = ::write(m_descriptor, next, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        next += written;
        left -= size_t(written);
    }
}

} // namespace freeagent::logging
