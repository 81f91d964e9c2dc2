// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/logrow.h"

#include "console/models/plaintext.h"
#include "console/widgets/severitytokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr double kReadable = 4.5;
constexpr std::array<QRgb, 16> kPalette{0x2b2b2b, 0xc62828, 0x2e7d32, 0xa66a00, 0x1f5fbf, 0x8e24aa, 0x00798c, 0xbdbdbd,
                                        0x6b6b6b, 0xe53935, 0x43a047, 0xe0a100, 0x4a8df0, 0xba4fd0, 0x17a2b8, 0xf5f5f5};

QColor colourOf(int colour, const QColor &otherwise)
{
    if (colour == AnsiStyle::kDefault)
        return otherwise;
    return QColor::fromRgb(colour >= AnsiStyle::kTrue ? QRgb(colour) : kPalette[size_t(colour)]);
}

/// As much of the wished colour as can be read on this ground.
QColor readable(const QColor &wished, const QColor &ground)
{
    const QColor far = contrastRatio(Qt::black, ground) > contrastRatio(Qt::white, ground) ? Qt::black : Qt::white;
    for (int part = 10; part > 0; --part)
        if (const QColor mixed = blend(wished, far, part / 10.0); contrastRatio(mixed, ground) >= kReadable)
            return mixed;
    return far;
}

QColor levelColour(LogLevel level, const QPalette &palette)
{
    if (level == LogLevel::Error)
        return severityColor(Severity::Critical, palette);
    return level == LogLevel::Warn ? severityColor(Severity::Warning, palette) : palette.color(QPalette::Text);
}
} // namespace

QTextCharFormat ansiFormat(const AnsiStyle &style, const QColor &text, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    QColor over = colourOf(style.foreground, text);
    QColor under = colourOf(style.background, base);
    if (style.inverse)
        std::swap(over, under);
    if (style.dim)
        over = blend(over, under, 0.7);
    QTextCharFormat format;
    format.setForeground(readable(over, under));
    if (under != base)
        format.setBackground(under);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    // Whatever is set costs a look for a font, also when it is set to what it was.
    if (style.italic)
        format.setFontItalic(true);
    if (style.underline)
        format.setFontUnderline(true);
    if (style.struck)
        format.setFontStrikeOut(true);
    return format;
}

LogRow::LogRow(const LogStore::Line &line, const QString &stamp, const Dress &dress)
    : m_stamp(stamp)
    , m_stampColour(quietText(dress.palette))
    , m_colour(dress.quiet ? quietText(dress.palette) : levelColour(line.level, dress.palette))
{
    const QFontMetricsF metrics(dress.font);
    m_indent = stamp.isEmpty() ? 0 : metrics.horizontalAdvance(stamp + u"  "_s);
    m_base = (dress.lineHeight - metrics.height()) / 2;
    const AnsiText ansi = ansiText(line.text);
    QList<QTextLayout::FormatRange> formats;
    if (dress.colours)
        for (const AnsiSpan &span : ansi.spans)
            formats.append({int(span.start), int(span.length), ansiFormat(span.style, m_colour, dress.palette)});
    if (!dress.what.pattern().isEmpty() && dress.what.isValid() && !dress.quiet)
        for (auto it = dress.what.globalMatch(ansi.text); it.hasNext();) {
            const auto match = it.next();
            if (match.capturedLength() == 0)
                break;
            QTextCharFormat mark;
            mark.setBackground(severityTint(Severity::Warning, dress.palette));
            mark.setForeground(dress.palette.color(QPalette::Text));
            mark.setFontUnderline(true);
            formats.append({int(match.capturedStart()), int(match.capturedLength()), mark});
        }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    m_layout.setText(ansi.text);
    m_layout.setFont(dress.font);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine part = m_layout.createLine(); part.isValid(); part = m_layout.createLine()) {
        // Where nothing wraps one line takes it all.
        part.setLineWidth(dress.width > 0 ? std::max(metrics.averageCharWidth() * 8, dress.width - m_indent) : 1e7);
        part.setPosition({0, part.lineNumber() * dress.lineHeight});
    }
    m_layout.endLayout();
}

void LogRow::draw(QPainter *painter, const QPointF &at) const
{
    const QPointF from = at + QPointF(0, m_base);
    if (!m_stamp.isEmpty()) {
        painter->setPen(m_stampColour);
        painter->drawText(from + QPointF(0, painter->fontMetrics().ascent()), m_stamp);
    }
    painter->setPen(m_colour);
    m_layout.draw(painter, from + QPointF(m_indent, 0));
}

} // namespace freeagent::console
