// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

QString harmless(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069))
            c = u' ';
    return text;
}

void Output::talk(const QString &text)
{
    if (!m_manner.quiet)
        m_terminal.err(text.toUtf8() + '\n');
}

void Output::facts(const QList<std::pair<QString, QString>> &pairs)
{
    qsizetype width = 0;
    for (const auto &[label, value] : pairs)
        width = value.isEmpty() ? width : std::max(width, label.size());
    for (const auto &[label, value] : pairs)
        if (!value.isEmpty())
            line(painted(Colour::Dim, QString(label + u':').leftJustified(width + 2)) + value);
}

QString Output::painted(Colour colour, const QString &text) const
{
    static constexpr const char *kCodes[] = {"", "32", "33", "31;1", "2", "1"};
    if (colour == Colour::None || text.isEmpty() || !paints())
        return text;
    return u"\x1b[%1m%2\x1b[0m"_s.arg(QLatin1StringView(kCodes[int(colour)]), text);
}

} // namespace freeagent::ctl
