// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace freeagent::console {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    auto *own = new QTranslator(&application);
    if (own->load(locale, u"expo-console"_s, u"_"_s, u":/i18n"_s) || own->load(u"expo-console_en"_s, u":/i18n"_s))
        application.installTranslator(own);
}

} // namespace freeagent::console
