// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/beacon.h"

#include "console/widgets/icons.h"
#include "console/widgets/severitytokens.h"

#include <QFont>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Look {
    QString drawing;
    Severity color;
};

Look lookOf(Beacon::Shape shape)
{
    switch (shape) {
    case Beacon::Shape::Disc: return {severityShape(Severity::Good), Severity::Good};
    case Beacon::Shape::Wrench: return {u"maintenance"_s, Severity::Busy};
    case Beacon::Shape::Question: return {severityShape(Severity::Unknown), Severity::Unknown};
    case Beacon::Shape::Triangle: return {severityShape(Severity::Warning), Severity::Warning};
    case Beacon::Shape::Octagon: break;
    }
    return {severityShape(Severity::Critical), Severity::Critical};
}

Beacon beaconOf(const Glance &farm)
{
    if (!farm.contact)
        return {Beacon::Shape::Question, 0};
    const auto open = [&](Severity severity) {
        return int(std::count_if(farm.problems.begin(), farm.problems.end(),
                                 [&](const Problem &problem) { return !problem.handled && problem.severity == severity; }));
    };
    const bool handled = std::any_of(farm.problems.begin(), farm.problems.end(), [](const Problem &problem) { return problem.handled; });
    // A farm may be in trouble that no rule watches. Where somebody has taken a problem, the sentence is about that one.
    const Severity state = handled || farm.maintenance ? Severity::Good : farm.state;
    if (const int criticals = open(Severity::Critical); criticals > 0 || state == Severity::Critical)
        return {Beacon::Shape::Octagon, criticals};
    if (const int warnings = open(Severity::Warning); warnings > 0 || state == Severity::Warning)
        return {Beacon::Shape::Triangle, warnings};
    return {farm.maintenance ? Beacon::Shape::Wrench : Beacon::Shape::Disc, 0};
}

void drawNumber(QPainter &painter, int number, int size)
{
    const QString text = number > 9 ? u"9+"_s : QString::number(number);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(1, size / 2));
    const QRect corner(size - size * 5 / 8, size - size * 5 / 8, size * 5 / 8, size * 5 / 8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(corner);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(corner, Qt::AlignCenter, text);
}
} // namespace

Beacon beaconOf(const QList<Glance> &farms)
{
    if (farms.isEmpty())
        return {};
    Beacon worst{Beacon::Shape::Disc, 0};
    for (const Glance &farm : farms) {
        const Beacon beacon = beaconOf(farm);
        if (beacon.shape > worst.shape)
            worst = beacon;
        else if (beacon.shape == worst.shape)
            worst.number += beacon.number;
    }
    return worst;
}

QPixmap beaconPixmap(const Beacon &beacon, const QPalette &palette, int size, qreal devicePixelRatio, bool lit)
{
    const Look look = lookOf(beacon.shape);
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(lit ? 1 : 0.3);
    painter.drawPixmap(0, 0, glyph(look.drawing, severityColor(look.color, palette), size, devicePixelRatio));
    if (beacon.number > 0)
        drawNumber(painter, beacon.number, size);
    return pixmap;
}

} // namespace freeagent::console
