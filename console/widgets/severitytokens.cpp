// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/severitytokens.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::Severity)
};

struct Token {
    QRgb light;
    QRgb dark;
    const char *shape;
};

// In the order of Severity.
constexpr std::array kTokens{
    Token{0xff4f5866, 0xffb4bbc7, "state-neutral"},  Token{0xff0f6b35, 0xff63d391, "state-good"},
    Token{0xff1a56b0, 0xff86b7ff, "state-busy"},     Token{0xff7a5200, 0xffe0bf6a, "state-waiting"},
    Token{0xff555d6b, 0xffb4bbc7, "state-unknown"},  Token{0xff8a4b00, 0xfff2b84f, "state-warning"},
    Token{0xffb3261e, 0xffff8d84, "state-critical"},
};

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5;
}

QColor severityColor(Severity severity, const QPalette &palette)
{
    const Token &token = kTokens[size_t(severity)];
    return QColor::fromRgb(isDark(palette) ? token.dark : token.light);
}

QColor severityTint(Severity severity, const QPalette &palette)
{
    return blend(severityColor(severity, palette), palette.color(QPalette::Base), isDark(palette) ? 0.14 : 0.08);
}

QString severityShape(Severity severity)
{
    return QString::fromLatin1(kTokens[size_t(severity)].shape);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Neutral: return Text::tr("Neutral");
    case Severity::Good: return Text::tr("Good");
    case Severity::Busy: return Text::tr("Busy");
    case Severity::Waiting: return Text::tr("Waiting");
    case Severity::Unknown: return Text::tr("Unknown");
    case Severity::Warning: return Text::tr("Warning");
    case Severity::Critical: return Text::tr("Critical");
    }
    return {};
}

QColor pendingColor(const QPalette &palette) { return QColor::fromRgb(isDark(palette) ? 0xfff2b84f : 0xffb96f00); }
QColor runningColor(const QPalette &palette) { return severityColor(Severity::Busy, palette); }

QColor quietText(const QPalette &palette)
{
    return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72);
}

QColor blend(const QColor &over, const QColor &under, double part)
{
    const auto mix = [part](float a, float b) { return float(part * double(a) + (1 - part) * double(b)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace freeagent::console
