// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace freeagent::logging {

class Log;

/// While it lives, what Qt and qWarning() say goes to `log` with the code "qt.<category>". One at a time in a process, because Qt
/// has one handler: made and destroyed by main(), inside the life of the log.
class QtMessages
{
public:
    explicit QtMessages(Log &log);
    ~QtMessages();
    QtMessages(const QtMessages &) = delete;
    QtMessages &operator=(const QtMessages &) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace freeagent::logging
