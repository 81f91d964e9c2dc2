// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/icons.h"
#include "console/widgets/severitytokens.h"
#include "console/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTest>

using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
constexpr Severity kAll[] = {Severity::Neutral, Severity::Good,    Severity::Busy,    Severity::Waiting,
                             Severity::Unknown, Severity::Warning, Severity::Critical};
constexpr double kText = 4.5;
constexpr double kGraphics = 3.0;
} // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratioIsThatOfTheStandard();
    void canBeRead_data();
    void canBeRead();
    void emptyBoxesAreSeen_data();
    void emptyBoxesAreSeen();
    void differInMoreThanColour();
    void everyShapeIsDrawn();
};

void TokensTest::ratioIsThatOfTheStandard()
{
    QVERIFY(qAbs(contrastRatio(Qt::white, Qt::black) - 21) < 0.01);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
}

void TokensTest::canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TokensTest::canBeRead()
{
    QFETCH(QPalette, palette);
    const auto roles = {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Highlight};
    for (const auto role : roles) {
        const QColor back = palette.color(role);
        for (const Severity severity : kAll)
            QVERIFY2(contrastRatio(severityColor(severity, palette), back) >= kText,
                     qPrintable(severityWord(severity) + u" on "_s + back.name()));
    }
    for (const Severity severity : kAll)
        QVERIFY2(contrastRatio(severityColor(severity, palette), severityTint(severity, palette)) >= kText,
                 qPrintable(severityWord(severity)));
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        const QColor back = palette.color(role);
        QVERIFY(contrastRatio(quietText(palette), back) >= kText);
        QVERIFY(contrastRatio(palette.color(QPalette::WindowText), back) >= 7);
        QVERIFY(contrastRatio(pendingColor(palette), back) >= kGraphics);
        QVERIFY(contrastRatio(runningColor(palette), back) >= kGraphics);
    }
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 7);
    QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= kText);
    QVERIFY(contrastRatio(palette.color(QPalette::Link), palette.color(QPalette::Window)) >= kText);
}

void TokensTest::emptyBoxesAreSeen_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

/// The frame as it is painted, in the middle of its left side.
void TokensTest::emptyBoxesAreSeen()
{
    QFETCH(Theme, theme);
    applyTheme(*qApp, theme);
    const auto edge = [](const QAbstractButton &button, QStyle::SubElement part) {
        QStyleOptionButton option;
        option.initFrom(&button);
        const QRect box = button.style()->subElementRect(part, &option, &button);
        return QPoint(box.left(), box.center().y());
    };
    QCheckBox check;
    QRadioButton radio;
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(&check), static_cast<QAbstractButton *>(&radio)}) {
        button->resize(button->sizeHint());
        const QPoint at = edge(*button, button == &check ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator);
        const QColor drawn = button->grab().toImage().pixelColor(at);
        QVERIFY2(contrastRatio(drawn, qApp->palette().color(QPalette::Window)) >= kGraphics, qPrintable(drawn.name()));
    }
}

void TokensTest::differInMoreThanColour()
{
    QSet<QString> shapes;
    QSet<QString> words;
    for (const Severity severity : kAll) {
        shapes.insert(severityShape(severity));
        words.insert(severityWord(severity));
    }
    QCOMPARE(shapes.size(), qsizetype(std::size(kAll)));
    QCOMPARE(words.size(), qsizetype(std::size(kAll)));
}

void TokensTest::everyShapeIsDrawn()
{
    QSet<QByteArray> drawings;
    for (const Severity severity : kAll) {
        for (const double ratio : {1.0, 1.25, 2.0}) {
            const QPixmap pixmap = glyph(severityShape(severity), Qt::black, 32, ratio);
            QCOMPARE(pixmap.width(), int(32 * ratio));
            const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    painted += qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(painted > image.width() * image.height() / 20, qPrintable(severityShape(severity)));
            if (ratio == 1.0)
                drawings.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
    }
    QCOMPARE(drawings.size(), qsizetype(std::size(kAll)));
}

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
