// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/connectpage.h"

#include "console/models/plaintext.h"
#include "console/shell/options.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace freeagent::console {

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_url(new QLineEdit)
    , m_key(new QLineEdit)
    , m_result(new Notice)
    , m_test(new QPushButton(tr("Test")))
    , m_connect(new QPushButton(tr("Connect")))
    , m_back(new QPushButton(tr("Back")))
{
    setAccessibleName(tr("Connection"));
    build();
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { test(true); });
    connect(m_key, &QLineEdit::returnPressed, this, [this] { test(true); });
    connect(m_url, &QLineEdit::returnPressed, m_key, qOverload<>(&QWidget::setFocus));
    connect(m_back, &QPushButton::clicked, this, &ConnectPage::dismissed);
    connect(&m_probe, &ConnectionTest::finished, this, &ConnectPage::take);
}

void ConnectPage::build()
{
    auto *title = new QLabel(tr("Connect to a controller"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    title->setFont(large);
    title->setAccessibleName(title->text());
    auto *text = new QLabel(tr("The console shows one build farm. It needs the address of its expo-controller and the API key "
                               "that the controller printed at its first start."));
    text->setWordWrap(true);
    text->setAccessibleName(text->text());
    m_url->setAccessibleName(tr("Address of the controller"));
    m_key->setAccessibleName(tr("API key"));
    m_key->setEchoMode(QLineEdit::Password);
    for (QPushButton *button : {m_test, m_connect, m_back})
        button->setAccessibleName(button->text());
    m_connect->setDefault(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("API &key"), m_key);
    for (QLineEdit *field : {m_url, m_key})
        if (QWidget *label = form->labelForField(field))
            label->setAccessibleName(field->accessibleName());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_test);
    buttons->addWidget(m_connect);
    auto *column = new QWidget;
    column->setAccessibleName(tr("Connection"));
    column->setFixedWidth(em(this, 34));
    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(em(this, 0.8));
    for (QLabel *label : {title, text})
        lines->addWidget(label);
    lines->addLayout(form);
    lines->addWidget(m_result);
    lines->addLayout(buttons);
    auto *layout = new QGridLayout(this);
    layout->addWidget(column, 0, 0, Qt::AlignCenter);
}

void ConnectPage::ask(const QUrl &proposal, const Error &why, bool mayReturn)
{
    m_url->setText(proposal.toString());
    m_key->clear();
    m_back->setVisible(mayReturn);
    m_result->show(Severity::Critical, plainText(why.message), plainText(why.fix));
    setBusy(false);
    m_key->setFocus();
}

std::optional<client::Access> ConnectPage::entered()
{
    const auto url = controllerUrl(m_url->text());
    if (!url) {
        m_result->show(Severity::Critical, tr("This is not the address of a controller."),
                       tr("Write it like http://127.0.0.1:3000 or https://farm.example."));
        m_url->setFocus();
        return std::nullopt;
    }
    return client::Access{*url, m_key->text().trimmed().toUtf8()};
}

void ConnectPage::test(bool thenConnect)
{
    const auto access = entered();
    if (!access)
        return;
    m_thenConnect = thenConnect;
    setBusy(true);
    m_result->show(Severity::Busy, tr("Asking %1…").arg(access->base.toString()));
    m_probe.run(*access);
}

void ConnectPage::take(const Result<ConnectionReport> &result)
{
    setBusy(false);
    if (!result) {
        const Error &why = result.error();
        if (why.code == "http.unauthorized" || why.code == "http.forbidden")
            return m_result->show(Severity::Critical, tr("The controller is there, but it refuses this key."),
                                  tr("Copy the whole key as it was printed at the controller's first start."));
        return m_result->show(Severity::Critical, plainText(why.message), plainText(why.fix));
    }
    //: %1 is a version, %2 a number of workers, %3 a number of builds.
    m_result->show(Severity::Good, tr("Address and key are right."),
                   tr("expo-controller %1, %2 workers online, %3 builds waiting.")
                       .arg(plainText(result->version), QString::number(result->workersOnline),
                            QString::number(result->queueDepth)));
    const auto access = entered();
    if (m_thenConnect && access)
        Q_EMIT accepted(*access);
}

void ConnectPage::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
    m_connect->setEnabled(!busy);
}

} // namespace freeagent::console
