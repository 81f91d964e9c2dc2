// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/theme.h"

#include "console/widgets/contraststyle.h"
#include "console/widgets/severitytokens.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr auto kFollows = "freeagentFollowsDesktop"; ///< properties of the application
constexpr auto kWatches = "freeagentWatchesDesktop";

struct Tones {
    QRgb window, base, alternate, text, button, highlight, highlightedText, link, border;
};

QPalette paletteOf(const Tones &tones)
{
    const QColor window = QColor::fromRgb(tones.window);
    const QColor text = QColor::fromRgb(tones.text);
    QPalette palette(text, QColor::fromRgb(tones.button), Qt::white, QColor::fromRgb(tones.border), QColor::fromRgb(tones.border), text,
                     Qt::white, QColor::fromRgb(tones.base), window);
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(tones.alternate));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(tones.highlight));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(tones.highlightedText));
    palette.setColor(QPalette::Link, QColor::fromRgb(tones.link));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(tones.base));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, QColor::fromRgb(tones.border));
    palette.setColor(QPalette::Midlight, blend(QColor::fromRgb(tones.border), window, 0.5));
    palette.setColor(QPalette::Dark, QColor::fromRgb(tones.border));
    palette.setColor(QPalette::PlaceholderText, blend(text, QColor::fromRgb(tones.base), 0.62));
    const QColor faint = blend(text, window, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return isDark(QGuiApplication::palette());
#endif
}
} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff3f4f7, 0xffffffff, 0xfff8f9fb, 0xff1b1f27, 0xfffbfbfd, 0xffd5e4fb, 0xff10151d, 0xff1a56b0, 0xffc9ced8});
}

QPalette darkPalette()
{
    return paletteOf({0xff171a20, 0xff1f232b, 0xff232831, 0xffe7eaf0, 0xff2a303a, 0xff223656, 0xfff5f7fa, 0xff86b7ff, 0xff3d4553});
}

void applyTheme(QApplication &application, Theme theme)
{
    application.setProperty(kFollows, theme == Theme::System);
    const bool ownStyle = !qobject_cast<ContrastStyle *>(application.style()) && application.style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0
        && application.style()->name().compare("windows"_L1, Qt::CaseInsensitive) != 0;
    if (theme == Theme::System && ownStyle)
        return;
    application.setStyle(new ContrastStyle);
    if (theme != Theme::System)
        return application.setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
    application.setPalette(QPalette()); // what the desktop says, not what was chosen before
    application.setPalette(desktopIsDark() ? darkPalette() : lightPalette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (application.property(kWatches).toBool())
        return;
    application.setProperty(kWatches, true);
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application, [&application] {
        if (application.property(kFollows).toBool())
            application.setPalette(desktopIsDark() ? darkPalette() : lightPalette());
    });
#endif
}

} // namespace freeagent::console
