// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/appearance.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const auto kTheme = u"appearance/theme"_s;
const auto kLanguage = u"appearance/language"_s;
const auto kLight = u"light"_s;
const auto kDark = u"dark"_s;
} // namespace

Appearance Appearance::from(const QSettings &settings)
{
    const QString theme = settings.value(kTheme).toString();
    return {theme == kLight ? Theme::Light : theme == kDark ? Theme::Dark : Theme::System, settings.value(kLanguage).toString()};
}

void Appearance::keep(QSettings &settings) const
{
    if (theme == Theme::System)
        settings.remove(kTheme);
    else
        settings.setValue(kTheme, theme == Theme::Light ? kLight : kDark);
    if (language.isEmpty())
        settings.remove(kLanguage);
    else
        settings.setValue(kLanguage, language);
}

} // namespace freeagent::console
