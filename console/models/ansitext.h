// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What a program that writes to a terminal meant by its colours (SGR of ECMA-48, with 256 and true colours).
namespace freeagent::console {

struct AnsiStyle {
    /// kDefault, 0 to 15 of the terminal's palette, or kTrue with red, green and blue.
    static constexpr int kDefault = -1;
    static constexpr int kTrue = 0x1000000;

    int foreground = kDefault;
    int background = kDefault;
    bool bold = false;
    bool dim = false;
    bool italic = false;
    bool underline = false;
    bool struck = false;
    bool inverse = false;

    friend bool operator==(const AnsiStyle &, const AnsiStyle &) = default;
};

struct AnsiSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    AnsiStyle style;

    friend bool operator==(const AnsiSpan &, const AnsiSpan &) = default;
};

struct AnsiText {
    QString text;          ///< exactly plainText() of the line
    QList<AnsiSpan> spans; ///< only what is not in the default style, from left to right
};

/// One line; every line begins in the default style. Text that asks to be hidden is shown.
AnsiText ansiText(const QString &line);

} // namespace freeagent::console
