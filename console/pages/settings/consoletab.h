// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QComboBox;
class QLabel;

namespace freeagent::console {

/// How this console looks and behaves on this computer; nobody else sees any of it.
class ConsoleTab final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsoleTab(const PageContext &context, QWidget *parent = nullptr);

    QComboBox *languageBox() const { return m_language; }
    QComboBox *themeBox() const { return m_theme; }
    QString said() const;

private:
    void choose();

    QSettings *m_settings;
    QString m_started; ///< the language that is shown now
    QComboBox *m_language;
    QComboBox *m_theme;
    QLabel *m_note;
};

} // namespace freeagent::console
