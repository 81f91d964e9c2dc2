// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/api.h"
#include "tests/contract/suites.h"

#include <QProcess>
#include <QTest>

namespace freeagent::contract {

/// The document, the controller and the tests have the same routes.
class Coverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theControllerHasNoOtherRoutes();
    void everyRouteWasMet();
};

void Coverage::theControllerHasNoOtherRoutes()
{
    QProcess controller;
    controller.start(test::productBinary(QStringLiteral("expo-controller")), {QStringLiteral("routes")});
    QVERIFY(controller.waitForFinished());
    QCOMPARE(controller.exitCode(), 0);
    QStringList served;
    const QList<QByteArray> lines = controller.readAllStandardOutput().trimmed().split('\n');
    for (const QByteArray &line : lines)
        served.append(test::OpenApi::anonymous(QString::fromLatin1(line)));
    served.sort();
    QCOMPARE(served, Api::document().operations());
}

void Coverage::everyRouteWasMet()
{
    if (Api::met().isEmpty())
        return; // this group runs alone
    QStringList missed;
    const QStringList operations = Api::document().operations();
    for (const QString &operation : operations)
        if (!Api::met().contains(operation))
            missed.append(operation);
    QCOMPARE(missed, QStringList());
}

std::unique_ptr<QObject> coverageSuite() { return std::make_unique<Coverage>(); }

} // namespace freeagent::contract

#include "coverage.moc"
