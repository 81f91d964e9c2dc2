// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/journalsink.h"

#include "common/logging/lineform.h"

#include <sys/uio.h>
#include <vector>

// The place of the call in this file would say nothing about the event.
#define SD_JOURNAL_SUPPRESS_LOCATION
#include <systemd/sd-journal.h>

namespace freeagent::logging {

void JournalSink::write(const Record &record)
{
    const QList<QByteArray> fields = journalFields(record);
    std::vector<iovec> parts;
    for (const QByteArray &field : fields)
        parts.push_back({const_cast<char *>(field.constData()), size_t(field.size())});
    ::sd_journal_sendv(parts.data(), int(parts.size()));
}

} // namespace freeagent::logging
