// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/page/sparkline.h"

#include <algorithm>

namespace freeagent::http::page {

namespace {
constexpr double kWidth = 720;
constexpr double kGutter = 26; ///< right of the curve, for the lines' figures
constexpr double kHeight = 120;
constexpr double kMargin = 4;
constexpr int kLeastTop = 24; ///< so that both lines are always to be seen
constexpr Millis kSpan = std::chrono::hours(1);

QByteArray number(double value) { return QByteArray::number(value, 'f', value == qRound(value) ? 0 : 1); }

/// From samples to points of the picture.
class Scale
{
public:
    Scale(int most, Time now)
        : m_top(std::max<double>(kLeastTop, most * 1.15))
        , m_now(now)
    {
    }
    QByteArray x(Time at) const { return number(kWidth * (1 - std::clamp(double((m_now - at).count()) / double(kSpan.count()), 0.0, 1.0))); }
    double height(int waiting) const { return kHeight - kMargin - (kHeight - 2 * kMargin) * waiting / m_top; }
    QByteArray y(int waiting) const { return number(height(waiting)); }

private:
    double m_top;
    Time m_now;
};

/// Steps, as a queue goes: it has a value until the next sample.
QByteArray steps(const QList<Sample> &history, int waitingNow, const Scale &scale)
{
    QByteArray path = 'M' + scale.x(history.first().at) + ' ' + scale.y(history.first().waiting);
    int before = history.first().waiting;
    for (const Sample &sample : history) {
        if (sample.waiting == before)
            continue;
        path += 'H' + scale.x(sample.at) + 'V' + scale.y(sample.waiting);
        before = sample.waiting;
    }
    path += 'H' + number(kWidth);
    return before == waitingNow ? path : path + 'V' + scale.y(waitingNow);
}

/// The figures are drawn, not written: browsers for text show what is written in a picture as if it were part of the page.
Html line(int value, const char *kind, const char *figures, const Scale &scale)
{
    const double y = scale.height(value);
    const QByteArray place = "translate(" + number(kWidth + 8) + ' ' + number(y - 4.5) + ')';
    return voidTag("path", {{"class", QByteArray(kind) + " dashed"}, {"d", "M0 " + number(y) + 'H' + number(kWidth)}})
        + voidTag("path", {{"class", kind}, {"transform", place}, {"d", figures}});
}

Html picture(const QList<Sample> &history, int waitingNow, int most, Time now)
{
    const Scale scale(most, now);
    Html content = line(10, "warning", "m0 2 2-2v9m6-9c3.4 0 3.4 9 0 9s-3.4-9 0-9z", scale)
        + line(20, "critical", "m0 2.3c0-3 5-3 5 0 0 2-5 4-5 6.7h5m6-9c3.4 0 3.4 9 0 9s-3.4-9 0-9z", scale);
    if (!history.isEmpty()) {
        const QByteArray path = steps(history, waitingNow, scale);
        const QByteArray floor = scale.y(0);
        content += voidTag("path", {{"class", "area"}, {"d", path + 'V' + floor + 'H' + scale.x(history.first().at) + 'Z'}});
        content += voidTag("path", {{"class", "curve"}, {"d", path}});
    }
    return tag("svg", {{"viewBox", "0 0 " + number(kWidth + kGutter) + ' ' + number(kHeight)}, {"aria-hidden", "true"}, {"focusable", "false"}}, content);
}
} // namespace

Html sparkline(const QList<Sample> &history, int waitingNow, Time now)
{
    int most = waitingNow;
    for (const Sample &sample : history)
        most = std::max(most, sample.waiting);
    const QString sentence = QStringLiteral("Waiting over the last hour: now %1, at most %2. Lines at 10 (warning) and 20 (critical).")
                                 .arg(waitingNow).arg(most);
    return tag("figure", picture(history, waitingNow, most, now) + tag("figcaption", Html::text(sentence)));
}

} // namespace freeagent::http::page
