// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/page/statuspage.h"

#include "daemon/http/page/sections.h"

namespace freeagent::http::page {

namespace {
/// The tab's picture: a dot in the colour of the state.
Html icon(const QByteArray &health)
{
    const QByteArray colour = health == "healthy" ? "2e9e55" : health == "degraded" ? "d08a00" : health == "maintenance" ? "3b74d1" : "d0352b";
    return voidTag("link", {{"rel", "icon"},
                            {"href", "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' "
                                     "fill='%23" + colour + "'/%3E%3C/svg%3E"}});
}
} // namespace

QByteArray statusPage(const Template &page, const Model &model)
{
    return page.filled({{"title", Html::text(QString::fromLatin1(model.health)) + Html::literal(" &#183; Expo Free Agent")},
                        {"refresh", model.refreshes ? Html::literal("<meta http-equiv=\"refresh\" content=\"15\">\n") : Html()},
                        {"icon", icon(model.health)},
                        {"headline", headline(model)},
                        {"maintenance", maintenance(model)},
                        {"figures", figures(model)},
                        {"queue", queue(model)},
                        {"workers", workers(model)},
                        {"builds", builds(model)},
                        {"footer", footer(model)}});
}

QList<std::pair<QByteArray, QByteArray>> pageHeaders(const Template &page)
{
    return {{"content-security-policy",
             "default-src 'none'; style-src " + page.styleSource() + "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
            {"cache-control", "no-store"},
            {"referrer-policy", "no-referrer"}};
}

} // namespace freeagent::http::page
