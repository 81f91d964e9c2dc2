// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/texts.h"

using namespace Qt::StringLiterals;

namespace freeagent::notify {

QString oneLine(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool steers = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        clean += steers ? u' ' : c;
    }
    return clean.simplified();
}

namespace {
/// A title that begins with the word itself does not get it twice.
QString marked(const QString &word, const QString &title)
{
    const bool has = title.startsWith(word, Qt::CaseInsensitive) && (title.size() == word.size() || !title.at(word.size()).isLetter());
    return has ? QString(word + title.mid(word.size())) : QString(word + u": "_s + title);
}
} // namespace

QString headline(const Notice &notice)
{
    const QString title = oneLine(notice.title);
    switch (notice.kind) {
    case NoticeKind::Trigger: {
        const QByteArrayView severity = word(notice.severity);
        return marked(QString::fromLatin1(severity.data(), severity.size()).toUpper(), title);
    }
    case NoticeKind::Acknowledge: return marked(u"ACKNOWLEDGED"_s, title);
    case NoticeKind::Resolve: return marked(u"RESOLVED"_s, title);
    case NoticeKind::Information: break;
    }
    return title;
}

namespace {
QStringList rest(const Notice &notice)
{
    QStringList lines;
    for (const QString &line : notice.lines)
        lines.append(oneLine(line));
    for (const auto &[name, value] : notice.facts)
        lines.append(oneLine(name) + u": "_s + oneLine(value));
    if (!notice.link.isEmpty())
        lines.append(oneLine(notice.link));
    return lines;
}

QString escapedForSlack(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}
} // namespace

QString plainText(const Notice &notice) { return (QStringList{headline(notice)} + rest(notice)).join(u'\n'); }

QString slackText(const Notice &notice)
{
    QString head = escapedForSlack(headline(notice));
    head.replace(u'*', u'\u2217'); // a star would end the bold
    const QStringList lines = rest(notice);
    const QString bold = u'*' + head + u'*';
    return lines.isEmpty() ? bold : QString(bold + u'\n' + escapedForSlack(lines.join(u'\n')));
}

} // namespace freeagent::notify
