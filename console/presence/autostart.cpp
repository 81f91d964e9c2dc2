// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::Autostart)
};

/// An argument of the key Exec: quoted for its own rules, then once more for those of every text in such a file.
QString execArgument(QString text)
{
    for (const QChar special : u"\\\"`$"_s)
        text.replace(special, u"\\"_s + special);
    text.replace(u'%', u"%%"_s);
    return QString(u'"' + text + u'"').replace(u'\\', u"\\\\"_s);
}

tl::unexpected<Error> refused(const QString &file, const QString &why)
{
    return failure("autostart.refused", Text::tr("\"%1\" could not be changed: %2").arg(file, why),
                   Text::tr("Make the folder writable for you, and try again."));
}
} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
}

Autostart Autostart::ofThisMachine()
{
#ifdef Q_OS_LINUX
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
#else
    const QString folder;
#endif
    return {folder, QCoreApplication::applicationFilePath()};
}

QString Autostart::file() const { return m_folder + u"/expo-console.desktop"_s; }

bool Autostart::isOn() const
{
    QFile entry(file());
    if (!isPossible() || !entry.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off in place.
    for (const QByteArray &line : entry.read(64 * 1024).split('\n')) {
        const QByteArray plain = line.simplified().replace(' ', "").toLower();
        if (plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

Result<void> Autostart::set(bool on) const
{
    if (!on) {
        QFile entry(file());
        if (entry.exists() && !entry.remove())
            return refused(file(), entry.errorString());
        return {};
    }
    if (!QDir().mkpath(m_folder))
        return refused(m_folder, Text::tr("the folder cannot be made"));
    QSaveFile entry(file());
    const QString text = u"[Desktop Entry]\nType=Application\nName=Expo Free Agent\nIcon=expo-console\nTerminal=false\nExec=%1 --tray\n"_s
                             .arg(execArgument(m_program));
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text.toUtf8()) < 0 || !entry.commit())
        return refused(file(), entry.errorString());
    return {};
}

} // namespace freeagent::console
