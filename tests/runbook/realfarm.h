// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/farm.h"

#include <QJsonArray>

namespace freeagent::test {

using namespace Qt::StringLiterals;

/// The real controller, and one worker of it.
struct RealFarm {
    ControllerFixture controller;
    std::unique_ptr<integration::Farm> farm;

    explicit RealFarm(const QByteArray &configuration = {})
        : controller(optionsWith(configuration))
    {
        if (controller.start())
            farm = std::make_unique<integration::Farm>(controller);
    }
    static ControllerFixture::Options optionsWith(const QByteArray &configuration)
    {
        ControllerFixture::Options options;
        options.configuration = configuration;
        return options;
    }
    QJsonObject detail(const QByteArray &worker) { return farm->get("/api/workers/" + worker).object(); }
    QJsonObject step(const QByteArray &worker, QLatin1StringView name)
    {
        for (const QJsonValue &item : detail(worker).value("checklist"_L1).toArray())
            if (item["step"_L1].toString() == name)
                return item.toObject();
        return {};
    }
    bool isTicked(const QByteArray &worker, QLatin1StringView name) { return step(worker, name).value("done"_L1).toBool(); }
};

} // namespace freeagent::test
