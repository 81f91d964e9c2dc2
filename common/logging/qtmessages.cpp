// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/qtmessages.h"

#include "common/logging/log.h"

#include <atomic>

namespace freeagent::logging {

namespace {
// Qt calls a plain function without a context; this is the way from it to the log.
std::atomic<Log *> receiver = nullptr;

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return Level::Debug;
    case QtInfoMsg: return Level::Info;
    case QtWarningMsg: return Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: break;
    }
    return Level::Error;
}

void receive(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (Log *log = receiver.load())
        log->write(levelOf(type), QByteArray("qt.") + (context.category ? context.category : "default"), text);
}
} // namespace

QtMessages::QtMessages(Log &log)
{
    receiver = &log;
    m_before = qInstallMessageHandler(receive);
}

QtMessages::~QtMessages()
{
    qInstallMessageHandler(m_before);
    receiver = nullptr;
}

} // namespace freeagent::logging
