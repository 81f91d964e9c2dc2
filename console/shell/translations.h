// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace freeagent::console {

/// Installs the texts of `locale`, for the console and for Qt's own; English (with its plural forms) where there are none.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace freeagent::console
