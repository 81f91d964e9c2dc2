// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(QString name, QColor color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const double opacity = painter->opacity();
        painter->setOpacity(mode == QIcon::Disabled ? opacity * 0.4 : opacity);
        const QColor color = m_color.isValid() ? m_color : QGuiApplication::palette().color(QPalette::WindowText);
        painter->drawPixmap(square, glyph(m_name, color, side, painter->device()->devicePixelRatioF()));
        painter->setOpacity(opacity);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_name, m_color); }

private:
    QString m_name;
    QColor m_color;
};
} // namespace

QPixmap glyph(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key = u"glyph/%1/%2/%3/%4"_s.arg(name, color.name(), QString::number(size), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    // White marks stand on the colour; on the light colours of a dark palette they must be dark.
    if (color.lightnessF() > 0.6)
        drawing.replace("#fff", "#14171c");
    drawing.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new GlyphEngine(name, color));
}

} // namespace freeagent::console
