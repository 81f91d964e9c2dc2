// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/redactor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::logging {

namespace {
bool isHarmless(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x20 && !(u >= 0x7f && u < 0xa0) && !(u >= 0x2028 && u <= 0x202e) && !(u >= 0x2066 && u <= 0x2069);
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'\n': return u"\\n"_s;
    case u'\r': return u"\\r"_s;
    case u'\t': return u"\\t"_s;
    default: return u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
}
} // namespace

void Redactor::addSecret(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    if (text.size() < kShortest || m_secrets.contains(text))
        return;
    m_secrets.append(text);
    std::sort(m_secrets.begin(), m_secrets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redactor::clean(const QString &text) const
{
    QString open = text;
    for (const QString &secret : m_secrets)
        open.replace(secret, u"[redacted]"_s);
    if (std::all_of(open.cbegin(), open.cend(), isHarmless))
        return open;
    QString result;
    result.reserve(open.size() + 16);
    for (const QChar c : open) {
        if (isHarmless(c))
            result.append(c);
        else
            result.append(escaped(c));
    }
    return result;
}

} // namespace freeagent::logging
