// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmcolor.h"

#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::FarmColor)
};

struct Look {
    FarmColor color;
    QLatin1String word;
    QRgb onLight;
    QRgb onDark;
};

constexpr Look kLooks[] = {
    {FarmColor::Blue, "blue"_L1, 0xff2563eb, 0xff60a5fa},     {FarmColor::Teal, "teal"_L1, 0xff0f766e, 0xff2dd4bf},
    {FarmColor::Violet, "violet"_L1, 0xff7c3aed, 0xffa78bfa}, {FarmColor::Orange, "orange"_L1, 0xffc2410c, 0xfffb923c},
    {FarmColor::Pink, "pink"_L1, 0xffbe185d, 0xfff472b6},     {FarmColor::Green, "green"_L1, 0xff15803d, 0xff4ade80},
    {FarmColor::Brown, "brown"_L1, 0xff7c4a21, 0xffc89b6d},   {FarmColor::Red, "red"_L1, 0xffb91c1c, 0xfff87171},
};

const Look *lookOf(FarmColor color)
{
    for (const Look &look : kLooks)
        if (look.color == color)
            return &look;
    return nullptr;
}
} // namespace

QList<FarmColor> farmColors()
{
    QList<FarmColor> colors;
    for (const Look &look : kLooks)
        colors << look.color;
    return colors;
}

QColor shownColor(FarmColor color, const QPalette &palette)
{
    const Look *look = lookOf(color);
    return look ? QColor::fromRgb(isDark(palette) ? look->onDark : look->onLight) : QColor();
}

QString colorText(FarmColor color)
{
    switch (color) {
    case FarmColor::None: break;
    case FarmColor::Blue: return Text::tr("Blue");
    case FarmColor::Teal: return Text::tr("Teal");
    case FarmColor::Violet: return Text::tr("Violet");
    case FarmColor::Orange: return Text::tr("Orange");
    case FarmColor::Pink: return Text::tr("Pink");
    case FarmColor::Green: return Text::tr("Green");
    case FarmColor::Brown: return Text::tr("Brown");
    case FarmColor::Red: return Text::tr("Red");
    }
    return Text::tr("No colour");
}

QString colorWord(FarmColor color)
{
    const Look *look = lookOf(color);
    return look ? QString(look->word) : QString();
}

FarmColor colorFrom(const QString &word)
{
    for (const Look &look : kLooks)
        if (look.word == word)
            return look.color;
    return FarmColor::None;
}

QIcon colorIcon(FarmColor color, const QWidget &on)
{
    const int side = em(&on, 1);
    QPixmap pixmap(QSize(side, side) * on.devicePixelRatioF());
    pixmap.setDevicePixelRatio(on.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    if (const QColor shown = shownColor(color, on.palette()); shown.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shown);
        painter.drawRoundedRect(QRectF(0, 0, side, side).adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1), side * 0.2, side * 0.2);
    }
    return QIcon(pixmap);
}

} // namespace freeagent::console
