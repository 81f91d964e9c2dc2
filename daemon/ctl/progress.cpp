// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/progress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr int kBar = 24;
}

Progress::Progress(Output &output)
    : m_terminal(output.terminal().personWatches && !output.manner().quiet ? &output.terminal() : nullptr)
{
}

void Progress::show(double part, const QString &text)
{
    if (!m_terminal)
        return;
    QString line;
    if (part >= 0) {
        const int full = std::clamp(int(part * kBar), 0, kBar);
        line = u"[%1%2] %3 %  "_s.arg(QString(full, u'#'), QString(kBar - full, u'.')).arg(int(std::clamp(part, 0.0, 1.0) * 100), 3);
    }
    line += harmless(text);
    const QByteArray bytes = line.left(std::max(20, m_terminal->width - 1)).toUtf8();
    if (bytes == m_last)
        return;
    m_last = bytes;
    m_shown = true;
    m_terminal->err("\r" + bytes + "\x1b[K");
}

void Progress::end()
{
    if (m_terminal && m_shown)
        m_terminal->err("\r\x1b[K");
    m_shown = false;
    m_last.clear();
}

} // namespace freeagent::ctl
