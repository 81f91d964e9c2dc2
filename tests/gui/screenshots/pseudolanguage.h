// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace freeagent::test {

/// A language that nobody speaks: English with accents and a third longer, so that what is not translated and what has no room shows.
class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("freeagent"))
            return {};
        static const QString kPlain = QStringLiteral("aeiouyAEIOUYcnsz");
        static const QString kAccented = QStringLiteral("àéïöüýÀÉÏÖÜÝçñšž");
        QString text = QString::fromUtf8(source);
        for (qsizetype i = 0; i < text.size(); ++i)
            if (const qsizetype at = kPlain.indexOf(text[i]); at >= 0 && (i == 0 || text[i - 1] != u'%'))
                text[i] = kAccented[at];
        for (qsizetype more = text.size() / 3; more > 0; --more)
            text += u'~';
        return text;
    }
};

} // namespace freeagent::test
