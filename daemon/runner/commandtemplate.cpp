// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/commandtemplate.h"

#include "common/base/textforms.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

tl::unexpected<Error> unknown(const QString &word, const Placeholders &values)
{
    QStringList known = values.keys();
    std::sort(known.begin(), known.end());
    const QString near = closestWord(word, known);
    const QString fix = near.isEmpty()
        ? u"Known are {%1}; write {{%2}} for the text itself."_s.arg(known.join(u"}, {"_s), word)
        : u"Did you mean {%1}? Write {{%2}} for the text itself."_s.arg(near, word);
    return failure("template.unknown_placeholder", u"The command uses {%1}, which stands for nothing."_s.arg(word),
                   fix);
}

} // namespace

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString inner = text;
    inner.replace(u'\'', u"'\\''"_s);
    return u"'" % inner % u"'";
}

Result<QString> expanded(const QString &text, const Placeholders &values, Quoting quoting)
{
    static const QRegularExpression pattern(u"\\{(\\{[a-z][a-z0-9-]*\\})\\}|(?<![$\\{])\\{([a-z][a-z0-9-]*)\\}"_s);
    QString out;
    qsizetype done = 0;
    for (auto each = pattern.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(1)) {
            out += match.captured(1);
            continue;
        }
        const auto value = values.constFind(match.captured(2));
        if (value == values.cend())
            return unknown(match.captured(2), values);
        out += quoting == Quoting::Shell ? shellQuoted(*value) : *value;
    }
    out += QStringView(text).mid(done);
    return out;
}

} // namespace freeagent::runner
