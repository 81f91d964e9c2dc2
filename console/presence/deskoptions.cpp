// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/deskoptions.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr QLatin1String kClosing = "presence/closing"_L1;
constexpr QLatin1String kBar = "presence/bar"_L1;
constexpr QLatin1String kBarPlace = "presence/barPlace"_L1;

DeskOptions::Closing closingFrom(const QString &word)
{
    return word == "tray"_L1 ? DeskOptions::Closing::Tray : word == "quit"_L1 ? DeskOptions::Closing::Quit : DeskOptions::Closing::Ask;
}

QString wordOf(DeskOptions::Closing closing)
{
    switch (closing) {
    case DeskOptions::Closing::Tray: return u"tray"_s;
    case DeskOptions::Closing::Quit: return u"quit"_s;
    case DeskOptions::Closing::Ask: break;
    }
    return u"ask"_s;
}
} // namespace

DeskOptions::DeskOptions(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notices(readOptions(settings))
    , m_closing(closingFrom(settings.value(kClosing).toString()))
    , m_bar(settings.value(kBar, false).toBool())
{
}

void DeskOptions::setNotices(const NoticeOptions &notices)
{
    if (notices == m_notices)
        return;
    m_notices = notices;
    writeOptions(notices, m_settings);
    Q_EMIT changed();
}

void DeskOptions::setClosing(Closing closing)
{
    if (closing == m_closing)
        return;
    m_closing = closing;
    m_settings.setValue(kClosing, wordOf(closing));
    Q_EMIT changed();
}

void DeskOptions::setShowsBar(bool shown)
{
    if (shown == m_bar)
        return;
    m_bar = shown;
    m_settings.setValue(kBar, shown);
    Q_EMIT changed();
}

std::optional<QPoint> DeskOptions::barPlace() const
{
    const QVariant place = m_settings.value(kBarPlace);
    return place.canConvert<QPoint>() ? std::optional(place.toPoint()) : std::nullopt;
}

void DeskOptions::setBarPlace(QPoint place) { m_settings.setValue(kBarPlace, place); }

} // namespace freeagent::console
