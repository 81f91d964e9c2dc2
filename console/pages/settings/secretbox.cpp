// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/secretbox.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/severitytokens.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

SecretBox::SecretBox(QWidget *parent)
    : QWidget(parent)
    , m_text(wordsLabel())
    , m_field(new QLineEdit)
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Copy secret")))
    , m_done(new QPushButton(icon(u"check"_s), tr("I have kept it")))
{
    setAccessibleName(tr("New secret"));
    m_field->setAccessibleName(tr("New secret"));
    m_field->setReadOnly(true);
    m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setAccessibleName(m_copy->text());
    m_done->setAccessibleName(m_done->text());
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_copy);
    line->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_text);
    layout->addLayout(line);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_field->text());
        Q_EMIT noted(tr("Copied the secret."));
    });
    connect(m_done, &QPushButton::clicked, this, &SecretBox::forget);
    forget();
}

void SecretBox::show(const QString &whose, const QString &secret)
{
    //: %1 is whose token it is.
    setWords(m_text, tr("The secret of %1, shown this once: the controller keeps only its sum. Copy it to where it is needed.").arg(whose));
    m_field->setText(secret);
    m_field->selectAll();
    QWidget::show();
    m_copy->setFocus();
}

void SecretBox::forget()
{
    m_field->clear();
    hide();
}

void SecretBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(severityColor(Severity::Busy, palette()));
    painter.setBrush(severityTint(Severity::Busy, palette()));
    const double round = em(this, 0.3);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

} // namespace freeagent::console
