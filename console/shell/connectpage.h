// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/access.h"
#include "console/farm/connectiontest.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace freeagent::console {

class Notice;

/// Where is the controller, and what is its key? In the window, not in a box. Says what a test found and what to do.
class ConnectPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    /// `why`: what went wrong before, or no code. `mayReturn`: there is a farm to go back to.
    void ask(const QUrl &proposal, const Error &why, bool mayReturn);

Q_SIGNALS:
    void accepted(const freeagent::client::Access &access);
    void dismissed();

private:
    void build();
    std::optional<client::Access> entered();
    void test(bool thenConnect);
    void take(const Result<ConnectionReport> &result);
    void setBusy(bool busy);

    QLineEdit *m_url;
    QLineEdit *m_key;
    Notice *m_result;
    QPushButton *m_test;
    QPushButton *m_connect;
    QPushButton *m_back;
    ConnectionTest m_probe;
    bool m_thenConnect = false;
};

} // namespace freeagent::console
