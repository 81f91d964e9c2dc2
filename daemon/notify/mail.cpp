// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/mail.h"

#include "daemon/notify/texts.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
/// 57 bytes make 76 characters of base64.
QByteArray base64Lines(const QByteArray &bytes)
{
    QByteArray lines;
    for (qsizetype at = 0; at < bytes.size(); at += 57)
        lines += bytes.mid(at, 57).toBase64() + "\r\n";
    return lines;
}

bool isPlain(const QString &text)
{
    return text.size() <= 60 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; }) && !text.contains(u"=?"_s);
}

/// RFC 2047: pieces of whole characters, 75 bytes at most each.
QByteArray headerText(const QString &given)
{
    const QString text = oneLine(given);
    if (isPlain(text))
        return text.toLatin1();
    QByteArray words;
    QByteArray piece;
    const auto close = [&] {
        if (!piece.isEmpty())
            words += (words.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + piece.toBase64() + "?=");
        piece.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (piece.size() + bytes.size() > 42)
            close();
        piece += bytes;
    }
    close();
    return words;
}

/// An address stands in angle brackets on a line of its own; nothing of it may end the line.
QByteArray address(const QString &text) { return oneLine(text).remove(u'<').remove(u'>').remove(u' ').toLatin1(); }

QByteArray hostOf(const QString &from)
{
    const QByteArray host = address(from.section(u'@', -1));
    return host.isEmpty() ? QByteArray("localhost") : host;
}
} // namespace

QByteArray mailBytes(const MailHead &head, const QString &text)
{
    const QByteArray host = hostOf(head.from);
    QByteArray to;
    for (const QString &each : head.to)
        to += (to.isEmpty() ? "" : ",\r\n ") + address(each);
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(toMs(head.date), Qt::UTC);
    QByteArray mail = "From: \"Expo Free Agent\" <" + address(head.from) + ">\r\nTo: " + to + "\r\nSubject: " + headerText(head.subject);
    mail += "\r\nDate: " + QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\nMessage-ID: <" + head.messageId + '@' + host + '>';
    if (!head.thread.isEmpty())
        mail += "\r\nIn-Reply-To: <" + head.thread + '@' + host + ">\r\nReferences: <" + head.thread + '@' + host + '>';
    mail += "\r\nList-Id: Expo Free Agent <" + head.list + '.' + host + ">\r\nAuto-Submitted: auto-generated\r\nPrecedence: list\r\n"
            "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    return mail + base64Lines(text.toUtf8());
}

QString mailSubject(const std::vector<Delivery> &batch)
{
    if (batch.size() == 1)
        return headline(batch.front().notice);
    const auto worst = std::max_element(batch.begin(), batch.end(), [](const Delivery &a, const Delivery &b) { return a.notice.severity < b.notice.severity; });
    return u"%1 messages; %2"_s.arg(batch.size()).arg(headline(worst->notice));
}

QString mailText(const std::vector<Delivery> &batch)
{
    QStringList parts;
    for (const Delivery &delivery : batch) {
        const QString at = batch.size() == 1 ? QString() : u"\nAt: "_s + QString::fromLatin1(toIso(delivery.notice.at));
        parts.append(plainText(delivery.notice) + at);
    }
    return parts.join(u"\r\n\r\n----\r\n\r\n"_s).replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s) + u"\r\n"_s;
}

} // namespace freeagent::notify
