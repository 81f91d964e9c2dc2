// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/reach.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::ReachTexts)
};

constexpr int kMostPort = 65'535;

bool isHost(const QString &text)
{
    static const QRegularExpression kShape(u"\\A[A-Za-z0-9_][A-Za-z0-9._-]{0,252}\\z"_s);
    return kShape.match(text).hasMatch() || (text.contains(u':') && !text.contains(u'%') && !QHostAddress(text).isNull());
}

bool isUser(const QString &text)
{
    static const QRegularExpression kShape(u"\\A[A-Za-z0-9_][A-Za-z0-9._\\\\@+-]{0,63}\\z"_s);
    return kShape.match(text).hasMatch();
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback() || host.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
}

QString groupOf(const QString &farm) { return u"emergency/"_s + QString::fromLatin1(QUrl::toPercentEncoding(farm)); }

constexpr std::array kWays{"nowhere"_L1, "here"_L1, "ssh"_L1};
} // namespace

Result<void> checked(const Reach &reach)
{
    if (reach.way != Reach::Way::Ssh)
        return {};
    if (!isHost(reach.host))
        return failure("reach.host", Text::tr("\"%1\" is not the name or address of a host.").arg(reach.host), Text::tr("Write it without user, port and spaces."));
    if (!reach.user.isEmpty() && !isUser(reach.user))
        return failure("reach.user", Text::tr("\"%1\" is not the name of a user.").arg(reach.user), Text::tr("Letters, digits and . _ - are possible."));
    if (reach.port < 0 || reach.port > kMostPort)
        return failure("reach.port", Text::tr("%1 is not a port.").arg(reach.port), Text::tr("Ports are 1 to 65535; 0 takes that of ssh's configuration."));
    if (reach.identity.startsWith(u'-') || hasControls(reach.identity))
        return failure("reach.identity", Text::tr("\"%1\" is not the path of a key file.").arg(reach.identity));
    return {};
}

QString shellQuoted(const QString &word)
{
    static const QRegularExpression kHarmless(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (kHarmless.match(word).hasMatch())
        return word;
    QString inner = word;
    return u'\'' + inner.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString shellLine(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << shellQuoted(word);
    return quoted.join(u' ');
}

Result<QStringList> commandWords(const QString &text)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isOpen = false;
    for (const QChar c : text) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            isOpen = true;
        } else if (c.isSpace()) {
            if (isOpen)
                words << std::exchange(word, {});
            isOpen = false;
        } else {
            word += c;
            isOpen = true;
        }
    }
    if (!quote.isNull())
        return failure("reach.command", Text::tr("A quote in \"%1\" does not end.").arg(text));
    if (isOpen)
        words << word;
    if (words.isEmpty() || words[0].isEmpty())
        return failure("reach.command", Text::tr("There is no command."));
    return words;
}

Result<Call> callFor(const Reach &reach, const QStringList &words)
{
    if (words.isEmpty() || words[0].isEmpty())
        return failure("reach.command", Text::tr("There is no command."));
    if (const auto good = checked(reach); !good)
        return tl::unexpected(good.error());
    if (reach.way == Reach::Way::Nowhere)
        return failure("reach.nowhere", Text::tr("It is not set how commands get to the controller's machine."), Text::tr("Set it under \"Access and commands\", or copy the command and run it there."));
    if (reach.way == Reach::Way::Here)
        return Call{words[0], words.mid(1)};
    QStringList arguments{u"-o"_s, u"BatchMode=yes"_s, u"-o"_s, u"ConnectTimeout=10"_s, u"-o"_s, u"ServerAliveInterval=15"_s, u"-o"_s, u"ServerAliveCountMax=3"_s, u"-T"_s};
    if (reach.port > 0)
        arguments << u"-p"_s << QString::number(reach.port);
    if (!reach.identity.isEmpty())
        arguments << u"-i"_s << reach.identity << u"-o"_s << u"IdentitiesOnly=yes"_s;
    if (!reach.user.isEmpty())
        arguments << u"-l"_s << reach.user;
    arguments << u"--"_s << reach.host << shellLine(words);
    return Call{u"ssh"_s, arguments};
}

QString typed(const Call &call) { return shellLine(QStringList{call.program} + call.arguments); }

QString machineName(const Reach &reach) { return reach.way == Reach::Way::Here ? QSysInfo::machineHostName() : reach.host; }

Reach loadReach(const QSettings &settings, const QString &farm)
{
    const QString group = groupOf(farm);
    const auto value = [&](const QString &key) { return settings.value(group + u'/' + key); };
    Reach reach;
    const QString host = farm.contains(u"]:"_s) ? farm.section(u"]:"_s, 0, 0).mid(1) : farm.section(u':', 0, 0);
    if (!value(u"way"_s).isValid()) {
        reach.host = host;
        reach.way = isThisMachine(host) ? Reach::Way::Here : Reach::Way::Nowhere;
        return reach;
    }
    const auto way = std::find(kWays.begin(), kWays.end(), value(u"way"_s).toString());
    reach.way = way == kWays.end() ? Reach::Way::Nowhere : Reach::Way(way - kWays.begin());
    reach.host = value(u"host"_s).toString();
    reach.user = value(u"user"_s).toString();
    reach.port = value(u"port"_s).toInt();
    reach.identity = value(u"identity"_s).toString();
    const QVariantMap commands = value(u"commands"_s).toMap();
    for (auto it = commands.begin(); it != commands.end(); ++it)
        reach.commands.insert(it.key(), it.value().toString());
    return reach;
}

void saveReach(QSettings &settings, const QString &farm, const Reach &reach)
{
    QVariantMap commands;
    for (auto it = reach.commands.begin(); it != reach.commands.end(); ++it)
        commands.insert(it.key(), it.value());
    settings.beginGroup(groupOf(farm));
    settings.setValue(u"way"_s, QString(kWays[size_t(reach.way)]));
    settings.setValue(u"host"_s, reach.host);
    settings.setValue(u"user"_s, reach.user);
    settings.setValue(u"port"_s, reach.port);
    settings.setValue(u"identity"_s, reach.identity);
    settings.setValue(u"commands"_s, commands);
    settings.endGroup();
}

} // namespace freeagent::console
