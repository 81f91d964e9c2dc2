// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/ansitext.h"

#include "console/models/plaintext.h"

#include <algorithm>

namespace freeagent::console {

namespace {
/// One of the 256 colours of xterm: the palette, a cube of 6 x 6 x 6, 24 greys.
int indexedColour(int index)
{
    if (index < 16)
        return index;
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return AnsiStyle::kTrue | grey << 16 | grey << 8 | grey;
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = index - 16;
    return AnsiStyle::kTrue | level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6);
}

/// Both ways to write parameters: "38;5;208" and "38:2::255:0:10".
class Parameters
{
public:
    explicit Parameters(QStringView text)
    {
        for (const QStringView group : text.split(u';')) {
            QList<int> numbers;
            for (const QStringView number : group.split(u':'))
                numbers << number.toInt();
            m_groups << numbers;
        }
    }
    bool isAtEnd() const { return m_at >= m_groups.size(); }
    QList<int> next() { return m_groups[m_at++]; }
    /// What follows 38 or 48; kDefault when it is none.
    int colour(const QList<int> &group)
    {
        QList<int> rest = group.mid(1);
        const bool colons = !rest.isEmpty();
        while (!colons && !isAtEnd() && rest.size() < (rest.value(0) == 2 ? 4 : 2))
            rest << next().value(0);
        if (rest.value(0) == 5 && rest.size() >= 2)
            return indexedColour(std::clamp(rest[1], 0, 255));
        if (rest.value(0) == 2 && rest.size() >= 4) {
            const QList<int> rgb = rest.last(3);
            return AnsiStyle::kTrue | std::clamp(rgb[0], 0, 255) << 16 | std::clamp(rgb[1], 0, 255) << 8 | std::clamp(rgb[2], 0, 255);
        }
        return AnsiStyle::kDefault;
    }

private:
    QList<QList<int>> m_groups;
    qsizetype m_at = 0;
};

void applyColour(AnsiStyle &style, int code)
{
    if (code >= 30 && code <= 37)
        style.foreground = code - 30;
    else if (code >= 90 && code <= 97)
        style.foreground = code - 90 + 8;
    else if (code == 39)
        style.foreground = AnsiStyle::kDefault;
    else if (code >= 40 && code <= 47)
        style.background = code - 40;
    else if (code >= 100 && code <= 107)
        style.background = code - 100 + 8;
    else if (code == 49)
        style.background = AnsiStyle::kDefault;
}

void apply(AnsiStyle &style, QStringView text)
{
    Parameters parameters(text);
    while (!parameters.isAtEnd()) {
        const QList<int> group = parameters.next();
        switch (const int code = group.value(0)) {
        case 0: style = {}; break;
        case 1: style.bold = true; break;
        case 2: style.dim = true; break;
        case 3: style.italic = true; break;
        case 4: style.underline = group.value(1, 1) != 0; break;
        case 7: style.inverse = true; break;
        case 9: style.struck = true; break;
        case 21: style.underline = true; break;
        case 22: style.bold = style.dim = false; break;
        case 23: style.italic = false; break;
        case 24: style.underline = false; break;
        case 27: style.inverse = false; break;
        case 29: style.struck = false; break;
        case 38: style.foreground = parameters.colour(group); break;
        case 48: style.background = parameters.colour(group); break;
        default: applyColour(style, code);
        }
    }
}
} // namespace

AnsiText ansiText(const QString &line)
{
    AnsiText result;
    AnsiStyle style;
    qsizetype since = 0;
    const auto close = [&](qsizetype at) {
        if (at > since && style != AnsiStyle{})
            result.spans.append({since, at - since, style});
        since = at;
    };
    result.text = plainText(line, [&](QStringView parameters, qsizetype at) {
        close(at);
        apply(style, parameters);
    });
    close(result.text.size());
    return result;
}

} // namespace freeagent::console
