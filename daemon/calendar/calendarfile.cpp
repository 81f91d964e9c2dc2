// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/calendar/calendarfile.h"

#include <libical/ical.h>
#include <memory>

namespace freeagent::calendar {

namespace {
struct ComponentEnd {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype utc(Time time)
{
    return icaltime_from_timet_with_zone(time_t(toMs(time) / 1000), 0, icaltimezone_get_utc_timezone());
}

/// RFC 5545 has no way to write control characters other than line feed and tab; readers refuse the whole file for one.
QByteArray textOf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f; });
    return text.toUtf8();
}

icalcomponent *eventOf(const CalendarEntry &entry, Time stamp)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(event, icalproperty_new_uid(entry.uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utc(stamp)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(utc(entry.start)));
    icalcomponent_add_property(event, icalproperty_new_dtend(utc(entry.end)));
    icalcomponent_add_property(event, icalproperty_new_summary(textOf(entry.summary).constData()));
    icalcomponent_add_property(event, icalproperty_new_description(textOf(entry.description).constData()));
    return event;
}
} // namespace

QByteArray calendarFile(const QString &name, const QList<CalendarEntry> &entries, Time stamp)
{
    const std::unique_ptr<icalcomponent, ComponentEnd> file(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(file.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(file.get(), icalproperty_new_prodid("-//Expo Free Agent//expo-controller//EN"));
    icalproperty *title = icalproperty_new_x(textOf(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(file.get(), title);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(file.get(), eventOf(entry, stamp));
    char *written = icalcomponent_as_ical_string_r(file.get());
    QByteArray text(written);
    ::free(written);
    return text;
}

} // namespace freeagent::calendar
