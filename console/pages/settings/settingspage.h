// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QTabWidget;

namespace freeagent::console {

class ConfigurationTab;
class ThresholdsTab;
class TokensTab;

/// What can be set: thresholds, who may come in, the controller's configuration, and this console itself.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "tab=tokens"
    bool openLink(const QStringList &parts, const QString &fragment) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void allow();

    Rights &m_rights;
    Resource *m_rules;
    Resource *m_tokens; ///< asked for by administrators only: for all others it would be an entry more among the refusals
    Resource *m_configuration;
    QTabWidget *m_tabs;
    ThresholdsTab *m_thresholdsTab;
    TokensTab *m_tokensTab;
    ConfigurationTab *m_configurationTab;
};

} // namespace freeagent::console
