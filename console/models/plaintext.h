// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

/// Text from builds and workers is anybody's text. These make it harmless to show.
namespace freeagent::console {

/// One line without power over the display: terminal escape sequences are dropped, a tab becomes spaces, other control characters
/// and the marks that turn the direction of writing become visible symbols, a very long line is cut with a note of what is missing.
QString plainText(const QString &text);
/// The same, and tells of each sequence that sets colours (SGR): its parameters, and before which position of the result it stands.
QString plainText(const QString &text, const std::function<void(QStringView parameters, qsizetype at)> &colours);
/// The text as it is but for terminal escape sequences; of any length.
QString withoutEscapes(const QString &text);
/// The same of UTF-8. Any thread.
QByteArray withoutEscapes(QByteArrayView text);

/// For tool tips, which take anything that looks like markup for markup.
QString richlessToolTip(const QString &text);

} // namespace freeagent::console
