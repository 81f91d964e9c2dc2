<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>freeagent::console::AckForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when it gets worse</source>
        <translation>Auch wenn es schlimmer wird</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>It rings again after</source>
        <translation>Es klingelt wieder nach</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ActionTexts</name>
    <message>
        <source>Cancelling %1…</source>
        <translation>%1 wird abgebrochen …</translation>
    </message>
    <message>
        <source>Retrying %1…</source>
        <translation>%1 wird erneut eingereicht …</translation>
    </message>
    <message>
        <source>Downloading %1: %2 % of %3</source>
        <extracomment>%1 is a build, %2 a percentage, %3 a size.</extracomment>
        <translation>%1 wird geladen: %2 % von %3</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>%1 wird geladen …</translation>
    </message>
    <message>
        <source>Cancelled %1.</source>
        <translation>%1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Submitted %1 again as %2.</source>
        <translation>%1 ist erneut eingereicht als %2.</translation>
    </message>
    <message>
        <source>Saved %1 (%2), but the controller named no SHA-256 to check it against.</source>
        <translation>%1 ist gespeichert (%2), aber der Controller nannte keine SHA-256 zum Vergleich.</translation>
    </message>
    <message>
        <source>Saved %1 (%2); its SHA-256 is right.</source>
        <translation>%1 ist gespeichert (%2); die SHA-256 stimmt.</translation>
    </message>
    <message>
        <source>%1 was not cancelled: %2</source>
        <translation>%1 wurde nicht abgebrochen: %2</translation>
    </message>
    <message>
        <source>%1 was not retried: %2</source>
        <translation>%1 wurde nicht erneut eingereicht: %2</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation>%1 wurde nicht geladen: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AgeLabel</name>
    <message>
        <source>asking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day; %2 a duration.</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>as of %1, %2 old</source>
        <translation>Stand %1, %2 alt</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Alter der Zahlen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertActions</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren…</translation>
    </message>
    <message>
        <source>Say that you have it: nobody else is called</source>
        <translation>Sagen, dass Sie sich kümmern: Niemand anderes wird gerufen</translation>
    </message>
    <message>
        <source>Take acknowledgement back</source>
        <translation>Quittierung zurücknehmen</translation>
    </message>
    <message>
        <source>It rings again at once</source>
        <translation>Es klingelt sofort wieder</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Keep it and what is like it quiet for a while</source>
        <translation>Dies und Ähnliches eine Weile nicht melden</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>What, since when, why and what to do</source>
        <translation>Was, seit wann, warum und was zu tun ist</translation>
    </message>
    <message>
        <source>Choose an alert first.</source>
        <translation>Wählen Sie zuerst einen Alarm.</translation>
    </message>
    <message>
        <source>This alert is over.</source>
        <translation>Dieser Alarm ist vorbei.</translation>
    </message>
    <message>
        <source>It does not ring yet.</source>
        <translation>Er klingelt noch nicht.</translation>
    </message>
    <message>
        <source>Somebody has it already.</source>
        <translation>Jemand kümmert sich bereits.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged it.</source>
        <translation>Niemand hat ihn quittiert.</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <extracomment>%1 is what an alert says.</extracomment>
        <translation>Quittieren: %1</translation>
    </message>
    <message>
        <source>Nobody is called for it any more until then; it stays on this page.</source>
        <translation>Bis dahin wird niemand mehr deswegen gerufen; er bleibt auf dieser Seite.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich kümmere mich</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Quittiert: %1</translation>
    </message>
    <message>
        <source>It rings again.</source>
        <translation>Er klingelt wieder.</translation>
    </message>
    <message>
        <source>It rings again at once.</source>
        <translation>Er klingelt sofort wieder.</translation>
    </message>
    <message>
        <source>Acknowledged as before.</source>
        <translation>Quittiert wie zuvor.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Silence: %1</source>
        <translation>Stummschalten: %1</translation>
    </message>
    <message>
        <source>What it matches is still shown here, but nobody is told. It ends by itself.</source>
        <translation>Was dazu passt, wird hier weiter angezeigt, aber niemandem gemeldet. Es endet von selbst.</translation>
    </message>
    <message>
        <source>Silenced: %1</source>
        <translation>Stummgeschaltet: %1</translation>
    </message>
    <message>
        <source>The silence is ended.</source>
        <translation>Die Stummschaltung ist beendet.</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>What it matches is told again at once.</source>
        <translation>Was dazu passt, wird sofort wieder gemeldet.</translation>
    </message>
    <message>
        <source>Ended the silence of %1.</source>
        <translation>Stummschaltung von %1 beendet.</translation>
    </message>
    <message>
        <source>The silence is back.</source>
        <translation>Die Stummschaltung gilt wieder.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied the alert as text.</source>
        <translation>Der Alarm ist als Text kopiert.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertCard</name>
    <message>
        <source>%1 has it until %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 kümmert sich bis %2</translation>
    </message>
    <message>
        <source>even when it gets worse</source>
        <translation>auch wenn es schlimmer wird</translation>
    </message>
    <message>
        <source>Nobody is told: %1</source>
        <extracomment>%1 is why, as a sentence.</extracomment>
        <translation>Niemandem gemeldet: %1</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Leads to the page for it</source>
        <translation>Führt zu der Seite dafür</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertDetail</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Selected alert</source>
        <translation>Gewählter Alarm</translation>
    </message>
    <message>
        <source>Choose an alert to see what happened about it.</source>
        <translation>Wählen Sie einen Alarm, um zu sehen, was seinetwegen geschah.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Der Verlauf</translation>
    </message>
    <message>
        <source>runbook %1</source>
        <extracomment>%1 is a row of the runbook, such as RB-37.</extracomment>
        <translation>Runbook %1</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Wer helfen kann: %1</translation>
    </message>
    <message>
        <source>No alert chosen</source>
        <translation>Kein Alarm gewählt</translation>
    </message>
    <message>
        <source>Nobody is named for it</source>
        <translation>Niemand ist dafür benannt</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertList</name>
    <message>
        <source>No alert. Nobody is needed.</source>
        <translation>Kein Alarm. Niemand wird gebraucht.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertTexts</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>every first %1 of the month</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>jeden ersten %1 des Monats</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Schwebend</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1, threshold %2</source>
        <extracomment>%1 and %2 are figures such as &quot;11 builds&quot;.</extracomment>
        <translation>%1, Schwelle %2</translation>
    </message>
    <message>
        <source>over at %1 after %2</source>
        <extracomment>%1 is a time, %2 a duration.</extracomment>
        <translation>vorbei um %1 nach %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <extracomment>%1 is a duration, %2 a time.</extracomment>
        <translation>seit %1, von %2 an</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in 30 days</source>
        <translation>
            <numerusform>%n-mal in 30 Tagen</numerusform>
            <numerusform>%n-mal in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>told to %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>%1 gemeldet</translation>
    </message>
    <message>
        <source>then %1 at %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>dann %1 um %2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlimmer</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Acknowledgement ended</source>
        <translation>Quittierung abgelaufen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>Wieder gemeldet</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Weitergereicht</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>jede Regel</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 is critical, warning or info.</extracomment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 at %2 %3 for %4, ends %5</source>
        <extracomment>&quot;every first Sunday of the month at 02:00 UTC for 2 h, ends on ...&quot;</extracomment>
        <translation>%1 um %2 %3 für %4, endet %5</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Stummschaltungen</translation>
    </message>
    <message>
        <source>Rules and back-test</source>
        <translation>Regeln und Rückrechnung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Nächster Alarm</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>Voriger Alarm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All of 30 days</source>
        <translation>Alle aus 30 Tagen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>Die Alarme</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Audit</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Fehlgeschlagen (%1)</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditDetail</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Nothing is written down about values.</source>
        <translation>Über Werte ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Wählen Sie einen Eintrag.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>%1 is a person or a program, %2 a role.</extracomment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an address in the network.</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>%1 is the id of a token.</extracomment>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Es wurde kein Grund angegeben.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Entry %1, link of the chain %2</source>
        <extracomment>%1 is a number, %2 a long hexadecimal number.</extracomment>
        <translation>Eintrag %1, Kettenglied %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditFilters</name>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Who, exactly</source>
        <translation>Wer genau</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Vorgänge</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Ältere Einträge laden</translation>
    </message>
    <message>
        <source>The page behind the last one shown</source>
        <translation>Die Seite hinter der letzten angezeigten</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Each entry carries the sum of the one before: shows whether somebody changed one</source>
        <translation>Jeder Eintrag trägt die Prüfsumme des vorigen: zeigt, ob jemand einen verändert hat</translation>
    </message>
    <message>
        <source>Export entries…</source>
        <translation>Einträge exportieren…</translation>
    </message>
    <message>
        <source>All that the filters leave, one JSON object a line</source>
        <translation>Alles, was die Filter übrig lassen, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Who did what, and what changed, as text</source>
        <translation>Wer was tat und was sich änderte, als Text</translation>
    </message>
    <message>
        <source>No such entry.</source>
        <translation>Einen solchen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Only an admin reads the audit log.</source>
        <translation>Nur Administratoren lesen das Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>They are on their way.</source>
        <translation>Sie sind unterwegs.</translation>
    </message>
    <message>
        <source>All entries are shown.</source>
        <translation>Alle Einträge werden angezeigt.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Wählen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Es wird noch nichts angezeigt.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Die Kette wird geprüft…</translation>
    </message>
    <message>
        <source>It is not known whether the chain is whole: %1</source>
        <translation>Es ist nicht bekannt, ob die Kette heil ist: %1</translation>
    </message>
    <message>
        <source>Its end is %1: compare it with a copy kept elsewhere.</source>
        <extracomment>%1 is a long hexadecimal number.</extracomment>
        <translation>Ihr Ende ist %1: Vergleichen Sie es mit einer anderswo aufbewahrten Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entry(s), none changed or missing.</source>
        <translation>
            <numerusform>Die Kette ist heil: %n Eintrag, nicht verändert und nicht entfernt.</numerusform>
            <numerusform>Die Kette ist heil: %n Einträge, keiner verändert oder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed or removed.</source>
        <translation>Die Kette ist bei Eintrag %1 unterbrochen: Er oder einer davor wurde verändert oder entfernt.</translation>
    </message>
    <message>
        <source>Compare with an export or a backup from before, and treat it as a break-in until it is explained.</source>
        <translation>Vergleichen Sie mit einem Export oder einem Backup von früher und behandeln Sie es als Einbruch, bis es erklärt ist.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Exporting the audit log…</source>
        <translation>Das Änderungsprotokoll wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s) to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 exportiert.</numerusform>
            <numerusform>%n Einträge nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>Eintrag kopiert.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Autostart</name>
    <message>
        <source>&quot;%1&quot; could not be changed: %2</source>
        <translation>„%1“ konnte nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>Make the folder writable for you, and try again.</source>
        <translation>Machen Sie den Ordner für sich beschreibbar, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayInbox</name>
    <message>
        <source>While you were away (%1–%2) nothing happened.</source>
        <translation>Während Ihrer Abwesenheit (%1–%2) geschah nichts.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayStrip</name>
    <message>
        <source>Show</source>
        <extracomment>A button: shows the events one by one.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what happened while you were away</source>
        <translation>Zeigen, was während Ihrer Abwesenheit geschah</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Ihrer Abwesenheit</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A button: the person has read it.</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen: hide what happened while you were away</source>
        <translation>Gesehen: ausblenden, was während Ihrer Abwesenheit geschah</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are times: 02:10-08:55.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <extracomment>Of events: how many are not over.</extracomment>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>es ist vorbei</translation>
    </message>
    <message>
        <source>all are over</source>
        <translation>alle sind vorbei</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) failed</source>
        <translation>
            <numerusform>%n Build fehlgeschlagen</numerusform>
            <numerusform>%n Builds fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away (%1): %2</source>
        <extracomment>%1 are two times, %2 is what happened: &quot;3 events, 1 still open&quot;.</extracomment>
        <translation>Während Ihrer Abwesenheit (%1): %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>%n weiterer: alle Alarme</numerusform>
            <numerusform>%n weitere: alle Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed builds</source>
        <translation>Fehlgeschlagene Builds</translation>
    </message>
    <message>
        <source>%1–%2  %3</source>
        <extracomment>An event that is over: %1 and %2 are times, %3 is what happened.</extracomment>
        <translation>%1–%2  %3</translation>
    </message>
    <message>
        <source>since %1, still open  %2</source>
        <translation>seit %1, noch offen  %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupActions</name>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Makes a backup and verifies it</source>
        <translation>Erstellt ein Backup und prüft es</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Every byte against its digest, the database opened and checked</source>
        <translation>Jedes Byte gegen seine Prüfsumme, die Datenbank geöffnet und geprüft</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Says first which builds would be lost or return</source>
        <translation>Sagt zuerst, welche Builds verloren gingen oder zurückkämen</translation>
    </message>
    <message>
        <source>Remove backup…</source>
        <translation>Backup entfernen…</translation>
    </message>
    <message>
        <source>It is gone for good</source>
        <translation>Es ist endgültig weg</translation>
    </message>
    <message>
        <source>Copy restore commands</source>
        <translation>Befehle zur Wiederherstellung kopieren</translation>
    </message>
    <message>
        <source>What to type on the controller&apos;s machine</source>
        <translation>Was auf dem Rechner des Controllers einzugeben ist</translation>
    </message>
    <message>
        <source>Drill now…</source>
        <translation>Jetzt üben…</translation>
    </message>
    <message>
        <source>Restores the newest backup beside the farm and proves that it works</source>
        <translation>Stellt das neueste Backup neben der Farm wieder her und beweist, dass es funktioniert</translation>
    </message>
    <message>
        <source>Take repaired database…</source>
        <translation>Reparierte Datenbank übernehmen…</translation>
    </message>
    <message>
        <source>In the place of the damaged one, which is kept</source>
        <translation>An die Stelle der beschädigten, die aufbewahrt wird</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wählen Sie zuerst ein Backup.</translation>
    </message>
    <message>
        <source>One is being made already.</source>
        <translation>Es wird bereits eines erstellt.</translation>
    </message>
    <message>
        <source>It is the newest one that a restore can start from.</source>
        <translation>Es ist das neueste, mit dem eine Wiederherstellung beginnen kann.</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Es enthält nur die Konfiguration.</translation>
    </message>
    <message>
        <source>A drill goes on already.</source>
        <translation>Eine Übung läuft bereits.</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>Es gibt kein Backup zum Wiederherstellen.</translation>
    </message>
    <message>
        <source>No repaired database waits to be taken.</source>
        <translation>Keine reparierte Datenbank wartet darauf, übernommen zu werden.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Es wird abgebrochen.</translation>
    </message>
    <message>
        <source>With the files of the builds</source>
        <translation>Mit den Dateien der Builds</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>Jetzt ein Backup erstellen?</translation>
    </message>
    <message>
        <source>It waits for what changes the database, and is verified when it is made. The farm works on meanwhile.</source>
        <translation>Es wartet auf das, was die Datenbank verändert, und wird geprüft, sobald es fertig ist. Die Farm arbeitet weiter.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Ein Backup wird erstellt.</translation>
    </message>
    <message>
        <source>Drill a restore now?</source>
        <translation>Jetzt eine Wiederherstellung üben?</translation>
    </message>
    <message>
        <source>%1 is restored beside the farm, and a second controller without effect on the outside is started on it. The farm itself is not touched.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>%1 wird neben der Farm wiederhergestellt, und ein zweiter Controller ohne Wirkung nach außen wird darauf gestartet. Die Farm selbst wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The drill has begun.</source>
        <translation>Die Übung hat begonnen.</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Remove the backup %1?</source>
        <translation>Das Backup %1 entfernen?</translation>
    </message>
    <message>
        <source>%1, %2, %3, with %4 builds. Nothing can be restored from it any more; copies elsewhere stay.</source>
        <extracomment>%1 is a kind of backup (&quot;Daily&quot;), %2 a size, %3 whether it is whole, %4 how many builds.</extracomment>
        <translation>%1, %2, %3, mit %4 Builds. Daraus kann nichts mehr wiederhergestellt werden; Kopien anderswo bleiben.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Removed the backup %1.</source>
        <translation>Backup %1 entfernt.</translation>
    </message>
    <message>
        <source>Copied the restore commands for %1.</source>
        <translation>Befehle zur Wiederherstellung von %1 kopiert.</translation>
    </message>
    <message>
        <source>Take the repaired database?</source>
        <translation>Die reparierte Datenbank übernehmen?</translation>
    </message>
    <message>
        <source>What the report calls lost stays lost. The damaged file goes into quarantine and is kept. The controller opens the repaired one at once.</source>
        <translation>Was der Bericht verloren nennt, bleibt verloren. Die beschädigte Datei kommt in Quarantäne und wird aufbewahrt. Der Controller öffnet die reparierte sofort.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>Die reparierte Datenbank wird eingesetzt.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupTexts</name>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Before optimising</source>
        <translation>Vor dem Optimieren</translation>
    </message>
    <message>
        <source>Changed configuration</source>
        <translation>Geänderte Konfiguration</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>Heil befunden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is where the copy of a backup should be.</extracomment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of copies of a backup: are they encrypted?</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>failed %1</source>
        <extracomment>Of a restore in a test; %1 is &quot;2 d ago&quot;.</extracomment>
        <translation>fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The database is sound. Every page was gone through %1, in %2.</source>
        <extracomment>%1 is &quot;12 min ago&quot;, %2 a length of time.</extracomment>
        <translation>Die Datenbank ist in Ordnung. Jede Seite wurde %1 durchgesehen, in %2.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; it has not been gone through yet.</source>
        <translation>Es ist kein Fehler der Datenbank bekannt; durchgesehen wurde sie noch nicht.</translation>
    </message>
    <message>
        <source>The database is being gone through.</source>
        <translation>Die Datenbank wird durchgesehen.</translation>
    </message>
    <message>
        <source>The database is damaged and is being repaired. The farm does not write meanwhile.</source>
        <translation>Die Datenbank ist beschädigt und wird repariert. Die Farm schreibt währenddessen nicht.</translation>
    </message>
    <message>
        <source>Damage was met in the database. It is being looked at.</source>
        <translation>In der Datenbank wurde ein Schaden gefunden. Er wird untersucht.</translation>
    </message>
    <message>
        <source>The database was damaged and is repaired, but not everything could be saved. Take it as it is, or restore a backup.</source>
        <translation>Die Datenbank war beschädigt und ist repariert, aber nicht alles konnte gerettet werden. Übernehmen Sie sie so, oder stellen Sie ein Backup wieder her.</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>Die reparierte Datenbank wird eingesetzt.</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be repaired. Restore a backup.</source>
        <translation>Die Datenbank ist beschädigt und kann nicht repariert werden. Stellen Sie ein Backup wieder her.</translation>
    </message>
    <message>
        <source>The whole database</source>
        <translation>Die ganze Datenbank</translation>
    </message>
    <message>
        <source>The database, while it served</source>
        <translation>Die Datenbank, während sie diente</translation>
    </message>
    <message>
        <source>The backup %1</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>Das Backup %1</translation>
    </message>
    <message>
        <source>A restore of %1, in a drill</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>Eine Wiederherstellung von %1, in einer Übung</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>Wiederherstellungsübungen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BatchReport</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Refused builds</source>
        <translation>Abgelehnte Builds</translation>
    </message>
    <message>
        <source>What is done to many builds</source>
        <translation>Was mit vielen Builds geschieht</translation>
    </message>
    <message>
        <source>How many builds are done</source>
        <translation>Wie viele Builds erledigt sind</translation>
    </message>
    <message>
        <source>%v of %m builds</source>
        <extracomment>In a bar; the values are filled in by the bar: %v done of %m builds.</extracomment>
        <translation>%v von %m Builds</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends what is being done to many builds.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close the list of refused builds</source>
        <translation>Die Liste der abgelehnten Builds schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) were refused</source>
        <translation>
            <numerusform>%n Build wurde abgelehnt</numerusform>
            <numerusform>%n Builds wurden abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildActions</name>
    <message>
        <source>Cancel builds</source>
        <translation>Builds abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1 for %2, which %3?</source>
        <extracomment>%1 is a project, %2 a platform, %3 &quot;runs 4 min&quot; or &quot;waits 3 min&quot;.</extracomment>
        <translation>%1 für %2 abbrechen (%3)?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>%n Build abbrechen?</numerusform>
            <numerusform>%n Builds abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n laufender Build endet in Sekunden und verliert seine bisherige Arbeit.</numerusform>
            <numerusform>%n laufende Builds enden in Sekunden und verlieren ihre bisherige Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>Es wurde noch nichts gebaut, also geht keine Arbeit verloren.</translation>
    </message>
    <message>
        <source>A cancelled build can be retried from its stored source.</source>
        <translation>Ein abgebrochener Build kann aus seiner gespeicherten Quelle wiederholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Build abbrechen</numerusform>
            <numerusform>%n Builds abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Go to log</source>
        <translation>Zum Protokoll</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>Zuerst einen Build wählen.</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>Aus der gespeicherten Quelle noch einmal bauen</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>Nur beendete Builds können wiederholt werden.</translation>
    </message>
    <message>
        <source>Stop waiting or building; asks first</source>
        <translation>Warten oder Bauen beenden; fragt vorher</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>Der Build ist schon beendet.</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>Das Artefakt speichern und seine SHA-256 prüfen</translation>
    </message>
    <message>
        <source>There is no artifact: only a finished, successful build has one.</source>
        <translation>Es gibt kein Artefakt: nur ein fertiger, gelungener Build hat eines.</translation>
    </message>
    <message>
        <source>Move the keyboard to the log</source>
        <translation>Mit der Tastatur ins Protokoll gehen</translation>
    </message>
    <message>
        <source>Copy the build&apos;s id</source>
        <translation>Die Id des Builds kopieren</translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Artefakt speichern</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildBatch</name>
    <message numerus="yes">
        <source>%n were refused: %1</source>
        <extracomment>Behind what was done; %1 is the reason of the first.</extracomment>
        <translation>
            <numerusform>%n wurde abgelehnt: %1</numerusform>
            <numerusform>%n wurden abgelehnt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>%n wurde nicht versucht.</numerusform>
            <numerusform>%n wurden nicht versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildDetail</name>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>Gewählter Build</translation>
    </message>
    <message>
        <source>Log or attempts</source>
        <translation>Log oder Versuche</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nobody has tried it yet.</source>
        <translation>Noch niemand hat ihn versucht.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>Kein Build gewählt</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a worker.</extracomment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>eingereicht %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Branch %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <translation>wiederholt %1</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>It failed without a word.</source>
        <extracomment>%1 is whose failure it was (&quot;project&quot;), %2 by what one sees it.</extracomment>
        <translation>Er ist wortlos fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Whose: %1. %2</source>
        <translation>Wessen: %1. %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildLog</name>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Switch: only the lines that match are shown.</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show only the lines that match, instead of marking them</source>
        <translation>Nur die passenden Zeilen anzeigen, statt sie zu markieren</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Switch: only lines that are errors.</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Only lines that are errors</source>
        <translation>Nur Zeilen, die Fehler sind</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>Erster Fehler</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Log speichern…</translation>
    </message>
    <message>
        <source>Save shown lines…</source>
        <translation>Angezeigte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Copy link to line</source>
        <translation>Link auf Zeile kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>Wählen Sie einen Build, um sein Log zu sehen.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button with a menu: times, wrapping, colours of a log.</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>Wie das Log angezeigt wird</translation>
    </message>
    <message>
        <source>Times, wrapping, colours, lines around matches</source>
        <translation>Zeiten, Umbruch, Farben, Zeilen um Treffer</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>Log wird abgefragt…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>Kein Log: %1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>Unterbrochen, geht von selbst weiter: %1</translation>
    </message>
    <message>
        <source>No line of this log is an error.</source>
        <translation>Keine Zeile dieses Logs ist ein Fehler.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Save shown lines</source>
        <translation>Angezeigte Zeilen speichern</translation>
    </message>
    <message>
        <source>There is no log to save.</source>
        <translation>Es gibt kein Log zu speichern.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>es wird noch gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no regular expression</source>
        <translation>das ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>so far…</source>
        <translation>bisher…</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTable</name>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>Worker oder Grund</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>Column header: whose failure it was.</extracomment>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTexts</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>A worker has been given the build but has shown no sign of life yet.</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>no worker registered</source>
        <translation>kein Worker angemeldet</translation>
    </message>
    <message>
        <source>no worker for this platform</source>
        <translation>kein Worker für diese Plattform</translation>
    </message>
    <message>
        <source>all workers offline</source>
        <translation>alle Worker offline</translation>
    </message>
    <message>
        <source>next; all workers busy</source>
        <translation>als Nächster; alle Worker beschäftigt</translation>
    </message>
    <message>
        <source>others go first</source>
        <translation>andere sind vorher dran</translation>
    </message>
    <message>
        <source>starts at the next poll</source>
        <translation>startet bei der nächsten Abfrage</translation>
    </message>
    <message>
        <source>given back; looks for another</source>
        <translation>zurückgegeben; sucht einen anderen</translation>
    </message>
    <message>
        <source>assigning is paused</source>
        <translation>Zuteilung ist angehalten</translation>
    </message>
    <message>
        <source>waits %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>runs %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>brauchte %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>Worker oder Grund</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column header: how long a build waits, runs or took.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>status:failed platform:ios since:24h worker:mac-2 &quot;No certificate&quot;   ( / )</source>
        <translation>status:failed platform:ios since:24h worker:mac-2 &quot;No certificate&quot;   ( / )</translation>
    </message>
    <message>
        <source>Which builds are shown</source>
        <translation>Welche Builds angezeigt werden</translation>
    </message>
    <message>
        <source>status: waiting, running, failed, done, cancelled
platform: ios, android
since: 30m, 24h, 7d, a date
worker, project, class, priority
Words are looked for in all texts; put several in quotes.</source>
        <translation>status: waiting, running, failed, done, cancelled
platform: ios, android
since: 30m, 24h, 7d, ein Datum
worker, project, class, priority
Wörter werden in allen Texten gesucht; mehrere in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Failed 24 h</source>
        <translation>Fehlgeschlagen 24 h</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the builds that are shown</source>
        <translation>Die angezeigten Builds speichern</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n build(s)</source>
        <translation>
            <numerusform>%n Build speichern</numerusform>
            <numerusform>%n Builds speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n build(s) in %1.</source>
        <translation>
            <numerusform>%n Build in %1 gespeichert.</numerusform>
            <numerusform>%n Builds in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load all builds</source>
        <translation>Alle Builds laden</translation>
    </message>
    <message>
        <source>Reads every build that the controller has</source>
        <translation>Liest jeden Build, den der Controller hat</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Selects every build that the list shows, also those that are not seen</source>
        <translation>Wählt jeden Build, den die Liste zeigt, auch die nicht sichtbaren</translation>
    </message>
    <message>
        <source>Save shown builds as CSV…</source>
        <translation>Angezeigte Builds als CSV speichern…</translation>
    </message>
    <message>
        <source>Save shown builds as JSON…</source>
        <translation>Angezeigte Builds als JSON speichern…</translation>
    </message>
    <message>
        <source>Open a log file…</source>
        <translation>Logdatei öffnen…</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Eine Logdatei öffnen</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Laufend %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>Fehlgeschlagen 24 h: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n Build</numerusform>
            <numerusform>%n Builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Alle %n wählen</numerusform>
            <numerusform>Alle %n wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>Alle %n passenden wählen</numerusform>
            <numerusform>Alle %n passenden wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <extracomment>%1 and %2 are numbers of builds.</extracomment>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>Older builds cannot be read: %1</source>
        <translation>Ältere Builds können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>not understood, looked for as text: %1</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>nicht verstanden, als Text gesucht: %1</translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>die Reihenfolge ruht unter dem Zeiger, %n Zeile wird sich bewegen</numerusform>
            <numerusform>die Reihenfolge ruht unter dem Zeiger, %n Zeilen werden sich bewegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every build is loaded.</source>
        <translation>Jeder Build ist geladen.</translation>
    </message>
    <message>
        <source>It is loading.</source>
        <translation>Es wird geladen.</translation>
    </message>
    <message>
        <source>Build %1 cannot be shown: %2</source>
        <translation>Build %1 kann nicht angezeigt werden: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPanel</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n Build</numerusform>
            <numerusform>%n Builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <extracomment>Behind the number of rows: rows rest for as long as the pointer is over the table.</extracomment>
        <translation>
            <numerusform>Reihenfolge ruht unter dem Zeiger, %n Zeile wird wandern</numerusform>
            <numerusform>Reihenfolge ruht unter dem Zeiger, %n Zeilen werden wandern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>1 h stumm</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CalmTable</name>
    <message>
        <source>Column headers; press to sort</source>
        <translation>Spaltenköpfe; drücken sortiert</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityTexts</name>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>Too slow at times</source>
        <translation>Zeitweise zu langsam</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Nicht genug</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Half of all weeks</source>
        <translation>Die Hälfte aller Wochen</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <extracomment>Of one hundred minutes, the queue is not longer in ninety-five.</extracomment>
        <translation>95 von 100</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 wartend</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 wartend</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Run time, iOS</source>
        <translation>Laufzeit, iOS</translation>
    </message>
    <message>
        <source>Run time, Android</source>
        <translation>Laufzeit, Android</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChannelsTab</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>In Ruhe gelassen</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Test channel</source>
        <translation>Kanal testen</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test</source>
        <translation>Sendet eine Nachricht, die sagt, dass sie ein Test ist</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Sends the same message once more</source>
        <translation>Sendet dieselbe Nachricht noch einmal</translation>
    </message>
    <message>
        <source>Choose a channel first.</source>
        <translation>Wählen Sie zuerst einen Kanal.</translation>
    </message>
    <message>
        <source>Choose a delivery first.</source>
        <translation>Wählen Sie zuerst eine Zustellung.</translation>
    </message>
    <message>
        <source>The channels</source>
        <translation>Die Kanäle</translation>
    </message>
    <message>
        <source>The deliveries</source>
        <translation>Die Zustellungen</translation>
    </message>
    <message>
        <source>No channel is set up: nobody is told of anything. Add one to the controller&apos;s configuration.</source>
        <translation>Kein Kanal ist eingerichtet: Niemandem wird etwas gemeldet. Fügen Sie der Konfiguration des Controllers einen hinzu.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 wird getestet…</translation>
    </message>
    <message>
        <source>Test of %1: %2, %3</source>
        <extracomment>%1 is a channel, %2 what came of a test, %3 the other side&apos;s answer.</extracomment>
        <translation>Test von %1: %2, %3</translation>
    </message>
    <message>
        <source>Sent again by %1: %2</source>
        <translation>Erneut von %1 gesendet: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChartExport</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Als Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>Zahlen speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copied the figures.</source>
        <translation>Die Zahlen sind kopiert.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CleanupPanel</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n build(s)</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Build</numerusform>
            <numerusform>%1 von %n Builds</numerusform>
        </translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Was wegfiele</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Zeigen, was wegfiele</translation>
    </message>
    <message>
        <source>A dry run: removes nothing</source>
        <translation>Ein Probelauf: entfernt nichts</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen…</translation>
    </message>
    <message>
        <source>Shows what would go, then moves it to the trash</source>
        <translation>Zeigt, was wegfiele, und verschiebt es dann in den Papierkorb</translation>
    </message>
    <message>
        <source>Clean up by hand</source>
        <translation>Von Hand aufräumen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Ended at least this long ago</source>
        <translation>Vor mindestens so langer Zeit beendet</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Last successes that stay</source>
        <translation>Letzte Erfolge, die bleiben</translation>
    </message>
    <message>
        <source>See first what would go: looking removes nothing.</source>
        <translation>Sehen Sie zuerst nach, was wegfiele: Nachsehen entfernt nichts.</translation>
    </message>
    <message>
        <source>Files of open and pinned builds always stay.</source>
        <translation>Dateien offener und angehefteter Builds bleiben immer.</translation>
    </message>
    <message>
        <source>Asking what would go…</source>
        <translation>Es wird abgefragt, was wegfiele…</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB of 4 builds&quot;</extracomment>
        <translation>Nichts fiele weg.</translation>
    </message>
    <message>
        <source>Would go: %1.</source>
        <translation>Wegfiele: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are listed.</source>
        <translation>
            <numerusform>Nur die erste Datei ist aufgeführt.</numerusform>
            <numerusform>Nur die ersten %n Dateien sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up files older than %n day(s)?</source>
        <translation>
            <numerusform>Dateien aufräumen, die älter als %n Tag sind?</numerusform>
            <numerusform>Dateien aufräumen, die älter als %n Tage sind?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Nothing would go. Choose fewer days, or keep fewer successes.</source>
        <translation>Nichts fiele weg. Wählen Sie weniger Tage, oder behalten Sie weniger Erfolge.</translation>
    </message>
    <message numerus="yes">
        <source>%1 go; they can be put back for %n hour(s).</source>
        <translation>
            <numerusform>%1 fallen weg; %n Stunde lang können sie zurückgelegt werden.</numerusform>
            <numerusform>%1 fallen weg; %n Stunden lang können sie zurückgelegt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily clean-up keeps %n last success(es) of each project and branch; this one keeps fewer.</source>
        <translation>
            <numerusform>Das tägliche Aufräumen behält %n letzten Erfolg je Projekt und Branch; dieses behält weniger.</numerusform>
            <numerusform>Das tägliche Aufräumen behält %n letzte Erfolge je Projekt und Branch; dieses behält weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash: %1.</source>
        <translation>In den Papierkorb verschoben: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Zurückgelegt: %1.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CloseKeeper</name>
    <message>
        <source>Keep watching from the tray</source>
        <translation>Weiter aus der Leiste überwachen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The console can go on without its window: the icon in the tray shows new problems and opens it again.</source>
        <translation>Die Konsole kann ohne ihr Fenster weiterlaufen: Das Symbol in der Leiste zeigt neue Probleme und öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Choose what closing the window does from now on. The settings can change it; Quit in the menu of the icon always ends the console.</source>
        <translation>Wählen Sie, was das Schließen des Fensters künftig tut. Die Einstellungen können es ändern; Beenden im Menü des Symbols beendet die Konsole immer.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ClustersTab</name>
    <message>
        <source>all on %1</source>
        <translation>alle auf %1</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
    <message>
        <source>Show its builds</source>
        <translation>Ihre Builds anzeigen</translation>
    </message>
    <message>
        <source>The builds that failed so</source>
        <translation>Die Builds, die so fehlschlugen</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Ein Beispiel anzeigen</translation>
    </message>
    <message>
        <source>One of its builds, with the log</source>
        <translation>Einer der Builds, mit dem Log</translation>
    </message>
    <message>
        <source>Show the machine</source>
        <translation>Die Maschine anzeigen</translation>
    </message>
    <message>
        <source>The worker on which it happened most</source>
        <translation>Der Worker, auf dem es am häufigsten geschah</translation>
    </message>
    <message>
        <source>Failures of 7 days by cause</source>
        <translation>Fehlschläge aus 7 Tagen nach Ursache</translation>
    </message>
    <message>
        <source>No build has failed in 7 days.</source>
        <translation>Seit 7 Tagen ist kein Build fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The failures</source>
        <translation>Die Fehlschläge</translation>
    </message>
    <message>
        <source>Choose a cause first.</source>
        <translation>Wählen Sie zuerst eine Ursache.</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <extracomment>%1 is by what one sees whose failure it was.</extracomment>
        <translation>Daran zu sehen: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandPalette</name>
    <message>
        <source>No action of this name.</source>
        <translation>Keine Aktion dieses Namens.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Name einer Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandRun</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was ended by a signal.</source>
        <translation>Es wurde durch ein Signal beendet.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfigurationTab</name>
    <message>
        <source>variable %1</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>credential %1</source>
        <extracomment>%1 is a file: a credential of systemd.</extracomment>
        <translation>Credential %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <extracomment>%1 is a flag of the command line: &quot;--port&quot;.</extracomment>
        <translation>Schalter %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Of a setting: no file says anything of it.</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>Of a secret: there is one.</extracomment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>Of a secret whose file holds another one than is in effect.</extracomment>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Who said what a setting is: a file, a variable, a flag.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Changes take effect</source>
        <translation>Änderungen wirken</translation>
    </message>
    <message>
        <source>on reload</source>
        <translation>beim Neuladen</translation>
    </message>
    <message>
        <source>on restart</source>
        <translation>beim Neustart</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>Nach einem Neustart</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>Einstellung kopieren</translation>
    </message>
    <message>
        <source>As a line for the configuration file</source>
        <translation>Als Zeile für die Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation>Welche Einstellungen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Those that somebody set</source>
        <translation>Die jemand gesetzt hat</translation>
    </message>
    <message>
        <source>Those that wait for a restart</source>
        <translation>Die auf einen Neustart warten</translation>
    </message>
    <message>
        <source>Configuration of the controller</source>
        <translation>Konfiguration des Controllers</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>Die Konfiguration</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>Keine Einstellung ist so.</translation>
    </message>
    <message>
        <source>Choose one setting first.</source>
        <translation>Wählen Sie zuerst eine Einstellung.</translation>
    </message>
    <message>
        <source>Settings are changed where they are written, not here: in the file, then with a reload or a restart of the controller.</source>
        <translation>Einstellungen werden dort geändert, wo sie stehen, nicht hier: in der Datei, danach mit Neuladen oder Neustart des Controllers.</translation>
    </message>
    <message>
        <source>In %1 stands %2: it takes effect with the next start.</source>
        <extracomment>%1 is where a setting is written, %2 what is written there.</extracomment>
        <translation>In %1 steht %2: Es wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Only administrators see the configuration.</source>
        <translation>Nur Administratoren sehen die Konfiguration.</translation>
    </message>
    <message>
        <source>The files were read at %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Die Dateien wurden um %1 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) wait for a restart of the controller.</source>
        <translation>
            <numerusform>%n Einstellung wartet auf einen Neustart des Controllers.</numerusform>
            <numerusform>%n Einstellungen warten auf einen Neustart des Controllers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfirmStrip</name>
    <message>
        <source>Before it is done</source>
        <translation>Bevor es geschieht</translation>
    </message>
    <message>
        <source>Why? (for the audit log)</source>
        <translation>Warum? (für das Änderungsprotokoll)</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>Grund, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Type the word to confirm</source>
        <translation>Geben Sie das Wort zur Bestätigung ein</translation>
    </message>
    <message>
        <source>Asking the controller what would happen…</source>
        <translation>Der Controller wird gefragt, was geschähe…</translation>
    </message>
    <message>
        <source>What would happen is not known, so nothing is done: %1 %2</source>
        <translation>Was geschähe, ist nicht bekannt, also geschieht nichts: %1 %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Es wird zurückgenommen…</translation>
    </message>
    <message>
        <source>There is no undo.</source>
        <translation>Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word, such as the name of the farm.</extracomment>
        <translation>Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>First the controller says what would happen.</source>
        <translation>Zuerst sagt der Controller, was geschähe.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Sagen Sie zuerst, warum.</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Geben Sie zuerst das Wort ein.</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <extracomment>Button; %1 is the number of seconds that are left to press it.</extracomment>
        <translation>Rückgängig (%1 s)</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connect to a controller</source>
        <translation>Mit einem Controller verbinden</translation>
    </message>
    <message>
        <source>The console shows one build farm. It needs the address of its expo-controller and the API key that the controller printed at its first start.</source>
        <translation>Die Konsole zeigt eine Build-Farm. Sie braucht die Adresse des expo-controller und den API-Schlüssel, den dieser beim ersten Start ausgegeben hat.</translation>
    </message>
    <message>
        <source>Address of the controller</source>
        <translation>Adresse des Controllers</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>This is not the address of a controller.</source>
        <translation>Das ist keine Adresse eines Controllers.</translation>
    </message>
    <message>
        <source>Write it like http://127.0.0.1:3000 or https://farm.example.</source>
        <translation>Zum Beispiel http://127.0.0.1:3000 oder https://farm.example.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The controller is there, but it refuses this key.</source>
        <translation>Der Controller ist da, weist aber diesen Schlüssel ab.</translation>
    </message>
    <message>
        <source>Copy the whole key as it was printed at the controller&apos;s first start.</source>
        <translation>Den ganzen Schlüssel kopieren, wie ihn der Controller beim ersten Start ausgegeben hat.</translation>
    </message>
    <message>
        <source>Address and key are right.</source>
        <extracomment>%1 is a version, %2 a number of workers, %3 a number of builds.</extracomment>
        <translation>Adresse und Schlüssel stimmen.</translation>
    </message>
    <message>
        <source>expo-controller %1, %2 workers online, %3 builds waiting.</source>
        <translation>expo-controller %1, Worker online: %2, wartende Builds: %3.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConsoleTab</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>Auf diesem Desktop</translation>
    </message>
    <message>
        <source>The language changes with the next start of the console.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start der Konsole.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ContactsTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>What they do for us</source>
        <translation>Was sie für uns tun</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Angezeigt bei</translation>
    </message>
    <message>
        <source>I have looked through them…</source>
        <translation>Ich habe sie durchgesehen…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>Sagt, dass Namen und Nummern heute stimmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Add vendor…</source>
        <translation>Lieferant hinzufügen…</translation>
    </message>
    <message>
        <source>Can be called from then on</source>
        <translation>Kann von da an gerufen werden</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Person bearbeiten…</translation>
    </message>
    <message>
        <source>Edit vendor…</source>
        <translation>Lieferant bearbeiten…</translation>
    </message>
    <message>
        <source>Name, numbers and what else is known</source>
        <translation>Name, Nummern und was sonst bekannt ist</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>Person entfernen…</translation>
    </message>
    <message>
        <source>Remove vendor…</source>
        <translation>Lieferant entfernen…</translation>
    </message>
    <message>
        <source>Nobody is told to call them any more; can be taken back</source>
        <translation>Niemandem wird mehr gesagt, sie zu rufen; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Nobody is known. Add who answers for the farm.</source>
        <translation>Niemand ist bekannt. Fügen Sie hinzu, wer für die Farm zuständig ist.</translation>
    </message>
    <message>
        <source>No vendor is known. Add whom to call about Macs, network and certificates.</source>
        <translation>Kein Lieferant ist bekannt. Fügen Sie hinzu, wen man wegen Macs, Netz und Zertifikaten anruft.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>The contacts</source>
        <translation>Die Kontakte</translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>Noch niemand hat die Kontakte durchgesehen.</translation>
    </message>
    <message>
        <source>Looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>%1 von %2 durchgesehen: überfällig seit %3.</translation>
    </message>
    <message>
        <source>Looked through %1 by %2, due again %3.</source>
        <translation>%1 von %2 durchgesehen, wieder fällig %3.</translation>
    </message>
    <message>
        <source>The contacts are not known yet.</source>
        <translation>Die Kontakte sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Wählen Sie zuerst jemanden.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie ihn aus.</translation>
    </message>
    <message>
        <source>These are no quiet hours.</source>
        <translation>Das ist keine Ruhezeit.</translation>
    </message>
    <message>
        <source>Write them as 22:00-07:00, or nothing.</source>
        <translation>Schreiben Sie sie als 22:00-07:00, oder nichts.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>A new vendor</source>
        <translation>Ein neuer Lieferant</translation>
    </message>
    <message>
        <source>Shown with the alerts that need them.</source>
        <translation>Wird mit den Alarmen angezeigt, die sie brauchen.</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>The contacts are as before.</source>
        <translation>Die Kontakte sind wie zuvor.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Whoever is in the rotation or the rota cannot be removed: the controller says so.</source>
        <translation>Wer in der Rotation oder im Dienstplan steht, kann nicht entfernt werden: Der Controller sagt es dann.</translation>
    </message>
    <message>
        <source>Alerts do not show this vendor any more.</source>
        <translation>Alarme zeigen diesen Lieferanten nicht mehr an.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist zurück.</translation>
    </message>
    <message>
        <source>Are all names and numbers right?</source>
        <translation>Stimmen alle Namen und Nummern?</translation>
    </message>
    <message>
        <source>It is written down that you have looked through them; you are reminded again when it is due.</source>
        <translation>Es wird festgehalten, dass Sie sie durchgesehen haben; Sie werden wieder erinnert, wenn es fällig ist.</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Sie stimmen</translation>
    </message>
    <message>
        <source>The contacts are looked through.</source>
        <translation>Die Kontakte sind durchgesehen.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DemoFarm</name>
    <message>
        <source>invented farm</source>
        <translation>erfundene Farm</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskActions</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>Noch einmal aus der gespeicherten Quelle bauen</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Stop waiting or building</source>
        <translation>Nicht länger warten oder bauen</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorität…</translation>
    </message>
    <message>
        <source>Higher goes first</source>
        <translation>Höhere kommen zuerst</translation>
    </message>
    <message>
        <source>Raise priority</source>
        <translation>Priorität erhöhen</translation>
    </message>
    <message>
        <source>By 10: it goes before others</source>
        <translation>Um 10: er geht anderen vor</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Priorität senken</translation>
    </message>
    <message>
        <source>By 10: it goes behind others</source>
        <translation>Um 10: er geht hinter andere</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep its files whatever its age</source>
        <translation>Seine Dateien behalten, wie alt sie auch sind</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Retention decides again</source>
        <translation>Die Aufbewahrung entscheidet wieder</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>Das Artefakt speichern und sein SHA-256 prüfen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy the ids of the builds</source>
        <translation>Die Kennungen der Builds kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>A link that opens this build in the console</source>
        <translation>Ein Link, der diesen Build in der Konsole öffnet</translation>
    </message>
    <message>
        <source>Stop what is being done to many builds</source>
        <translation>Anhalten, was mit vielen Builds geschieht</translation>
    </message>
    <message>
        <source>What is under way is finished, nothing more begins</source>
        <translation>Was läuft, wird beendet, Neues beginnt nicht</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>Wählen Sie zuerst einen Build.</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>Nur beendete Builds können wiederholt werden.</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>Der Build ist bereits beendet.</translation>
    </message>
    <message>
        <source>Only a build that waits has a place in the queue.</source>
        <translation>Nur ein wartender Build hat einen Platz in der Warteschlange.</translation>
    </message>
    <message>
        <source>Only one build that waits can be moved in the queue.</source>
        <translation>Nur ein einzelner wartender Build kann in der Warteschlange bewegt werden.</translation>
    </message>
    <message>
        <source>Only one finished, successful build has an artifact.</source>
        <translation>Nur ein einzelner, erfolgreich beendeter Build hat ein Artefakt.</translation>
    </message>
    <message>
        <source>Choose one build.</source>
        <translation>Wählen Sie einen Build.</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>Es geschieht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>%n Build abbrechen?</numerusform>
            <numerusform>%n Builds abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n laufender Build hält binnen Sekunden an und verliert seine bisherige Arbeit.</numerusform>
            <numerusform>%n laufende Builds halten binnen Sekunden an und verlieren ihre bisherige Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>Noch ist nichts gebaut, es geht also keine Arbeit verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen have ended already and stay as they are.</source>
        <translation>
            <numerusform>%n der gewählten ist bereits beendet und bleibt, wie er ist.</numerusform>
            <numerusform>%n der gewählten sind bereits beendet und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo submits them again from their stored sources, at the end of the queue.</source>
        <translation>Rückgängig reicht sie aus ihren gespeicherten Quellen neu ein, ans Ende der Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <extracomment>Button; not &quot;Cancel&quot; alone, which would be the way out.</extracomment>
        <translation>
            <numerusform>%n Build abbrechen</numerusform>
            <numerusform>%n Builds abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n build(s).</source>
        <translation>
            <numerusform>%n Build abgebrochen.</numerusform>
            <numerusform>%n Builds abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n build(s) again.</source>
        <translation>
            <numerusform>%n Build neu eingereicht.</numerusform>
            <numerusform>%n Builds neu eingereicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)?</source>
        <translation>
            <numerusform>%n Build wiederholen?</numerusform>
            <numerusform>%n Builds wiederholen?</numerusform>
        </translation>
    </message>
    <message>
        <source>As many new builds wait at the end of the queue.</source>
        <translation>Ebenso viele neue Builds warten dann am Ende der Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Build wiederholen</numerusform>
            <numerusform>%n Builds wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled the %n new build(s).</source>
        <translation>
            <numerusform>Der neue Build ist abgebrochen.</numerusform>
            <numerusform>Die %n neuen Builds sind abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority, higher goes first</source>
        <translation>Priorität, höhere kommen zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n build(s)</source>
        <translation>
            <numerusform>Priorität von %n Build</numerusform>
            <numerusform>Priorität von %n Builds</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher goes first; 0 is usual. Builds of the same priority keep their order.</source>
        <translation>Höhere kommen zuerst; 0 ist üblich. Builds gleicher Priorität behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Priorität setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n build(s).</source>
        <translation>
            <numerusform>Priorität von %n Build gesetzt.</numerusform>
            <numerusform>Priorität von %n Builds gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The priority is as before.</source>
        <translation>Die Priorität ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1 is the end of the scale.</source>
        <translation>%1 ist das Ende der Skala.</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>Priorität %1.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n build(s).</source>
        <translation>
            <numerusform>%n Build angeheftet.</numerusform>
            <numerusform>%n Builds angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n build(s).</source>
        <translation>
            <numerusform>%n Build losgelöst.</numerusform>
            <numerusform>%n Builds losgelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Artefakt speichern</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n id(s).</source>
        <translation>
            <numerusform>%n Kennung kopiert.</numerusform>
            <numerusform>%n Kennungen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskPresence</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line about another farm; %1 is its name, %2 the sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>In der Ruhezeit klingelt Kritisches trotzdem</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Morgenprüfung</translation>
    </message>
    <message>
        <source>Pause a worker…</source>
        <translation>Einen Worker pausieren…</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Wall: the farm on the whole screen</source>
        <translation>Wand: die Farm auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>Schwebende Leiste über anderen Fenstern</translation>
    </message>
    <message>
        <source>No sounds until %1: ring again</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Keine Töne bis %1: wieder klingeln</translation>
    </message>
    <message>
        <source>No sounds for an hour</source>
        <translation>Eine Stunde keine Töne</translation>
    </message>
    <message>
        <source>Quiet hours (%1 to %2)</source>
        <translation>Ruhezeit (%1 bis %2)</translation>
    </message>
    <message>
        <source>DEMO: %1</source>
        <extracomment>The name of an invented farm; %1 is the name.</extracomment>
        <translation>DEMO: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is a problem; %n others came with it.</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Quittiert: %1</translation>
    </message>
    <message>
        <source>That problem is over already.</source>
        <translation>Dieses Problem ist bereits vorbei.</translation>
    </message>
    <message>
        <source>Silenced for an hour from the list of problems</source>
        <translation>Aus der Liste der Probleme für eine Stunde stummgeschaltet</translation>
    </message>
    <message>
        <source>Silenced for an hour: %1</source>
        <translation>Für eine Stunde stummgeschaltet: %1</translation>
    </message>
    <message>
        <source>There is no contact with the farm.</source>
        <translation>Es besteht kein Kontakt zur Farm.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DetailPanel</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the name of a worker.</extracomment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>eingereicht %1</translation>
    </message>
    <message>
        <source>retry of %1</source>
        <extracomment>%1 is the id of another build.</extracomment>
        <translation>Wiederholung von %1</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>Gewählter Build</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>Kein Build gewählt</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>Keine Angaben</translation>
    </message>
    <message>
        <source>Read the end of the log. Retry builds it again from the same source.</source>
        <translation>Das Ende des Protokolls lesen. „Wiederholen“ baut ihn aus derselben Quelle noch einmal.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DownStrip</name>
    <message>
        <source>Emergency steps</source>
        <translation>Notfallschritte</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Alarm: no contact with the controller</source>
        <translation>Alarm: kein Kontakt zum Controller</translation>
    </message>
    <message numerus="yes">
        <source>No contact with %1 for %2, since %3: %n tries failed.</source>
        <extracomment>%1 is the controller, %2 a length of time, %3 a time of day.</extracomment>
        <translation>
            <numerusform>Kein Kontakt zu %1 seit %2, seit %3: %n Versuch schlug fehl.</numerusform>
            <numerusform>Kein Kontakt zu %1 seit %2, seit %3: %n Versuche schlugen fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is down, builds that run go on and new ones are not taken; it cannot tell anybody itself. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Ist er aus, gehen laufende Builds weiter, und neue werden nicht angenommen; er kann es selbst niemandem sagen. %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrainForm</name>
    <message>
        <source>Deadline for running builds</source>
        <translation>Frist für laufende Builds</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leerlaufen lassen</translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>Zur Frist</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrillsTab</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Took (RTO)</source>
        <translation>Dauer (RTO)</translation>
    </message>
    <message>
        <source>Lost (RPO)</source>
        <translation>Verlust (RPO)</translation>
    </message>
    <message>
        <source>Age of backup</source>
        <translation>Alter des Backups</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>Schritte der Übung</translation>
    </message>
    <message>
        <source>Compared rows</source>
        <translation>Verglichene Zeilen</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>Wiederherstellungsübungen</translation>
    </message>
    <message>
        <source>The drills</source>
        <translation>Die Übungen</translation>
    </message>
    <message>
        <source>No drill yet: nobody knows whether a backup can be restored. Drill now.</source>
        <translation>Noch keine Übung: Niemand weiß, ob ein Backup wiederhergestellt werden kann. Üben Sie jetzt.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Rows compared with the farm&apos;s</source>
        <translation>Zeilen, mit denen der Farm verglichen</translation>
    </message>
    <message>
        <source>The newest backup is restored beside the farm, a second controller is started on it and proves that it works, and rows are compared. It happens every week by itself.</source>
        <translation>Das neueste Backup wird neben der Farm wiederhergestellt, ein zweiter Controller darauf gestartet, der beweist, dass es funktioniert, und Zeilen werden verglichen. Das geschieht jede Woche von selbst.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::EmergencyDesk</name>
    <message>
        <source>Try the way to the machine</source>
        <translation>Den Weg zur Maschine probieren</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Parts of the emergency desk</source>
        <translation>Teile des Notfallpults</translation>
    </message>
    <message>
        <source>Emergency steps</source>
        <translation>Notfallschritte</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>Die Farm wiederherstellen</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>Backup auf diesem Rechner</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Zugang und Befehle</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>What can be done while the controller is away. Nothing here needs it.</source>
        <translation>Was getan werden kann, während der Controller fort ist. Nichts hier braucht ihn.</translation>
    </message>
    <message>
        <source>What can be done while %1 is away. Nothing here needs it.</source>
        <extracomment>%1 is the controller.</extracomment>
        <translation>Was getan werden kann, während %1 fort ist. Nichts hier braucht ihn.</translation>
    </message>
    <message>
        <source>%1 on %2?</source>
        <extracomment>%1 is what is done (&quot;Start it again&quot;), %2 the name of a machine.</extracomment>
        <translation>%1 auf %2?</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Ein anderer Befehl läuft.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>It was run.</source>
        <translation>Es wurde ausgeführt.</translation>
    </message>
    <message>
        <source>It ended with status %1.</source>
        <translation>Es endete mit Status %1.</translation>
    </message>
    <message>
        <source>The log below has its words.</source>
        <translation>Das Log unten hat den Wortlaut.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmBar</name>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>queue %1</source>
        <extracomment>A number of builds that wait, in the floating bar: short.</extracomment>
        <translation>Schlange %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Workers that are there, of all there are, in the floating bar: 3/4.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmCards</name>
    <message>
        <source>Workers online</source>
        <translation>Worker online</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Workers online of all, as &quot;5 / 6&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>keiner fehlt</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>The farm in numbers</source>
        <translation>Die Farm in Zahlen</translation>
    </message>
    <message>
        <source>last week not known</source>
        <translation>letzte Woche nicht bekannt</translation>
    </message>
    <message>
        <source>as at this hour last week</source>
        <translation>wie zu dieser Stunde letzte Woche</translation>
    </message>
    <message>
        <source>%1 more than last week</source>
        <extracomment>%1 is a length of time; the same hour last week.</extracomment>
        <translation>%1 mehr als letzte Woche</translation>
    </message>
    <message>
        <source>%1 less than last week</source>
        <translation>%1 weniger als letzte Woche</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Oldest of %n waiting</source>
        <translation>
            <numerusform>Längste von %n wartenden</numerusform>
            <numerusform>Längste von %n wartenden</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>7 d %1, goal %2</source>
        <extracomment>%1 is the share of the last week, %2 the goal.</extracomment>
        <translation>7 d %1, Ziel %2</translation>
    </message>
    <message>
        <source>Success, 24 h</source>
        <translation>Erfolg, 24 h</translation>
    </message>
    <message>
        <source>Failed by the farm, 24 h</source>
        <translation>Durch die Farm fehlgeschlagen, 24 h</translation>
    </message>
    <message numerus="yes">
        <source>of %n that failed</source>
        <translation>
            <numerusform>von %n fehlgeschlagenen</numerusform>
            <numerusform>von %n fehlgeschlagenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Free for %1</source>
        <extracomment>%1 is what the disk is for: data, storage.</extracomment>
        <translation>Frei für %1</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a length of time; else the size of a disk.</extracomment>
        <translation>voll in %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>Alter des Backups</translation>
    </message>
    <message>
        <source>nothing can be restored</source>
        <translation>nichts kann wiederhergestellt werden</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Eine Wiederherstellung dauert</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>noch keine Übung</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>%1 is &quot;2 d ago&quot;.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>drill %1</source>
        <translation>Übung %1</translation>
    </message>
    <message>
        <source>Free on the disks</source>
        <translation>Frei auf den Datenträgern</translation>
    </message>
    <message>
        <source>iOS run time, 24 h</source>
        <translation>iOS-Laufzeit, 24 h</translation>
    </message>
    <message>
        <source>Android run time, 24 h</source>
        <translation>Android-Laufzeit, 24 h</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmColor</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmRow</name>
    <message>
        <source>%1 (open)</source>
        <extracomment>Behind the name of a farm: its pages are open.</extracomment>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 a number of builds, &quot;4 waiting&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <extracomment>Behind a problem that somebody has acknowledged or silenced.</extracomment>
        <translation>%1 (übernommen)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of problems: %n others.</extracomment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmTexts</name>
    <message>
        <source>Nothing is known: no key is kept for this farm.</source>
        <translation>Nichts ist bekannt: Für diese Farm ist kein Schlüssel hinterlegt.</translation>
    </message>
    <message>
        <source>Open it to enter its key.</source>
        <translation>Öffnen Sie sie, um ihren Schlüssel einzugeben.</translation>
    </message>
    <message>
        <source>The console knows of no farm yet.</source>
        <translation>Die Konsole kennt noch keine Farm.</translation>
    </message>
    <message>
        <source>Add one by its address and key.</source>
        <translation>Fügen Sie eine mit Adresse und Schlüssel hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is needed: %n farms are well.</source>
        <translation>
            <numerusform>Niemand wird gebraucht: %n Farm ist gesund.</numerusform>
            <numerusform>Niemand wird gebraucht: %n Farmen sind gesund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n farms need somebody: %1.</source>
        <extracomment>%n farms; %1 is their names.</extracomment>
        <translation>
            <numerusform>%n Farm braucht jemanden: %1.</numerusform>
            <numerusform>%n Farmen brauchen jemanden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Builds in the queue.</extracomment>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>Builds that are being made.</extracomment>
        <translation>
            <numerusform>%n laufend</numerusform>
            <numerusform>%n laufend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workers</source>
        <extracomment>%1 of %n workers are online.</extracomment>
        <translation>
            <numerusform>%1 von %n Worker</numerusform>
            <numerusform>%1 von %n Workern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmsView</name>
    <message>
        <source>All farms</source>
        <translation>Alle Farmen</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>Farm hinzufügen…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Anderer Schlüssel…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove (first open another farm)</source>
        <translation>Entfernen (öffnen Sie zuerst eine andere Farm)</translation>
    </message>
    <message>
        <source>Name of the farm</source>
        <translation>Name der Farm</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>Wie heißt %1?</translation>
    </message>
    <message>
        <source>The name is only for this console. Without one the farm is called by its address.</source>
        <translation>Der Name gilt nur für diese Konsole. Ohne ihn heißt die Farm nach ihrer Adresse.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The farm has its name.</source>
        <translation>Die Farm hat ihren Namen.</translation>
    </message>
    <message>
        <source>The farm has its name of before.</source>
        <translation>Die Farm hat ihren vorigen Namen.</translation>
    </message>
    <message>
        <source>Remove %1 from this console?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>%1 aus dieser Konsole entfernen?</translation>
    </message>
    <message>
        <source>Its key is deleted from this machine, and its problems are no longer shown or told here. The farm itself goes on.</source>
        <translation>Ihr Schlüssel wird von diesem Rechner gelöscht, und ihre Probleme werden hier nicht mehr angezeigt oder gemeldet. Die Farm selbst geht weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The farm is removed from this console.</source>
        <translation>Die Farm ist aus dieser Konsole entfernt.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FileTab</name>
    <message>
        <source>whole</source>
        <translation>heil</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1, made %2 by version %3.</source>
        <extracomment>%1 is the name of a backup, %2 a time, %3 a version.</extracomment>
        <translation>%1, erstellt %2 von Version %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A table of the database and how many rows it has.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Es enthält nur die Konfiguration.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Zeilen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>%n Datei von Builds, %1.</numerusform>
            <numerusform>%n Dateien von Builds, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests: %1 right, %2 wrong, %3 could not be told.</source>
        <translation>Prüfsummen: %1 richtig, %2 falsch, %3 nicht feststellbar.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Dateien des Backups</translation>
    </message>
    <message>
        <source>Backup: a folder or a file</source>
        <translation>Backup: ein Ordner oder eine Datei</translation>
    </message>
    <message>
        <source>Folder of a backup, or a file x.efabak</source>
        <translation>Ordner eines Backups oder eine Datei x.efabak</translation>
    </message>
    <message>
        <source>Data folder to restore into</source>
        <translation>Datenordner, in den wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Data folder; it is made when it is not there</source>
        <translation>Datenordner; er wird angelegt, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>Backup auf diesem Rechner</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>%1 of: %2</source>
        <extracomment>%1 is &quot;Folder…&quot; or &quot;File…&quot;, %2 what is chosen.</extracomment>
        <translation>%1 für: %2</translation>
    </message>
    <message>
        <source>A backup on this computer, without a controller</source>
        <translation>Ein Backup auf diesem Rechner, ohne Controller</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>Ist es heil?</translation>
    </message>
    <message>
        <source>Choose a backup and verify it: every byte is read, the database opened, its rows counted.</source>
        <translation>Wählen Sie ein Backup, und prüfen Sie es: Jedes Byte wird gelesen, die Datenbank geöffnet, ihre Zeilen gezählt.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>Restore it into a data folder of this computer</source>
        <translation>In einen Datenordner dieses Rechners wiederherstellen</translation>
    </message>
    <message>
        <source>No controller may run on that folder. What is there is backed up first; the database of before is kept in any case.</source>
        <translation>Auf diesem Ordner darf kein Controller laufen. Was da ist, wird zuerst gesichert; die vorige Datenbank bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Backups (*.efabak)</source>
        <translation>Backups (*.efabak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The program expo-controller is not on this computer.</source>
        <translation>Das Programm expo-controller ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Install it here, or look at the backup on a machine that has it: expo-controller verify FOLDER</source>
        <translation>Installieren Sie es hier, oder sehen Sie das Backup auf einer Maschine an, die es hat: expo-controller verify FOLDER</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>Machen Sie zuerst den Probelauf.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Ein Backup prüfen</translation>
    </message>
    <message>
        <source>Dry run of a restore</source>
        <translation>Probelauf einer Wiederherstellung</translation>
    </message>
    <message>
        <source>It cannot be restored like this; the log below says why.</source>
        <translation>So kann es nicht wiederhergestellt werden; das Log unten sagt, warum.</translation>
    </message>
    <message>
        <source>Restore into %1?</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>In %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The log below says why.</source>
        <translation>Das Log unten sagt, warum.</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Ein anderer Befehl läuft.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Warten Sie auf sein Ende.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FilterBar</name>
    <message>
        <source>Search  ( / )</source>
        <translation>Suche  ( / )</translation>
    </message>
    <message>
        <source>Search builds by project, id, worker or error</source>
        <translation>Builds suchen nach Projekt, Id, Worker oder Fehler</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1 is the text of a filter button such as &quot;Running 3&quot;.</extracomment>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter button: all builds.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <extracomment>Filter buttons; %1 is a count.</extracomment>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Laufend %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>Gescheitert 24 h: %1</translation>
    </message>
    <message>
        <source>Which builds are shown</source>
        <translation>Welche Builds gezeigt werden</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Gauge</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2, target %3. %4</source>
        <extracomment>%1 is what is measured, %2 the figure, %3 the target, %4 more about it.</extracomment>
        <translation>%1: %2, Ziel %3. %4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HandoffTab</name>
    <message>
        <source>Copy note</source>
        <translation>Notiz kopieren</translation>
    </message>
    <message>
        <source>The note as it stands here</source>
        <translation>Die Notiz, wie sie hier steht</translation>
    </message>
    <message>
        <source>Prefill anew</source>
        <translation>Neu vorausfüllen</translation>
    </message>
    <message>
        <source>Replaces what you have written</source>
        <translation>Ersetzt, was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The report as text, for a chat</source>
        <translation>Der Bericht als Text, für einen Chat</translation>
    </message>
    <message>
        <source>Send report now…</source>
        <translation>Bericht jetzt senden…</translation>
    </message>
    <message>
        <source>Over the channels that carry reports; the next one goes out all the same</source>
        <translation>Über die Kanäle, die Berichte tragen; der nächste geht trotzdem hinaus</translation>
    </message>
    <message>
        <source>Copied the note.</source>
        <translation>Notiz kopiert.</translation>
    </message>
    <message>
        <source>Copied the report.</source>
        <translation>Bericht kopiert.</translation>
    </message>
    <message>
        <source>Handoff note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>Weeks to tell of</source>
        <translation>Wochen, über die berichtet wird</translation>
    </message>
    <message>
        <source>week(s)</source>
        <translation>Woche(n)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Prefilled with what happened; add what whoever comes next has to know. What you write stays here until you prefill it anew or close the console.</source>
        <translation>Vorausgefüllt mit dem, was geschah; ergänzen Sie, was der Nächste wissen muss. Was Sie schreiben, bleibt hier, bis Sie neu vorausfüllen oder die Konsole schließen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>The report as it would go out now</source>
        <translation>Der Bericht, wie er jetzt hinausginge</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>Übergabe und Berichte</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Geht von selbst hinaus: %1.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Zuletzt gesendet: %1.</translation>
    </message>
    <message>
        <source>The report is not known yet.</source>
        <translation>Der Bericht ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Send the report now?</source>
        <translation>Den Bericht jetzt senden?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The report is on its way.</source>
        <translation>Der Bericht ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HoldForm</name>
    <message>
        <source>Give its builds back at once</source>
        <translation>Seine Builds sofort zurückgeben</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>for 30 minutes</source>
        <translation>für 30 Minuten</translation>
    </message>
    <message>
        <source>for 2 hours</source>
        <translation>für 2 Stunden</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>bis Mitternacht</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>bis…</translation>
    </message>
    <message>
        <source>until somebody resumes it</source>
        <translation>bis ihn jemand fortsetzt</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>They begin anew on another worker. Otherwise it finishes them first.</source>
        <translation>Sie beginnen auf einem anderen Worker neu. Andernfalls beendet er sie zuerst.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::IntegrityTab</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Im Backup</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>Aus dem Backup</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>reckoned anew</source>
        <translation>neu berechnet</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Integrity history</source>
        <translation>Verlauf der Unversehrtheit</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>Was gerettet werden kann</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The state of the database</source>
        <translation>Der Zustand der Datenbank</translation>
    </message>
    <message>
        <source>What can be saved, table by table</source>
        <translation>Was gerettet werden kann, Tabelle für Tabelle</translation>
    </message>
    <message>
        <source>Damaged files that are kept</source>
        <translation>Beschädigte Dateien, die aufbewahrt werden</translation>
    </message>
    <message>
        <source>What was checked, and what was found</source>
        <translation>Was geprüft wurde, und was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Nichts ist beschädigt.</translation>
    </message>
    <message>
        <source>No file is in quarantine.</source>
        <translation>Keine Datei ist in Quarantäne.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Noch nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <extracomment>%1 is a time, %2 what was found.</extracomment>
        <translation>Gefunden %1: %2</translation>
    </message>
    <message>
        <source>What could not be read comes from %1.</source>
        <translation>Was nicht gelesen werden konnte, kommt aus %1.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>freeagent::console::JsonTexts</name>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LevelCard</name>
    <message>
        <source>Level %1</source>
        <extracomment>%1 is a number: whom an alert is told to first, second...</extracomment>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>quiet %1 %2</source>
        <extracomment>%1 is &quot;22:00-07:00&quot;, %2 a time zone.</extracomment>
        <translation>Ruhe %1 %2</translation>
    </message>
    <message>
        <source>Alerts of this level reach nobody: add people to the rotation.</source>
        <translation>Alarme dieser Stufe erreichen niemanden: Fügen Sie der Rotation Personen hinzu.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>anstelle der Rotation</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>The last level: it is called again until somebody has it.</source>
        <translation>Die letzte Stufe: Sie wird wieder gerufen, bis sich jemand kümmert.</translation>
    </message>
    <message numerus="yes">
        <source>The next level is called after %n minute(s).</source>
        <translation>
            <numerusform>Die nächste Stufe wird nach %n Minute gerufen.</numerusform>
            <numerusform>Die nächste Stufe wird nach %n Minuten gerufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LinkTexts</name>
    <message>
        <source>nothing listens there</source>
        <translation>dort antwortet niemand</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>sein Name ist unbekannt</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>seinem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>it speaks http, not https</source>
        <translation>er spricht http, nicht https</translation>
    </message>
    <message>
        <source>Write its address with http://, or with the port that has TLS.</source>
        <translation>Geben Sie seine Adresse mit http:// an, oder mit dem Port, der TLS hat.</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>er hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>Correct the address or the name service.</source>
        <translation>Die Adresse oder den Namensdienst berichtigen.</translation>
    </message>
    <message>
        <source>Install its certificate authority, or correct the address.</source>
        <translation>Seine Zertifizierungsstelle einrichten oder die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>Check that expo-controller runs (systemctl status expo-controller) and that the network is up.</source>
        <translation>Prüfen, ob expo-controller läuft (systemctl status expo-controller) und das Netz steht.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <extracomment>%1 is a duration: how old the newest data is.</extracomment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgewiesen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 is connected but has said nothing for %2.</source>
        <translation>%1 ist verbunden, schweigt aber seit %2.</translation>
    </message>
    <message>
        <source>The figures are that old. If it stays silent, the connection is made anew by itself.</source>
        <translation>So alt sind die Zahlen. Bleibt es still, wird die Verbindung von selbst neu aufgebaut.</translation>
    </message>
    <message>
        <source>No contact with %1 since %2: %3. The figures are from then.</source>
        <extracomment>%1 is the controller, %2 a time of day, %3 the cause.</extracomment>
        <translation>Kein Kontakt mit %1 seit %2: %3. Die Zahlen sind von da.</translation>
    </message>
    <message>
        <source>No contact with %1: %2.</source>
        <translation>Kein Kontakt mit %1: %2.</translation>
    </message>
    <message>
        <source>Tries again in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>%1 refuses the key.</source>
        <translation>%1 weist den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>Den API-Schlüssel dieses Controllers eingeben.</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Behind what to do; %1 is a duration.</extracomment>
        <translation>Wird gerade versucht …</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListTab</name>
    <message>
        <source>goes next: %1</source>
        <extracomment>Of a backup; %1 says why.</extracomment>
        <translation>geht als Nächstes: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Copies that leave the machine, where a key is set; what stays on it is as the database is.</source>
        <translation>Kopien, die den Rechner verlassen, wo ein Schlüssel gesetzt ist; was auf ihm bleibt, ist wie die Datenbank.</translation>
    </message>
    <message>
        <source>Restored in test</source>
        <translation>Probeweise wiederhergestellt</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Behalten wegen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The backups</source>
        <translation>Die Backups</translation>
    </message>
    <message>
        <source>There is no backup: nothing could be restored. Make one now.</source>
        <translation>Es gibt kein Backup: Nichts könnte wiederhergestellt werden. Erstellen Sie jetzt eines.</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>Das gewählte Backup</translation>
    </message>
    <message>
        <source>Restore commands</source>
        <translation>Befehle zur Wiederherstellung</translation>
    </message>
    <message>
        <source>To go back to it, on the controller&apos;s machine; the first line only says what would happen:</source>
        <translation>Um dahin zurückzukehren, auf dem Rechner des Controllers; die erste Zeile sagt nur, was geschähe:</translation>
    </message>
    <message>
        <source>Kept: %1 daily, %2 weekly, %3 monthly, and those made by hand.</source>
        <extracomment>The numbers say how many backups of each kind are kept.</extracomment>
        <translation>Behalten: %1 tägliche, %2 wöchentliche, %3 monatliche und die von Hand erstellten.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) go with the next one</source>
        <translation>
            <numerusform>%n Backup geht mit dem nächsten</numerusform>
            <numerusform>%n Backups gehen mit dem nächsten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 werden frei.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Wählen Sie ein Backup.</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Es enthält nur die Konfiguration.</translation>
    </message>
    <message>
        <source>%1, made %2 by %3.</source>
        <extracomment>%1 is a backup, %2 a time, %3 by whom.</extracomment>
        <translation>%1, erstellt %2 von %3.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Database of %1, schema %2.</source>
        <translation>Datenbank von %1, Schema %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>%n Datei von Builds, %1.</numerusform>
            <numerusform>%n Dateien von Builds, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing or damaged.</source>
        <translation>
            <numerusform>%n davon fehlt oder ist beschädigt.</numerusform>
            <numerusform>%n davon fehlen oder sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept because: %1. Copies: %2</source>
        <translation>Behalten wegen: %1. Kopien: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListView</name>
    <message>
        <source>Search  ( / )</source>
        <translation>Suchen  ( / )</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what is searched, such as &quot;Workers&quot;.</extracomment>
        <translation>Suchen: %1</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <extracomment>%1 is the number of rows there are.</extracomment>
        <translation>
            <numerusform>%n Zeile von %1</numerusform>
            <numerusform>%n Zeilen von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>die Reihenfolge ruht unter dem Zeiger, %n Zeile wird sich bewegen</numerusform>
            <numerusform>die Reihenfolge ruht unter dem Zeiger, %n Zeilen werden sich bewegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LiveLog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>Einen Build wählen, um sein Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>Protokoll wird geholt …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), live</source>
        <translation>
            <numerusform>%n Zeile, live</numerusform>
            <numerusform>%n Zeilen, live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), complete</source>
        <translation>
            <numerusform>%n Zeile, vollständig</numerusform>
            <numerusform>%n Zeilen, vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>Kein Protokoll: %1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>Unterbrochen, geht von selbst weiter: %1</translation>
    </message>
    <message>
        <source>the first %1 not kept</source>
        <translation>die ersten %1 nicht behalten</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogPane</name>
    <message>
        <source>Log of the selected build</source>
        <translation>Log des gewählten Builds</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>Zum Ende des Logs</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogView</name>
    <message>
        <source>Log of the selected build</source>
        <translation>Protokoll des gewählten Builds</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>Zum Ende des Protokolls</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogViewMenu</name>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time since the beginning of the log</source>
        <translation>Zeit seit Beginn des Logs</translation>
    </message>
    <message>
        <source>Time since the line before</source>
        <translation>Zeit seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>No times</source>
        <extracomment>No time stamps before the lines of a log.</extracomment>
        <translation>Keine Zeiten</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>Wie das Log angezeigt wird</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Colours of the terminal</source>
        <translation>Farben des Terminals</translation>
    </message>
    <message>
        <source>Lines around matches</source>
        <extracomment>Menu: how many lines before and after each match are shown when a log is filtered.</extracomment>
        <translation>Zeilen um Treffer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n before and after</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n davor und danach</numerusform>
            <numerusform>%n davor und danach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::MainWindow</name>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Ready. Press ? for the keys.</source>
        <translation>Bereit. Die Taste ? zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Refresh, or try to connect now</source>
        <translation>Auffrischen oder jetzt verbinden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>DEMO - Expo Free Agent</source>
        <extracomment>Title of the window; %1 is the farm.</extracomment>
        <translation>DEMO - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1 - Expo Free Agent</source>
        <translation>%1 - Expo Free Agent</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>Jede Aktion beim Namen</translation>
    </message>
    <message>
        <source>Problems at a glance</source>
        <translation>Probleme auf einen Blick</translation>
    </message>
    <message>
        <source>All farms</source>
        <translation>Alle Farmen</translation>
    </message>
    <message>
        <source>Emergency: what can be done without the controller</source>
        <translation>Notfall: was sich ohne den Controller tun lässt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 what happened there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A restore goes on. Wait for its end, or cancel it; then close the window.</source>
        <translation>Eine Wiederherstellung läuft. Warten Sie ihr Ende ab, oder brechen Sie sie ab; schließen Sie dann das Fenster.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of a farm.</extracomment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>Farm hinzufügen…</translation>
    </message>
    <message>
        <source>Rename this farm…</source>
        <translation>Diese Farm umbenennen…</translation>
    </message>
    <message>
        <source>Colour of this farm</source>
        <translation>Farbe dieser Farm</translation>
    </message>
    <message>
        <source>A demonstration stands alone: connect to a farm first.</source>
        <translation>Eine Demonstration steht für sich: Verbinden Sie sich zuerst mit einer Farm.</translation>
    </message>
    <message>
        <source>This console has no page for &quot;%1&quot;.</source>
        <translation>Diese Konsole hat keine Seite für „%1“.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the title of a page.</extracomment>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be shown: it is of a farm that this console does not know, or no page opens it.</source>
        <translation>„%1“ kann nicht angezeigt werden: Es gehört zu einer Farm, die diese Konsole nicht kennt, oder keine Seite öffnet es.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceActions</name>
    <message>
        <source>Maintenance now…</source>
        <translation>Wartung jetzt…</translation>
    </message>
    <message>
        <source>Tells users, stops submissions, waits for builds, works, tries, opens again</source>
        <translation>Sagt es den Nutzern, hält Einreichungen an, wartet auf Builds, arbeitet, probiert, öffnet wieder</translation>
    </message>
    <message>
        <source>Stop submissions…</source>
        <translation>Einreichungen anhalten…</translation>
    </message>
    <message>
        <source>Only that; running builds go on</source>
        <translation>Nur das; laufende Builds gehen weiter</translation>
    </message>
    <message>
        <source>Take submissions</source>
        <translation>Einreichungen annehmen</translation>
    </message>
    <message>
        <source>Ends what stopped them; can be taken back</source>
        <translation>Beendet, was sie anhielt; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Leerlaufen lassen…</translation>
    </message>
    <message>
        <source>Nothing new is started; what runs is finished</source>
        <translation>Nichts Neues beginnt; was läuft, wird beendet</translation>
    </message>
    <message>
        <source>Start builds again</source>
        <translation>Builds wieder starten</translation>
    </message>
    <message>
        <source>Ends the drain; can be taken back</source>
        <translation>Beendet das Leerlaufen; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Try step again</source>
        <translation>Schritt erneut versuchen</translation>
    </message>
    <message>
        <source>Takes the failed step once more</source>
        <translation>Macht den fehlgeschlagenen Schritt noch einmal</translation>
    </message>
    <message>
        <source>Leave step out…</source>
        <translation>Schritt auslassen…</translation>
    </message>
    <message>
        <source>Goes on with the next step</source>
        <translation>Geht mit dem nächsten Schritt weiter</translation>
    </message>
    <message>
        <source>Extend 30 min…</source>
        <translation>Um 30 min verlängern…</translation>
    </message>
    <message>
        <source>Moves the end; users are told</source>
        <translation>Verschiebt das Ende; die Nutzer erfahren es</translation>
    </message>
    <message>
        <source>Abort and reopen…</source>
        <translation>Abbrechen und öffnen…</translation>
    </message>
    <message>
        <source>Ends the maintenance; submissions are taken again</source>
        <translation>Beendet die Wartung; Einreichungen werden wieder angenommen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The steps with times and evidence, as text</source>
        <translation>Die Schritte mit Zeiten und Belegen, als Text</translation>
    </message>
    <message>
        <source>A maintenance goes on: abort it first.</source>
        <translation>Eine Wartung läuft: Brechen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>No maintenance goes on.</source>
        <translation>Es läuft keine Wartung.</translation>
    </message>
    <message>
        <source>A maintenance goes on already.</source>
        <translation>Eine Wartung läuft bereits.</translation>
    </message>
    <message>
        <source>Submissions are stopped already.</source>
        <translation>Einreichungen sind bereits angehalten.</translation>
    </message>
    <message>
        <source>Submissions are taken already.</source>
        <translation>Einreichungen werden bereits angenommen.</translation>
    </message>
    <message>
        <source>Nothing new is started already.</source>
        <translation>Schon jetzt beginnt nichts Neues.</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>Builds werden wie üblich gestartet.</translation>
    </message>
    <message>
        <source>No step has failed.</source>
        <translation>Kein Schritt ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This step cannot be left out: try it again, or abort the maintenance.</source>
        <translation>Dieser Schritt kann nicht ausgelassen werden: Versuchen Sie ihn erneut, oder brechen Sie die Wartung ab.</translation>
    </message>
    <message>
        <source>It has no end that could be moved.</source>
        <translation>Sie hat kein Ende, das sich verschieben ließe.</translation>
    </message>
    <message>
        <source>There was no maintenance yet.</source>
        <translation>Es gab noch keine Wartung.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run now.</source>
        <translation>
            <numerusform>%n Build läuft jetzt.</numerusform>
            <numerusform>%n Builds laufen jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them is expected to end at %1.</source>
        <translation>Der letzte davon endet voraussichtlich um %1.</translation>
    </message>
    <message>
        <source>Begin a maintenance now?</source>
        <translation>Jetzt eine Wartung beginnen?</translation>
    </message>
    <message>
        <source>Begin maintenance</source>
        <translation>Wartung beginnen</translation>
    </message>
    <message>
        <source>New submissions are refused until it ends, and nothing new is started; what waits keeps its place in the queue.</source>
        <translation>Neue Einreichungen werden bis zum Ende abgelehnt, und nichts Neues wird gestartet; was wartet, behält seinen Platz in der Warteschlange.</translation>
    </message>
    <message>
        <source>The maintenance has begun.</source>
        <translation>Die Wartung hat begonnen.</translation>
    </message>
    <message>
        <source>The maintenance is ended; submissions are taken.</source>
        <translation>Die Wartung ist beendet; Einreichungen werden angenommen.</translation>
    </message>
    <message>
        <source>Stop submissions?</source>
        <translation>Einreichungen anhalten?</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Einreichungen anhalten</translation>
    </message>
    <message>
        <source>Nobody can submit a build until it ends. What runs goes on.</source>
        <translation>Niemand kann einen Build einreichen, bis es endet. Was läuft, geht weiter.</translation>
    </message>
    <message>
        <source>Submissions are stopped.</source>
        <translation>Einreichungen sind angehalten.</translation>
    </message>
    <message>
        <source>Submissions are taken again.</source>
        <translation>Einreichungen werden wieder angenommen.</translation>
    </message>
    <message>
        <source>Submissions are taken at once.</source>
        <translation>Einreichungen werden sofort angenommen.</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>Einreichungen werden angenommen.</translation>
    </message>
    <message>
        <source>Submissions are stopped as before.</source>
        <translation>Einreichungen sind angehalten wie zuvor.</translation>
    </message>
    <message>
        <source>Start nothing new?</source>
        <translation>Nichts Neues starten?</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leerlaufen lassen</translation>
    </message>
    <message>
        <source>Submissions are still taken and wait. Nothing new is started on any machine.</source>
        <translation>Einreichungen werden weiter angenommen und warten. Auf keiner Maschine wird etwas Neues gestartet.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>Nichts Neues wird gestartet.</translation>
    </message>
    <message>
        <source>Builds are started again.</source>
        <translation>Builds werden wieder gestartet.</translation>
    </message>
    <message>
        <source>What waits is started at once.</source>
        <translation>Was wartet, wird sofort gestartet.</translation>
    </message>
    <message>
        <source>Nothing new is started, as before.</source>
        <translation>Nichts Neues wird gestartet, wie zuvor.</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>Erneuter Versuch: %1</translation>
    </message>
    <message>
        <source>Leave out: %1?</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>Auslassen: %1?</translation>
    </message>
    <message>
        <source>The maintenance goes on with the next step. What this one would have made sure of is not made sure of.</source>
        <translation>Die Wartung geht mit dem nächsten Schritt weiter. Was dieser sichergestellt hätte, ist nicht sichergestellt.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Extend the maintenance by %n minute(s)?</source>
        <translation>
            <numerusform>Die Wartung um %n Minute verlängern?</numerusform>
            <numerusform>Die Wartung um %n Minuten verlängern?</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at %1 instead of %2. Users are told the new end.</source>
        <extracomment>Both are times.</extracomment>
        <translation>Sie endet um %1 statt um %2. Die Nutzer erfahren das neue Ende.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message numerus="yes">
        <source>The end is moved by %n minute(s).</source>
        <translation>
            <numerusform>Das Ende ist um %n Minute verschoben.</numerusform>
            <numerusform>Das Ende ist um %n Minuten verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort the maintenance and reopen?</source>
        <translation>Die Wartung abbrechen und wieder öffnen?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not done. Submissions are taken and builds are started at once; users are told that it is over.</source>
        <translation>
            <numerusform>%n Schritt ist nicht erledigt. Einreichungen werden sofort angenommen und Builds gestartet; die Nutzer erfahren, dass es vorbei ist.</numerusform>
            <numerusform>%n Schritte sind nicht erledigt. Einreichungen werden sofort angenommen und Builds gestartet; die Nutzer erfahren, dass es vorbei ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort and reopen</source>
        <translation>Abbrechen und öffnen</translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>Bericht als Text kopiert.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Windows and calendar</source>
        <translation>Fenster und Kalender</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceTexts</name>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Jeden ersten %1 des Monats</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>Jeden zweiten %1 des Monats</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>Jeden dritten %1 des Monats</translation>
    </message>
    <message>
        <source>Every last %1 of the month</source>
        <translation>Jeden letzten %1 des Monats</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Jeden %1</translation>
    </message>
    <message>
        <source>Tell the users</source>
        <translation>Den Nutzern Bescheid sagen</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Einreichungen anhalten</translation>
    </message>
    <message>
        <source>Wait for running builds</source>
        <translation>Auf laufende Builds warten</translation>
    </message>
    <message>
        <source>Work on the machines</source>
        <translation>Arbeit an den Maschinen</translation>
    </message>
    <message>
        <source>Optimise the database</source>
        <translation>Die Datenbank optimieren</translation>
    </message>
    <message>
        <source>Trial build on each machine</source>
        <translation>Probebuild auf jeder Maschine</translation>
    </message>
    <message>
        <source>Take submissions again</source>
        <translation>Einreichungen wieder annehmen</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>3 days before</source>
        <translation>3 Tage vorher</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag vorher</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 Stunde vorher</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <translation>Dauert länger</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Does not happen</source>
        <translation>Findet nicht statt</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>what still runs goes back to the queue</source>
        <translation>was noch läuft, geht zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>what still runs is cancelled</source>
        <translation>was noch läuft, wird abgebrochen</translation>
    </message>
    <message>
        <source>what still runs is waited for</source>
        <translation>auf das, was noch läuft, wird gewartet</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>Einreichungen werden angenommen.</translation>
    </message>
    <message>
        <source>Submissions are taken and wait since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who did it.</extracomment>
        <translation>Einreichungen werden seit %1 angenommen und warten, durch %2.</translation>
    </message>
    <message>
        <source>No submissions since %1, by %2.</source>
        <translation>Keine Einreichungen seit %1, durch %2.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>Nichts Neues wird gestartet.</translation>
    </message>
    <message>
        <source>No end is set: it stays until somebody ends it.</source>
        <translation>Kein Ende ist gesetzt: Es bleibt so, bis es jemand beendet.</translation>
    </message>
    <message>
        <source>It is to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>Es soll um %1 enden, in %2.</translation>
    </message>
    <message>
        <source>It should have ended %1 ago.</source>
        <translation>Es hätte vor %1 enden sollen.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Maintenance from %1 to %2 UTC, by %3</source>
        <extracomment>%1 and %2 are times, %3 who began it.</extracomment>
        <translation>Wartung von %1 bis %2 UTC, durch %3</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTab</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Checks of the morning</source>
        <translation>Prüfungen des Morgens</translation>
    </message>
    <message>
        <source>Copy as Slack message</source>
        <translation>Als Slack-Nachricht kopieren</translation>
    </message>
    <message>
        <source>All checks, what changed first, written for a chat</source>
        <translation>Alle Prüfungen, Änderungen zuerst, für einen Chat</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>All checks, what changed first, for a mail or a note</source>
        <translation>Alle Prüfungen, Änderungen zuerst, für eine Mail oder Notiz</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Öffnen, worum es geht</translation>
    </message>
    <message>
        <source>The page of this console for the chosen check</source>
        <translation>Die Seite dieser Konsole zur gewählten Prüfung</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Morgenprüfung</translation>
    </message>
    <message>
        <source>The morning check</source>
        <translation>Die Morgenprüfung</translation>
    </message>
    <message>
        <source>The controller was not asked yet.</source>
        <translation>Der Controller wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Asking the controller…</source>
        <translation>Der Controller wird gefragt…</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>Each %1 is a time.</extracomment>
        <translation>Geprüft %1.</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <translation>Geht von selbst hinaus: %1.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Zuletzt gesendet: %1.</translation>
    </message>
    <message>
        <source>The morning check is not known yet.</source>
        <translation>Die Morgenprüfung ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose a check first.</source>
        <translation>Wählen Sie zuerst eine Prüfung.</translation>
    </message>
    <message>
        <source>This console has no page for it.</source>
        <translation>Diese Konsole hat keine Seite dafür.</translation>
    </message>
    <message>
        <source>Copied the morning check.</source>
        <translation>Morgenprüfung kopiert.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTexts</name>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Of a check that could not be made.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>new trouble</source>
        <extracomment>What became of a check since yesterday.</extracomment>
        <translation>neues Problem</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlimmer</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>good again</source>
        <translation>wieder gut</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>andere Ursache</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedCard</name>
    <message>
        <source>Open the alert</source>
        <translation>Den Alarm öffnen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedsPanel</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>The other alerts</source>
        <translation>Die übrigen Alarme</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>Die Alarme</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Notice</name>
    <message>
        <source>Nothing to say</source>
        <translation>Nichts zu sagen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NoticesTab</name>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>not by all channels yet</source>
        <translation>noch nicht über alle Kanäle</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>What users were told</source>
        <translation>Was den Nutzern mitgeteilt wurde</translation>
    </message>
    <message>
        <source>The notices</source>
        <translation>Die Mitteilungen</translation>
    </message>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>Noch niemandem wurde etwas mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NowTab</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Erwartetes Ende</translation>
    </message>
    <message>
        <source>Running builds</source>
        <translation>Laufende Builds</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>Der Zustand</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>The maintenance</source>
        <translation>Die Wartung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What still runs</source>
        <translation>Was noch läuft</translation>
    </message>
    <message>
        <source>The running builds</source>
        <translation>Die laufenden Builds</translation>
    </message>
    <message>
        <source>Builds that have ended since the drain began</source>
        <translation>Builds, die seit Beginn des Leerlaufens endeten</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Who submits is told (HTTP 503): %1</source>
        <translation>Wer einreicht, erfährt (HTTP 503): %1</translation>
    </message>
    <message>
        <source>No maintenance is planned.</source>
        <extracomment>%1 is the name of a window, %2 a time in UTC, %3 &quot;in 3 d 4 h&quot;.</extracomment>
        <translation>Keine Wartung ist geplant.</translation>
    </message>
    <message>
        <source>Next: %1, %2 UTC, %3</source>
        <translation>Als Nächstes: %1, %2 UTC, %3</translation>
    </message>
    <message>
        <source>There was no maintenance yet. It takes these steps, and waits for somebody where one fails.</source>
        <translation>Es gab noch keine Wartung. Sie geht diese Schritte und wartet auf jemanden, wo einer fehlschlägt.</translation>
    </message>
    <message>
        <source>The last one was aborted: %1 to %2, by %3.</source>
        <extracomment>%1 and %2 are times, %3 is who began it.</extracomment>
        <translation>Die letzte wurde abgebrochen: %1 bis %2, durch %3.</translation>
    </message>
    <message>
        <source>The last one: %1 to %2, by %3.</source>
        <translation>Die letzte: %1 bis %2, durch %3.</translation>
    </message>
    <message>
        <source>Since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who began it.</extracomment>
        <translation>Seit %1, durch %2.</translation>
    </message>
    <message>
        <source>It waits for somebody: try the step again, leave it out, or abort.</source>
        <translation>Sie wartet auf jemanden: den Schritt erneut versuchen, auslassen oder abbrechen.</translation>
    </message>
    <message>
        <source>It should have ended at %1.</source>
        <translation>Sie hätte um %1 enden sollen.</translation>
    </message>
    <message>
        <source>It is to end at %1.</source>
        <translation>Sie soll um %1 enden.</translation>
    </message>
    <message numerus="yes">
        <source>Extended %n time(s).</source>
        <translation>
            <numerusform>%n-mal verlängert.</numerusform>
            <numerusform>%n-mal verlängert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have ended</source>
        <extracomment>Of the builds that ran when the drain began.</extracomment>
        <translation>%1 von %2 sind beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run.</source>
        <translation>
            <numerusform>%n Build läuft.</numerusform>
            <numerusform>%n Builds laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is expected to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>Der letzte endet voraussichtlich um %1, in %2.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>Nichts Neues wird gestartet.</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>Builds werden wie üblich gestartet.</translation>
    </message>
    <message>
        <source>At %1 %2.</source>
        <extracomment>%1 is a time, %2 what becomes of the builds then.</extracomment>
        <translation>Um %1 %2.</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>Die Frist ist verstrichen.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallActions</name>
    <message>
        <source>Take it from now…</source>
        <translation>Ab jetzt übernehmen…</translation>
    </message>
    <message>
        <source>Alerts come to you, or to whom you name, until then</source>
        <translation>Alarme gehen bis dahin an Sie oder an wen Sie nennen</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Stands in for the chosen turn or a part of it</source>
        <translation>Vertritt den gewählten Dienst oder einen Teil davon</translation>
    </message>
    <message>
        <source>Swap shifts…</source>
        <translation>Schichten tauschen…</translation>
    </message>
    <message>
        <source>Two people change shifts</source>
        <translation>Zwei Personen wechseln die Schichten</translation>
    </message>
    <message>
        <source>Back to the rotation</source>
        <translation>Zurück zur Rotation</translation>
    </message>
    <message>
        <source>Ends the chosen exception; can be taken back</source>
        <translation>Beendet die gewählte Ausnahme; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>There are no contacts yet: add people first.</source>
        <translation>Es gibt noch keine Kontakte: Fügen Sie zuerst Personen hinzu.</translation>
    </message>
    <message>
        <source>Choose a turn first.</source>
        <translation>Wählen Sie zuerst einen Dienst.</translation>
    </message>
    <message>
        <source>There is only one person.</source>
        <translation>Es gibt nur eine Person.</translation>
    </message>
    <message>
        <source>This turn is as the rotation says.</source>
        <translation>Dieser Dienst ist, wie die Rotation sagt.</translation>
    </message>
    <message>
        <source>Take the call from now?</source>
        <translation>Die Bereitschaft ab jetzt übernehmen?</translation>
    </message>
    <message>
        <source>Alerts go there at once; afterwards the rotation goes on by itself.</source>
        <translation>Alarme gehen sofort dorthin; danach geht die Rotation von selbst weiter.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 has the call until %2.</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 hat Bereitschaft bis %2.</translation>
    </message>
    <message>
        <source>The rotation decides again.</source>
        <translation>Die Rotation entscheidet wieder.</translation>
    </message>
    <message>
        <source>Somebody else instead of %1?</source>
        <translation>Jemand anderes anstelle von %1?</translation>
    </message>
    <message>
        <source>Change the rota</source>
        <translation>Den Dienstplan ändern</translation>
    </message>
    <message>
        <source>%1 stands in.</source>
        <translation>%1 vertritt.</translation>
    </message>
    <message>
        <source>Swap shifts?</source>
        <translation>Schichten tauschen?</translation>
    </message>
    <message>
        <source>The second one takes the first one&apos;s shift of that day, and gives the own next shift for it.</source>
        <translation>Die zweite Person übernimmt die Schicht der ersten an diesem Tag und gibt die eigene nächste Schicht dafür.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>%1 and %2 have swapped.</source>
        <extracomment>%1 and %2 are people.</extracomment>
        <translation>%1 und %2 haben getauscht.</translation>
    </message>
    <message>
        <source>The shifts are as before.</source>
        <translation>Die Schichten sind wie zuvor.</translation>
    </message>
    <message>
        <source>The exception is back.</source>
        <translation>Die Ausnahme gilt wieder.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallTab</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>The next twelve weeks</source>
        <translation>Die nächsten zwölf Wochen</translation>
    </message>
    <message>
        <source>The rota</source>
        <translation>Der Dienstplan</translation>
    </message>
    <message>
        <source>Nobody is on call: there is no rotation yet. An admin makes one with &quot;expoctl oncall rotation&quot;.</source>
        <translation>Niemand hat Bereitschaft: Es gibt noch keine Rotation. Ein Administrator legt sie mit „expoctl oncall rotation“ an.</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Wer Bereitschaft hat</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverrideForm</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Beside the queue</source>
        <translation>Neben der Warteschlange</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Braucht Sie: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OwnerForm</name>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Name des Besitzers</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PageHost</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung …</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>freeagent::console::People</name>
    <message>
        <source>%1, level %2, from %3 to %4</source>
        <extracomment>A turn of being on call: %1 is a person, %2 a number, %3 and %4 times.</extracomment>
        <translation>%1, Stufe %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>anstelle der Rotation</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>Übergabe und Berichte</translation>
    </message>
    <message>
        <source>Channels and deliveries</source>
        <translation>Kanäle und Zustellungen</translation>
    </message>
    <message>
        <source>By which ways people are told: test them, send again</source>
        <translation>Auf welchen Wegen Personen Bescheid bekommen: testen, erneut senden</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pieces</name>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a screen reader says of a line that has no words.</extracomment>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pill</name>
    <message>
        <source>State</source>
        <extracomment>What a screen reader says of a badge that has nothing to say yet.</extracomment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PinsTab</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Angeheftete</translation>
    </message>
    <message>
        <source>Pin a build…</source>
        <translation>Einen Build anheften…</translation>
    </message>
    <message>
        <source>Its files stay whatever their age</source>
        <translation>Seine Dateien bleiben, wie alt sie auch sind</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Retention decides again; can be taken back</source>
        <translation>Die Aufbewahrung entscheidet wieder; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Open the pinned build</source>
        <translation>Den angehefteten Build öffnen</translation>
    </message>
    <message>
        <source>Leads to the build</source>
        <translation>Führt zu dem Build</translation>
    </message>
    <message>
        <source>Pinned builds</source>
        <translation>Angeheftete Builds</translation>
    </message>
    <message>
        <source>The pins</source>
        <translation>Die angehefteten Builds</translation>
    </message>
    <message>
        <source>No build is pinned. Pin what was shipped: its files then stay whatever their age.</source>
        <translation>Kein Build ist angeheftet. Heften Sie an, was ausgeliefert wurde: Seine Dateien bleiben dann, wie alt sie auch sind.</translation>
    </message>
    <message>
        <source>Choose one pin first.</source>
        <translation>Wählen Sie zuerst einen angehefteten Build.</translation>
    </message>
    <message>
        <source>Id of the build</source>
        <translation>Kennung des Builds</translation>
    </message>
    <message>
        <source>Pin a build</source>
        <translation>Einen Build anheften</translation>
    </message>
    <message>
        <source>Its source, log and result stay whatever their age, until somebody takes the pin off.</source>
        <translation>Seine Quelle, sein Log und sein Ergebnis bleiben, wie alt sie auch sind, bis ihn jemand loslöst.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>That is no id of a build.</source>
        <translation>Das ist keine Kennung eines Builds.</translation>
    </message>
    <message>
        <source>Copy it from the page of builds.</source>
        <translation>Kopieren Sie sie von der Seite der Builds.</translation>
    </message>
    <message>
        <source>Pinned %1.</source>
        <translation>%1 angeheftet.</translation>
    </message>
    <message>
        <source>Took the pin off %1.</source>
        <translation>%1 losgelöst.</translation>
    </message>
    <message>
        <source>Retention decides about its files again.</source>
        <translation>Die Aufbewahrung entscheidet wieder über seine Dateien.</translation>
    </message>
    <message>
        <source>Pinned %1 again.</source>
        <translation>%1 wieder angeheftet.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pipeline</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlainText</name>
    <message numerus="yes">
        <source> … %n more character(s)</source>
        <extracomment>Behind a very long line that was cut.</extracomment>
        <translation>
            <numerusform> … %n weiteres Zeichen</numerusform>
            <numerusform> … %n weitere Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanForm</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>When builds come</source>
        <translation>Wann Builds kommen</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>on working days, 9 to 17</source>
        <translation>an Arbeitstagen, 9 bis 17 Uhr</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>Builds am Tag</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>wie angemeldet</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>How much more comes in: a factor.</extracomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Wie gemessen</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>A team with so many builds on a working day</source>
        <translation>Ein Team mit so vielen Builds an einem Arbeitstag</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n Worker</numerusform>
            <numerusform>%n Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>workers as registered</source>
        <translation>Worker wie angemeldet</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanTab</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Wait, 95 of 100</source>
        <translation>Wartezeit, 95 von 100</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <source>Hours above 10</source>
        <translation>Stunden über 10</translation>
    </message>
    <message>
        <source>Hours above 20</source>
        <translation>Stunden über 20</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Zum Vergleich behalten</translation>
    </message>
    <message>
        <source>Stays in the list below while you change the question</source>
        <translation>Bleibt in der Liste unten, während Sie die Frage ändern</translation>
    </message>
    <message>
        <source>Forget kept ones</source>
        <translation>Behaltene vergessen</translation>
    </message>
    <message>
        <source>Only what is shown stays in the list</source>
        <translation>Nur was angezeigt wird, bleibt in der Liste</translation>
    </message>
    <message>
        <source>Simulated queue of a week</source>
        <translation>Simulierte Warteschlange einer Woche</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts ist behalten.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Queue of a week as simulated</source>
        <translation>Warteschlange einer Woche, wie simuliert</translation>
    </message>
    <message numerus="yes">
        <source>Advised: %n worker(s).</source>
        <translation>
            <numerusform>Empfohlen: %n Worker.</numerusform>
            <numerusform>Empfohlen: %n Worker.</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 workers, busy for %2 of the time, 95 of 100 builds wait less than %3.</source>
        <extracomment>%1 is a number of workers, %2 a percentage, %3 a time.</extracomment>
        <translation>Mit %1 Workern, zu %2 der Zeit ausgelastet, warten 95 von 100 Builds weniger als %3.</translation>
    </message>
    <message>
        <source>Measured: %1 builds a day, %2 of them iOS, %3 each.</source>
        <extracomment>%1 is a number, %2 a percentage, %3 a time.</extracomment>
        <translation>Gemessen: %1 Builds am Tag, %2 davon iOS, je %3.</translation>
    </message>
    <message>
        <source>The rule of thumb says %1 (%2 builds a day each).</source>
        <extracomment>%1 is a number of workers, %2 a number of builds.</extracomment>
        <translation>Die Faustregel sagt %1 (je %2 Builds am Tag).</translation>
    </message>
    <message>
        <source>Nothing is simulated: too little is known.</source>
        <translation>Nichts ist simuliert: Zu wenig ist bekannt.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <extracomment>The question as it stands, as against those that were kept.</extracomment>
        <translation>Angezeigt: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PolicyForm</name>
    <message>
        <source>days</source>
        <extracomment>After a number: how many days.</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>with their certificates and profiles, after the end of the build</source>
        <translation>mit ihren Zertifikaten und Profilen, nach dem Ende des Builds</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>after the end of the build</source>
        <translation>nach dem Ende des Builds</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Last successes</source>
        <extracomment>After a number: builds that succeeded.</extracomment>
        <translation>Letzte Erfolge</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>of each project, branch and platform: result and log stay longer</source>
        <translation>je Projekt, Branch und Plattform: Ergebnis und Log bleiben länger</translation>
    </message>
    <message>
        <source>but no longer than</source>
        <translation>aber nicht länger als</translation>
    </message>
    <message>
        <source>branches end without telling anybody</source>
        <translation>Branches enden, ohne es jemandem zu sagen</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>After a number: how many hours.</extracomment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>in which a clean-up can be taken back</source>
        <translation>in denen ein Aufräumen zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Wie lange Dateien bleiben</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <extracomment>%1 is a number: what a setting is unless somebody changes it.</extracomment>
        <translation>Ausgeliefert: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PresenceSettings</name>
    <message>
        <source>This desktop</source>
        <translation>Dieser Desktop</translation>
    </message>
    <message>
        <source>When a problem is new</source>
        <translation>Wenn ein Problem neu ist</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Benachrichtigungen des Desktops</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: plays the sound.</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Den Ton abspielen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: 22:00 to 07:00.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>In der Ruhezeit klingelt Kritisches trotzdem</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the tray</source>
        <translation>Schließen des Fensters lässt die Konsole in der Leiste</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the console.</source>
        <translation>Dieser Desktop hat keine Leiste: Schließen des Fensters beendet die Konsole.</translation>
    </message>
    <message>
        <source>Start with the desktop, in the tray where there is one</source>
        <translation>Mit dem Desktop starten, in der Leiste, wo es eine gibt</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>Schwebende Leiste über anderen Fenstern</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ProblemsPopup</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No contact with the farm. This is what was known last.</source>
        <translation>Kein Kontakt zur Farm. Das ist, was zuletzt bekannt war.</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>Kein Alarm ist offen.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>%n weiterer: alle Alarme</numerusform>
            <numerusform>%n weitere: alle Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Alle Alarme</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 is a problem, %2 a time.</extracomment>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>%1 - taken or silenced</source>
        <extracomment>%1 is a problem.</extracomment>
        <translation>%1 - übernommen oder stummgeschaltet</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Quitt.</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Quittieren: %1</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>1 h stumm</translation>
    </message>
    <message>
        <source>Silence for an hour: %1</source>
        <translation>Für eine Stunde stummschalten: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueueOutlook</name>
    <message>
        <source>Above %1 for %2: the alert for a lasting queue is due.</source>
        <extracomment>The alert is given after a number of minutes. %1 builds wait, %2 is a length of time.</extracomment>
        <translation>Über %1 seit %2: Der Alarm für eine anhaltende Warteschlange ist fällig.</translation>
    </message>
    <message>
        <source>Above %1 for %2 of %3 min: alert in %4 unless it falls.</source>
        <extracomment>%1 builds wait, for %2 of the %3 minutes after which there is an alert; %4 is a length of time.</extracomment>
        <translation>Über %1 seit %2 von %3 min: Alarm in %4, wenn sie nicht sinkt.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Queue of the last %1</source>
        <extracomment>%1 is a duration such as &quot;8 h&quot;.</extracomment>
        <translation>Warteschlange der letzten %1</translation>
    </message>
    <message>
        <source>Queue depth over time</source>
        <translation>Länge der Warteschlange im Verlauf</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>warn at %1</source>
        <translation>Warnung ab %1</translation>
    </message>
    <message>
        <source>act at %1</source>
        <translation>handeln ab %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Shortcuts  ( ? )</source>
        <translation>Tasten  ( ? )</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RatesLine</name>
    <message>
        <source>%1/min</source>
        <extracomment>Nothing is known: a dash. Else builds a minute.</extracomment>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>Builds in a minute</source>
        <translation>Builds in einer Minute</translation>
    </message>
    <message>
        <source>Mean of the last 10 minutes</source>
        <translation>Mittel der letzten 10 Minuten</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Eingereicht %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Gestartet %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Beendet %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachEditor</name>
    <message>
        <source>Commands run</source>
        <translation>Befehle laufen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation>Übliche Befehle</translation>
    </message>
    <message>
        <source>nowhere: they are only shown, to be copied</source>
        <translation>nirgends: Sie werden nur angezeigt, zum Kopieren</translation>
    </message>
    <message>
        <source>on this machine: the controller runs here</source>
        <translation>auf diesem Rechner: Der Controller läuft hier</translation>
    </message>
    <message>
        <source>on the controller&apos;s machine, over SSH</source>
        <translation>auf dem Rechner des Controllers, über SSH</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <extracomment>Of a port or a user: as the configuration of ssh says.</extracomment>
        <translation>wie ssh eingestellt ist</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Zugang und Befehle</translation>
    </message>
    <message>
        <source>How commands get to the controller&apos;s machine</source>
        <translation>Wie Befehle auf den Rechner des Controllers kommen</translation>
    </message>
    <message>
        <source>The program ssh of this machine is used, with its configuration, keys and agent. It never asks for a password: a key that the agent does not have open is refused. What is set here is kept on this computer, for this farm.</source>
        <translation>Verwendet wird das Programm ssh dieses Rechners mit seiner Konfiguration, seinen Schlüsseln und seinem Agenten. Es fragt nie nach einem Passwort: Ein Schlüssel, den der Agent nicht offen hat, wird abgelehnt. Was hier gesetzt ist, bleibt auf diesem Rechner, für diese Farm.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Each is a program and its words; quotes keep spaces together. There is no shell: &amp;&amp; | &gt; $ mean nothing. Write paths and ports as they are on that machine; sudo -n never asks.</source>
        <translation>Jeder ist ein Programm mit seinen Wörtern; Anführungszeichen halten Leerzeichen zusammen. Es gibt keine Shell: &amp;&amp; | &gt; $ bedeuten nichts. Schreiben Sie Pfade und Ports, wie sie auf jenem Rechner sind; sudo -n fragt nie.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachTexts</name>
    <message>
        <source>&quot;%1&quot; is not the name or address of a host.</source>
        <translation>„%1“ ist kein Name und keine Adresse eines Rechners.</translation>
    </message>
    <message>
        <source>Write it without user, port and spaces.</source>
        <translation>Schreiben Sie ihn ohne Benutzer, Port und Leerzeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a user.</source>
        <translation>„%1“ ist kein Benutzername.</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - are possible.</source>
        <translation>Möglich sind Buchstaben, Ziffern und . _ -</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535; 0 takes that of ssh&apos;s configuration.</source>
        <translation>Ports sind 1 bis 65535; 0 nimmt den aus der Konfiguration von ssh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a key file.</source>
        <translation>„%1“ ist kein Pfad einer Schlüsseldatei.</translation>
    </message>
    <message>
        <source>A quote in &quot;%1&quot; does not end.</source>
        <translation>Ein Anführungszeichen in „%1“ endet nicht.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Es gibt keinen Befehl.</translation>
    </message>
    <message>
        <source>It is not set how commands get to the controller&apos;s machine.</source>
        <translation>Es ist nicht eingestellt, wie Befehle auf den Rechner des Controllers kommen.</translation>
    </message>
    <message>
        <source>Set it under &quot;Access and commands&quot;, or copy the command and run it there.</source>
        <translation>Stellen Sie es unter „Zugang und Befehle“ ein, oder kopieren Sie den Befehl und führen Sie ihn dort aus.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ResourceNotice</name>
    <message>
        <source>State of: %1</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;.</extracomment>
        <translation>Zustand von: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;; %2 is a sentence that says why.</extracomment>
        <translation>%1: nicht lesbar. %2</translation>
    </message>
    <message>
        <source>What is shown is from %1.</source>
        <translation>Was angezeigt wird, ist von %1.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RestoreWizard</name>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2 builds, %3, %4</source>
        <extracomment>Of a list of backups: %1 is its name, %2 how many builds it has, %3 its size, %4 whether it is verified.</extracomment>
        <translation>%1: %2 Builds, %3, %4</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht angesehen.</translation>
    </message>
    <message>
        <source>1 of 3: Go back to what?</source>
        <translation>1 von 3: Zurück wohin?</translation>
    </message>
    <message>
        <source>2 of 3: What would that mean?</source>
        <translation>2 von 3: Was würde das bedeuten?</translation>
    </message>
    <message>
        <source>3 of 3: Do it</source>
        <translation>3 von 3: Ausführen</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>Machen Sie zuerst den Probelauf.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <extracomment>%1 is the name of the farm.</extracomment>
        <translation>Geben Sie %1 ein</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Dry run of the restore</source>
        <translation>Probelauf der Wiederherstellung</translation>
    </message>
    <message>
        <source>It cannot be restored; the log below says why.</source>
        <translation>Es kann nicht wiederhergestellt werden; das Log unten sagt, warum.</translation>
    </message>
    <message>
        <source>Stopping the controller…</source>
        <translation>Der Controller wird angehalten…</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>Den Controller anhalten</translation>
    </message>
    <message>
        <source>The controller could not be stopped, so nothing was restored. The log below says why.</source>
        <translation>Der Controller konnte nicht angehalten werden, also wurde nichts wiederhergestellt. Das Log unten sagt, warum.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Es wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>It was not restored; what was there is as it was. The log below says why.</source>
        <translation>Es wurde nicht wiederhergestellt; was da war, ist, wie es war. Das Log unten sagt, warum.</translation>
    </message>
    <message>
        <source>Starting the controller…</source>
        <translation>Der Controller wird gestartet…</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>Den Controller starten</translation>
    </message>
    <message>
        <source>The controller is started: workers reconnect by themselves.</source>
        <translation>Der Controller ist gestartet: Worker verbinden sich von selbst wieder.</translation>
    </message>
    <message>
        <source>The controller could not be started. The log below says why.</source>
        <translation>Der Controller konnte nicht gestartet werden. Das Log unten sagt, warum.</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>geht verloren</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>geht zurück</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>kehrt zurück</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ist jetzt</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre dann</translation>
    </message>
    <message>
        <source>The newest backup that passes its check</source>
        <translation>Das neueste Backup, das seine Prüfung besteht</translation>
    </message>
    <message>
        <source>This backup:</source>
        <translation>Dieses Backup:</translation>
    </message>
    <message>
        <source>A moment, from the change log (UTC):</source>
        <translation>Ein Zeitpunkt, aus dem Änderungslog (UTC):</translation>
    </message>
    <message>
        <source>Everything that the change log has: after the loss of the database</source>
        <translation>Alles, was das Änderungslog hat: nach dem Verlust der Datenbank</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Builds that change</source>
        <translation>Builds, die sich ändern</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Die Befehle kopieren</translation>
    </message>
    <message>
        <source>Stop, restore, start</source>
        <translation>Anhalten, wiederherstellen, starten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>Die Farm wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to what?</source>
        <translation>Zurück wohin?</translation>
    </message>
    <message>
        <source>Builds that came after it are lost; a dry run says which. What is there now is backed up first, so there is a way back.</source>
        <translation>Builds, die danach kamen, gehen verloren; ein Probelauf sagt, welche. Was jetzt da ist, wird zuerst gesichert, es gibt also einen Weg zurück.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Moment, UTC</source>
        <translation>Zeitpunkt, UTC</translation>
    </message>
    <message>
        <source>What would that mean?</source>
        <translation>Was würde das bedeuten?</translation>
    </message>
    <message>
        <source>The dry run changes nothing and can be made while the controller runs: it checks every byte of the backup and compares it with the database that is there.</source>
        <translation>Der Probelauf ändert nichts und geht, während der Controller läuft: Er prüft jedes Byte des Backups und vergleicht es mit der vorhandenen Datenbank.</translation>
    </message>
    <message>
        <source>No build is known to change.</source>
        <translation>Es ist kein Build bekannt, der sich änderte.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>These commands are run one after the other; the first was the dry run. The farm takes no builds meanwhile; builds that run go on. When the restore does not succeed, the controller is started as it was.</source>
        <translation>Diese Befehle laufen nacheinander; der erste war der Probelauf. Die Farm nimmt solange keine Builds an; laufende gehen weiter. Gelingt die Wiederherstellung nicht, wird der Controller gestartet, wie er war.</translation>
    </message>
    <message>
        <source>Name of the farm, to confirm</source>
        <translation>Name der Farm, zur Bestätigung</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RetentionTab</name>
    <message>
        <source>Save policy…</source>
        <translation>Regeln speichern…</translation>
    </message>
    <message>
        <source>From the next clean-up on files go by these numbers</source>
        <translation>Ab dem nächsten Aufräumen gehen Dateien nach diesen Zahlen</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Shows the policy as it is</source>
        <translation>Zeigt die Regeln, wie sie sind</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Fills in the numbers that the farm comes with; saves nothing</source>
        <translation>Füllt die Zahlen ein, mit denen die Farm kommt; speichert nichts</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>Aufbewahrung und Aufräumen</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Wie lange Dateien bleiben</translation>
    </message>
    <message>
        <source>The retention policy</source>
        <translation>Die Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>The next clean-up by the policy as it is removes %1.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>Das nächste Aufräumen nach den jetzigen Regeln entfernt %1.</translation>
    </message>
    <message>
        <source>The policy is not known yet.</source>
        <translation>Die Regeln sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>These are the numbers as delivered.</source>
        <translation>Das sind die Zahlen wie ausgeliefert.</translation>
    </message>
    <message>
        <source>Change a number and see what it would remove.</source>
        <translation>Ändern Sie eine Zahl, und sehen Sie, was sie entfernen würde.</translation>
    </message>
    <message>
        <source>Asking what these numbers would remove…</source>
        <translation>Es wird abgefragt, was diese Zahlen entfernen würden…</translation>
    </message>
    <message>
        <source>With these numbers it would remove %1</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>Mit diesen Zahlen würde es %1 entfernen</translation>
    </message>
    <message>
        <source>%1 more than now.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>%1 mehr als jetzt.</translation>
    </message>
    <message>
        <source>%1 less than now.</source>
        <translation>%1 weniger als jetzt.</translation>
    </message>
    <message>
        <source>Change how long files stay?</source>
        <translation>Ändern, wie lange Dateien bleiben?</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Regeln speichern</translation>
    </message>
    <message numerus="yes">
        <source>The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hour(s).</source>
        <translation>
            <numerusform>Das nächste Aufräumen entfernt %1. Angeheftete und offene Builds bleiben; was geht, liegt %n Stunde lang im Papierkorb.</numerusform>
            <numerusform>Das nächste Aufräumen entfernt %1. Angeheftete und offene Builds bleiben; was geht, liegt %n Stunden lang im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how long files stay.</source>
        <translation>Geändert, wie lange Dateien bleiben.</translation>
    </message>
    <message>
        <source>Files stay as long as before.</source>
        <translation>Dateien bleiben so lange wie zuvor.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rights</name>
    <message>
        <source>Any key of this controller may do this.</source>
        <translation>Jeder Schlüssel dieses Controllers darf das.</translation>
    </message>
    <message>
        <source>Needs the role submitter or operator.</source>
        <translation>Braucht die Rolle Einreicher oder Operator.</translation>
    </message>
    <message>
        <source>Needs the role operator, or a token for this machine.</source>
        <translation>Braucht die Rolle Operator oder ein Token für diese Maschine.</translation>
    </message>
    <message>
        <source>Needs the role operator.</source>
        <translation>Braucht die Rolle Operator.</translation>
    </message>
    <message>
        <source>Needs the admin key or a token with the role admin.</source>
        <translation>Braucht den Administratorschlüssel oder ein Token mit der Rolle Administrator.</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>owner of machines</source>
        <translation>Besitzer von Maschinen</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>Einreicher</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>The controller has not said yet what this key may do.</source>
        <translation>Der Controller hat noch nicht gesagt, was dieser Schlüssel darf.</translation>
    </message>
    <message>
        <source>%1 You are here as: %2.</source>
        <extracomment>%1 is a sentence that says which role is needed, %2 the role one has.</extracomment>
        <translation>%1 Sie sind hier: %2.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingForm</name>
    <message>
        <source>Rolling update</source>
        <translation>Rollendes Update</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen</source>
        <translation>
            <numerusform>der gewählte</numerusform>
            <numerusform>die %n gewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>alle Worker</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Für wen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingPanel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>finishes its builds</source>
        <translation>beendet seine Builds</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>ist beauftragt</translation>
    </message>
    <message>
        <source>builds a trial</source>
        <translation>baut zur Probe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>stopped by a failure</source>
        <translation>durch einen Fehlschlag angehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>Stop rolling update</source>
        <translation>Rollendes Update anhalten</translation>
    </message>
    <message>
        <source>What has begun is finished, nothing more begins</source>
        <translation>Was begonnen hat, wird beendet, Neues beginnt nicht</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>Rollendes Update</translation>
    </message>
    <message>
        <source>Stopped the rolling update.</source>
        <translation>Rollendes Update angehalten.</translation>
    </message>
    <message>
        <source>No rolling update goes on.</source>
        <translation>Kein rollendes Update läuft.</translation>
    </message>
    <message>
        <source>%1, %2; began %3 by %4</source>
        <extracomment>%1 is what is done (&quot;update&quot;), %2 how it goes, %3 when it began, %4 by whom.</extracomment>
        <translation>%1, %2; begonnen %3 von %4</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RoomTab</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What takes the room, as areas</source>
        <translation>Was den Platz belegt, als Flächen</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Was den Platz belegt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The storage</source>
        <translation>Der Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Leads to how long files stay</source>
        <translation>Führt dazu, wie lange Dateien bleiben</translation>
    </message>
    <message>
        <source>Next clean-up frees</source>
        <translation>Nächstes Aufräumen gibt frei</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Leads to what can be put back</source>
        <translation>Führt zu dem, was zurückgelegt werden kann</translation>
    </message>
    <message>
        <source>The farm takes no new builds: a disk is full or does not answer.</source>
        <translation>Die Farm nimmt keine neuen Builds an: Ein Datenträger ist voll oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Clean up below &quot;Retention and cleanup&quot;, or give the disk more room; builds are taken again by themselves.</source>
        <translation>Räumen Sie unter „Aufbewahrung und Aufräumen“ auf, oder geben Sie dem Datenträger mehr Platz; Builds werden dann von selbst wieder angenommen.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RotaStrip</name>
    <message>
        <source>Rota of the weeks to come, as a picture</source>
        <translation>Dienstplan der kommenden Wochen, als Bild</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RowsTab</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: how it stands at present.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Rows of the runbook</source>
        <translation>Zeilen des Runbooks</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>What an operator wants</source>
        <translation>Was ein Operator möchte</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Keine Zeile hat diese Wörter.</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>Wählen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>No check of the controller answers this row by itself.</source>
        <translation>Keine Prüfung des Controllers beantwortet diese Zeile von selbst.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RuleEditor</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Zahlen der Regel</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt nach</translation>
    </message>
    <message>
        <source>Least number of cases</source>
        <translation>Kleinste Zahl von Fällen</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds.</extracomment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RuleTexts</name>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n Build</numerusform>
            <numerusform>%n Builds</numerusform>
        </translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>%1 is a figure such as &quot;10 builds&quot;.</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded for this figure in the last %n day(s).</source>
        <translation>
            <numerusform>Für diese Zahl ist im letzten Tag nichts aufgezeichnet.</numerusform>
            <numerusform>Für diese Zahl ist in den letzten %n Tagen nichts aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would not have fired in the last %n day(s).</source>
        <translation>
            <numerusform>Hätte im letzten Tag nicht ausgelöst.</numerusform>
            <numerusform>Hätte in den letzten %n Tagen nicht ausgelöst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>im letzten Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shorter than 3 min</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>%n davon kürzer als 3 min</numerusform>
            <numerusform>%n davon kürzer als 3 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1, %2.</source>
        <extracomment>%1 is &quot;in the last 30 days&quot;, %2 &quot;2 of them shorter than 3 min&quot;.</extracomment>
        <translation>
            <numerusform>Hätte %1 %n-mal ausgelöst, %2.</numerusform>
            <numerusform>Hätte %1 %n-mal ausgelöst, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RulesTab</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt nach</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>When the rule would have fired</source>
        <translation>Wann die Regel ausgelöst hätte</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>What these numbers would have done in the last 30 days</source>
        <translation>Was diese Zahlen in den letzten 30 Tagen getan hätten</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Watch with these numbers from now on; can be taken back</source>
        <translation>Ab jetzt mit diesen Zahlen überwachen; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Reset rule to default</source>
        <translation>Regel zurücksetzen</translation>
    </message>
    <message>
        <source>The numbers of the runbook; can be taken back</source>
        <translation>Die Zahlen des Runbooks; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>What the numbers would have done</source>
        <translation>Was die Zahlen getan hätten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Change a number and see what it would have done.</source>
        <translation>Ändern Sie eine Zahl, und sehen Sie, was sie getan hätte.</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>Wählen Sie eine Regel.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Wählen Sie zuerst eine Regel.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>Sie ist wie ausgeliefert.</translation>
    </message>
    <message>
        <source>peak while firing</source>
        <translation>Spitze währenddessen</translation>
    </message>
    <message>
        <source>Change the rule &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Die Regel „%1“ ändern?</translation>
    </message>
    <message>
        <source>Changed the rule &quot;%1&quot;.</source>
        <translation>Regel „%1“ geändert.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is as before.</source>
        <translation>Die Regel „%1“ ist wie zuvor.</translation>
    </message>
    <message>
        <source>The numbers of the runbook count again.</source>
        <translation>Die Zahlen des Runbooks gelten wieder.</translation>
    </message>
    <message>
        <source>The rule is as delivered.</source>
        <translation>Die Regel ist wie ausgeliefert.</translation>
    </message>
    <message>
        <source>The rule is as before.</source>
        <translation>Die Regel ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunForm</name>
    <message>
        <source>Maintenance of the build farm</source>
        <translation>Wartung der Build-Farm</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Was den Nutzern gesagt wird</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>Zur Frist</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>Frist für laufende Builds</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Optimise the database when it is worth while</source>
        <translation>Die Datenbank optimieren, wenn es sich lohnt</translation>
    </message>
    <message>
        <source>Trial build on each machine before submissions are taken</source>
        <translation>Probebuild auf jeder Maschine, bevor Einreichungen angenommen werden</translation>
    </message>
    <message>
        <source>Maintenance now</source>
        <translation>Wartung jetzt</translation>
    </message>
    <message>
        <source>On the machines</source>
        <translation>Auf den Maschinen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Restart the worker program</source>
        <translation>Das Worker-Programm neu starten</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Update the worker program</source>
        <translation>Das Worker-Programm aktualisieren</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunLog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy as incident notes</source>
        <translation>Als Vorfallsnotiz kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Was lief</translation>
    </message>
    <message>
        <source>What was run, and what it said</source>
        <translation>Was lief und was es sagte</translation>
    </message>
    <message>
        <source>What is run is shown here: the command as it is, its output, and how it ended.</source>
        <translation>Hier steht, was läuft: der Befehl, wie er ist, seine Ausgabe und wie er endete.</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>Ended with status %1 after %2.</source>
        <translation>Mit Status %1 beendet nach %2.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookActions</name>
    <message>
        <source>Open where it is done</source>
        <translation>Öffnen, wo es getan wird</translation>
    </message>
    <message>
        <source>The page of this console for the chosen row</source>
        <translation>Die Seite dieser Konsole zur gewählten Zeile</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Asks the controller for all checks of the morning</source>
        <translation>Fragt den Controller nach allen Prüfungen des Morgens</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>Selbsttest ausführen</translation>
    </message>
    <message>
        <source>A record and 1 MiB are written, read, stored, fetched and removed</source>
        <translation>Ein Eintrag und 1 MiB werden geschrieben, gelesen, gespeichert, abgeholt und entfernt</translation>
    </message>
    <message>
        <source>Run the job now…</source>
        <translation>Auftrag jetzt ausführen…</translation>
    </message>
    <message>
        <source>The scheduled job of the chosen row</source>
        <translation>Der geplante Auftrag der gewählten Zeile</translation>
    </message>
    <message>
        <source>I have looked through the contacts…</source>
        <translation>Ich habe die Kontakte durchgesehen…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>Sagt, dass Namen und Nummern heute stimmen</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>What the row says to type</source>
        <translation>Was laut der Zeile einzugeben ist</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>This row is not built; nothing of it is in the console.</source>
        <translation>Diese Zeile ist nicht gebaut; in der Konsole ist nichts davon.</translation>
    </message>
    <message>
        <source>This row names no command.</source>
        <translation>Diese Zeile nennt keinen Befehl.</translation>
    </message>
    <message>
        <source>Choose a row that has a job.</source>
        <translation>Wählen Sie eine Zeile mit einem Auftrag.</translation>
    </message>
    <message>
        <source>The controller has no such job: it is switched off in its configuration.</source>
        <translation>Der Controller hat keinen solchen Auftrag: Er ist in seiner Konfiguration abgeschaltet.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Er läuft bereits.</translation>
    </message>
    <message>
        <source>The self-test was not run: %1 %2</source>
        <translation>Der Selbsttest lief nicht: %1 %2</translation>
    </message>
    <message>
        <source>The self-test has passed, in %1 ms.</source>
        <translation>Der Selbsttest ist bestanden, in %1 ms.</translation>
    </message>
    <message>
        <source>The self-test has FAILED; the row says where.</source>
        <translation>Der Selbsttest ist FEHLGESCHLAGEN; die Zeile sagt, wo.</translation>
    </message>
    <message>
        <source>It runs as it would by itself; the farm works on meanwhile.</source>
        <translation>Er läuft, wie er es von selbst täte; die Farm arbeitet weiter.</translation>
    </message>
    <message>
        <source>%1. It runs as it would by itself; the farm works on meanwhile.</source>
        <extracomment>%1 is what the job does, in the words of the controller.</extracomment>
        <translation>%1. Er läuft, wie er es von selbst täte; die Farm arbeitet weiter.</translation>
    </message>
    <message>
        <source>Run the job %1 now?</source>
        <extracomment>%1 is the name of a job, &quot;backup&quot;.</extracomment>
        <translation>Den Auftrag %1 jetzt ausführen?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The job %1 has begun.</source>
        <extracomment>%1 is the name of a job.</extracomment>
        <translation>Der Auftrag %1 hat begonnen.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Es wird abgebrochen.</translation>
    </message>
    <message>
        <source>Are all names and numbers of the contacts right?</source>
        <translation>Stimmen alle Namen und Nummern der Kontakte?</translation>
    </message>
    <message>
        <source>What is written down: that you have looked through the people and vendors today. It says nothing of the text of the runbook.</source>
        <translation>Festgehalten wird, dass Sie heute Personen und Lieferanten durchgesehen haben. Über den Text des Runbooks sagt es nichts.</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Sie stimmen</translation>
    </message>
    <message>
        <source>Written down: you have looked through the contacts.</source>
        <translation>Festgehalten: Sie haben die Kontakte durchgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n Befehl kopiert.</numerusform>
            <numerusform>%n Befehle kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookAnswers</name>
    <message>
        <source>Runs now.</source>
        <translation>Läuft jetzt.</translation>
    </message>
    <message>
        <source>Has not run yet; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Lief noch nicht; als Nächstes %1.</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <extracomment>%1 is why a job failed.</extracomment>
        <translation>Der letzte Lauf schlug fehl: %1</translation>
    </message>
    <message>
        <source>The last run ended well; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Der letzte Lauf endete gut; als Nächstes %1.</translation>
    </message>
    <message>
        <source>Passed %1, in %2 ms.</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 a number of milliseconds.</extracomment>
        <translation>Bestanden %1, in %2 ms.</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 the reason.</extracomment>
        <translation>Fehlgeschlagen %1: %2</translation>
    </message>
    <message>
        <source>The database is being gone through now.</source>
        <translation>Die Datenbank wird jetzt durchgesehen.</translation>
    </message>
    <message>
        <source>The database is damaged; see how far its repair is.</source>
        <translation>Die Datenbank ist beschädigt; sehen Sie, wie weit die Reparatur ist.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; not every page was gone through yet.</source>
        <translation>Es ist kein Fehler der Datenbank bekannt; noch nicht jede Seite wurde durchgesehen.</translation>
    </message>
    <message>
        <source>The database is sound; every page was gone through %1.</source>
        <extracomment>%1 is &quot;7 h ago&quot;.</extracomment>
        <translation>Die Datenbank ist in Ordnung; jede Seite wurde %1 durchgesehen.</translation>
    </message>
    <message>
        <source>No restore has been drilled yet.</source>
        <translation>Noch keine Wiederherstellung wurde geübt.</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 the reason.</extracomment>
        <translation>Die Übung von %1 schlug fehl: %2</translation>
    </message>
    <message>
        <source>Drilled %1: back in %2, with %3 lost.</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 and %3 are lengths of time.</extracomment>
        <translation>Geübt %1: zurück in %2, mit Verlust von %3.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Niemand hat Bereitschaft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2; %n level(s).</source>
        <extracomment>%1 is a person, %2 a time; %n levels of escalation.</extracomment>
        <translation>
            <numerusform>%1 bis %2; %n Stufe.</numerusform>
            <numerusform>%1 bis %2; %n Stufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>Noch niemand hat die Kontakte durchgesehen.</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>Kontakte %1 von %2 durchgesehen: überfällig seit %3.</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2, due again %3.</source>
        <translation>Kontakte %1 von %2 durchgesehen, wieder fällig %3.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookPage</name>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Morgenprüfung</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SavedFilters</name>
    <message>
        <source>Keep filter…</source>
        <translation>Filter behalten…</translation>
    </message>
    <message>
        <source>Gives what is typed a name and a tab</source>
        <translation>Gibt dem Eingegebenen einen Namen und einen Reiter</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>All builds</source>
        <extracomment>A tab: no filter.</extracomment>
        <translation>Alle Builds</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>Geben Sie zuerst einen Filter ein.</translation>
    </message>
    <message>
        <source>This filter has a tab already.</source>
        <translation>Dieser Filter hat schon einen Reiter.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n kept filters; close one first.</source>
        <translation>
            <numerusform>Es gibt %n behaltenen Filter; schließen Sie ihn zuerst.</numerusform>
            <numerusform>Es gibt %n behaltene Filter; schließen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Keep this filter under a name</source>
        <translation>Diesen Filter unter einem Namen behalten</translation>
    </message>
    <message>
        <source>A tab above the list will show the builds of: %1</source>
        <extracomment>%1 is what was typed into the filter.</extracomment>
        <translation>Ein Reiter über der Liste zeigt dann die Builds von: %1</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Filter behalten</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>The filter is gone again.</source>
        <translation>Der Filter ist wieder fort.</translation>
    </message>
    <message>
        <source>Closed the filter %1.</source>
        <translation>Filter %1 geschlossen.</translation>
    </message>
    <message>
        <source>The filter is back.</source>
        <translation>Der Filter ist zurück.</translation>
    </message>
    <message>
        <source>Close the filter %1</source>
        <extracomment>%1 is the name of a kept filter.</extracomment>
        <translation>Den Filter %1 schließen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe es verwahrt</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Copied the secret.</source>
        <translation>Geheimnis kopiert.</translation>
    </message>
    <message>
        <source>The secret of %1, shown this once: the controller keeps only its sum. Copy it to where it is needed.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Das Geheimnis von %1, nur dieses eine Mal angezeigt: Der Controller behält nur seine Prüfsumme. Kopieren Sie es dorthin, wo es gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Session</name>
    <message>
        <source>No keyring: the key is kept in the file %1, which only you can read.</source>
        <translation>Kein Schlüsselbund: der Schlüssel liegt in der Datei %1, die nur du lesen kannst.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Of the controller: what its files, flags and variables say.</extracomment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Severity</name>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Signs</name>
    <message>
        <source>no contact; this is what was known last</source>
        <translation>kein Kontakt; das ist, was zuletzt bekannt war</translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s)</source>
        <translation>
            <numerusform>%n kritisches Problem</numerusform>
            <numerusform>%n kritische Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of builds.</extracomment>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 of %2 workers online</source>
        <extracomment>Workers: %1 of %2 are there.</extracomment>
        <translation>%1 von %2 Workern online</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilenceForm</name>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Only this of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Nur das hier von %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>Every warning</source>
        <translation>Jede Warnung</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Jeden %1</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Jeden ersten %1 des Monats</translation>
    </message>
    <message>
        <source>What is kept quiet</source>
        <translation>Was stummgeschaltet wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Begins at, UTC</source>
        <translation>Beginnt um, UTC</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>Stumm für</translation>
    </message>
    <message>
        <source>The silence ends after</source>
        <translation>Die Stummschaltung endet nach</translation>
    </message>
    <message>
        <source>What it would match</source>
        <translation>Worauf sie zuträfe</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>endet nach</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n alert(s) quiet now</source>
        <translation>
            <numerusform>Schaltet jetzt %n Alarm stumm</numerusform>
            <numerusform>Schaltet jetzt %n Alarme stumm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have matched %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>hätte in den letzten 7 Tagen %n-mal zugetroffen.</numerusform>
            <numerusform>hätte in den letzten 7 Tagen %n-mal zugetroffen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilencesTab</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Quiet now</source>
        <translation>Jetzt stumm</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>Nächste %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Stummschaltungen</translation>
    </message>
    <message>
        <source>New silence…</source>
        <translation>Neue Stummschaltung…</translation>
    </message>
    <message>
        <source>Keep something quiet, once or again and again</source>
        <translation>Etwas stummschalten, einmal oder immer wieder</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>What it matches is told again at once; can be taken back</source>
        <translation>Was dazu passt, wird sofort wieder gemeldet; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing is kept quiet.</source>
        <translation>Nichts ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>The silences</source>
        <translation>Die Stummschaltungen</translation>
    </message>
    <message>
        <source>Choose a silence first.</source>
        <translation>Wählen Sie zuerst eine Stummschaltung.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SimulatorTab</name>
    <message>
        <source>Would be</source>
        <translation>Wäre dann</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>With %1/%2/%3: %4 in %n backup(s).</source>
        <extracomment>%1, %2 and %3 are numbers of daily, weekly and monthly backups, %4 a size.</extracomment>
        <translation>
            <numerusform>Mit %1/%2/%3: %4 in %n Backup.</numerusform>
            <numerusform>Mit %1/%2/%3: %4 in %n Backups.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1 (%2).</source>
        <extracomment>%1 is a time, %2 is &quot;40 d ago&quot;.</extracomment>
        <translation>Das älteste ist von %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n würde gehen</numerusform>
            <numerusform>%n würden gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 werden frei.</translation>
    </message>
    <message>
        <source>None would go.</source>
        <translation>Keines würde gehen.</translation>
    </message>
    <message>
        <source>What would be kept</source>
        <translation>Was behalten würde</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>What if other numbers were kept?</source>
        <translation>Was, wenn andere Zahlen gälten?</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>As the farm keeps them</source>
        <translation>Wie die Farm sie behält</translation>
    </message>
    <message>
        <source>What other numbers would mean</source>
        <translation>Was andere Zahlen bedeuten würden</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch kein Backup.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SpokenTime</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration. Keep these short: they stand in table cells.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in days.</extracomment>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StaleVeil</name>
    <message>
        <source>Figures below are out of date</source>
        <translation>Die Zahlen darunter sind veraltet</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StateSentence</name>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait, oldest %1</source>
        <extracomment>%1 is a duration: how long the build that was submitted first has been waiting.</extracomment>
        <translation>
            <numerusform>%n Build wartet seit %1</numerusform>
            <numerusform>%n Builds warten, der älteste seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n worker(s) online</source>
        <extracomment>Part of a sentence: &quot;4 of 4 workers online&quot;.</extracomment>
        <translation>
            <numerusform>%1 von %n Worker online</numerusform>
            <numerusform>%1 von %n Workern online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 workers offline, first %2</source>
        <extracomment>%1 is the number of all workers, %2 names the one that is offline longest.</extracomment>
        <translation>
            <numerusform>%n von %1 Workern offline, zuerst %2</numerusform>
            <numerusform>%n von %1 Workern offline, zuerst %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline</source>
        <extracomment>%1 is the name of a worker, %2 a duration.</extracomment>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>%1 offline for %2</source>
        <translation>%1 offline seit %2</translation>
    </message>
    <message>
        <source>The controller refuses the key: nothing is known.</source>
        <translation>Der Controller weist den Schlüssel ab: nichts ist bekannt.</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>Den API-Schlüssel dieses Controllers eingeben.</translation>
    </message>
    <message>
        <source>No contact since %1 (%2): the farm may be fine or not.</source>
        <extracomment>%1 is a time of day, %2 a duration.</extracomment>
        <translation>Kein Kontakt seit %1 (%2): der Farm kann es gut gehen oder nicht.</translation>
    </message>
    <message>
        <source>The figures below are the last ones known.</source>
        <translation>Die Zahlen darunter sind die letzten bekannten.</translation>
    </message>
    <message>
        <source>Connecting: nothing is known yet.</source>
        <translation>Verbindet: noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>No worker is registered; %1.</source>
        <translation>Kein Worker ist angemeldet; %1.</translation>
    </message>
    <message>
        <source>Start expo-worker on a build machine and point it at this controller.</source>
        <translation>expo-worker auf einer Build-Maschine starten und auf diesen Controller richten.</translation>
    </message>
    <message numerus="yes">
        <source>All %n worker(s) are offline; %1.</source>
        <translation>
            <numerusform>Der einzige Worker ist offline; %1.</numerusform>
            <numerusform>Alle %n Worker sind offline; %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the machines, their network and the expo-worker service.</source>
        <translation>Maschinen, Netz und den Dienst expo-worker prüfen.</translation>
    </message>
    <message>
        <source>Degraded: %1; %2.</source>
        <translation>Eingeschränkt: %1; %2.</translation>
    </message>
    <message>
        <source>Bring %1 back: check the machine, its network and the expo-worker service.</source>
        <translation>%1 zurückholen: Maschine, Netz und den Dienst expo-worker prüfen.</translation>
    </message>
    <message>
        <source>Overloaded: %1; %2.</source>
        <translation>Überlastet: %1; %2.</translation>
    </message>
    <message>
        <source>Backlog: %1; %2.</source>
        <translation>Rückstau: %1; %2.</translation>
    </message>
    <message>
        <source>All quiet: %1, %2.</source>
        <translation>Alles ruhig: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Working: %n build(s) running, %1, %2.</source>
        <extracomment>%1 is &quot;4 of 4 workers online&quot;, %2 is &quot;nothing waits&quot; or &quot;2 builds wait, oldest 40 s&quot;.</extracomment>
        <translation>
            <numerusform>In Arbeit: %n Build läuft, %1, %2.</numerusform>
            <numerusform>In Arbeit: %n Builds laufen, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failing: %n of %1 build(s) failed in the last hour; %2.</source>
        <extracomment>%1 is the number of all builds that ended in the last hour.</extracomment>
        <translation>
            <numerusform>Fehlerhaft: %n von %1 Builds der letzten Stunde ist gescheitert; %2.</numerusform>
            <numerusform>Fehlerhaft: %n von %1 Builds der letzten Stunde sind gescheitert; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the failed builds for what they have in common.</source>
        <translation>Bei den gescheiterten Builds nach Gemeinsamem suchen.</translation>
    </message>
    <message>
        <source>Nothing runs: %1; %2.</source>
        <translation>Nichts läuft: %1; %2.</translation>
    </message>
    <message>
        <source>Starting: %1; %2.</source>
        <translation>Beginnt: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stuck: no worker can take %n build(s); %1.</source>
        <extracomment>Builds wait for a platform that no worker builds for.</extracomment>
        <translation>
            <numerusform>Fest: kein Worker kann %n Build nehmen; %1.</numerusform>
            <numerusform>Fest: kein Worker kann %n Builds nehmen; %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::StatusPanel</name>
    <message>
        <source>How safe the farm is</source>
        <translation>Wie sicher die Farm ist</translation>
    </message>
    <message>
        <source>The state of the backups</source>
        <translation>Der Zustand der Backups</translation>
    </message>
    <message>
        <source>Age of the newest backup (RPO)</source>
        <translation>Alter des neuesten Backups (RPO)</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch kein Backup</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>A restore takes (RTO)</source>
        <translation>Eine Wiederherstellung dauert (RTO)</translation>
    </message>
    <message>
        <source>no drill has succeeded yet</source>
        <translation>noch keine Übung ist geglückt</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>Next backup %1, at %2.</source>
        <extracomment>%1 is &quot;in 3 h&quot;, %2 a time.</extracomment>
        <translation>Nächstes Backup %1, um %2.</translation>
    </message>
    <message>
        <source>No backup is scheduled.</source>
        <translation>Kein Backup ist geplant.</translation>
    </message>
    <message>
        <source>%1, on the disk of the data: it would be lost with it</source>
        <translation>%1, auf dem Datenträger der Daten: Es ginge mit ihm verloren</translation>
    </message>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (fehlgeschlagen: %2)</translation>
    </message>
    <message>
        <source>%1 (copied %2)</source>
        <translation>%1 (kopiert %2)</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Aufbewahrt in %1.</translation>
    </message>
    <message>
        <source>There is no change log: what happens between two backups would be lost.</source>
        <translation>Es gibt kein Änderungslog: Was zwischen zwei Backups geschieht, ginge verloren.</translation>
    </message>
    <message>
        <source>Change log since %1, up to date: a restore can go to any moment since then.</source>
        <extracomment>%1 is a time, %2 a length of time.</extracomment>
        <translation>Änderungslog seit %1, aktuell: Eine Wiederherstellung kann zu jedem Zeitpunkt seitdem zurückkehren.</translation>
    </message>
    <message>
        <source>Change log since %1, %2 behind: a restore can go to any moment since then.</source>
        <translation>Änderungslog seit %1, %2 im Rückstand: Eine Wiederherstellung kann zu jedem Zeitpunkt seitdem zurückkehren.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Database not known</source>
        <translation>Datenbank nicht bekannt</translation>
    </message>
    <message>
        <source>Database sound</source>
        <translation>Datenbank in Ordnung</translation>
    </message>
    <message>
        <source>Database being checked</source>
        <translation>Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>Datenbank beschädigt</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepTexts</name>
    <message>
        <source>Does the service run?</source>
        <translation>Läuft der Dienst?</translation>
    </message>
    <message>
        <source>&quot;active (running)&quot;: it runs, so look at the network between you and it, and at the port below. &quot;failed&quot;: its last lines say why. &quot;activating&quot;: it is starting, or being started again and again.</source>
        <translation>„active (running)“: Er läuft, also prüfen Sie das Netz zwischen Ihnen und ihm und unten den Port. „failed“: Seine letzten Zeilen sagen, warum. „activating“: Er startet, oder wird immer wieder gestartet.</translation>
    </message>
    <message>
        <source>What did it say last?</source>
        <translation>Was hat er zuletzt gesagt?</translation>
    </message>
    <message>
        <source>The last error before it ended is the cause most of the time. Exit status 78: the configuration is wrong; 74: what was written cannot be trusted any more; 75: another controller holds the data.</source>
        <translation>Der letzte Fehler vor seinem Ende ist meist die Ursache. Exit-Status 78: Die Konfiguration ist falsch; 74: Dem Geschriebenen ist nicht mehr zu trauen; 75: Ein anderer Controller hält die Daten.</translation>
    </message>
    <message>
        <source>Is the configuration right?</source>
        <translation>Stimmt die Konfiguration?</translation>
    </message>
    <message>
        <source>Every mistake is named with file and line. After a change of the configuration this is the first thing to look at; correct the file, then start again.</source>
        <translation>Jeder Fehler wird mit Datei und Zeile genannt. Nach einer Änderung der Konfiguration ist dies das Erste, was man ansieht; berichtigen Sie die Datei, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Who holds the database?</source>
        <translation>Wer hält die Datenbank?</translation>
    </message>
    <message>
        <source>Only the controller may. Another program that is listed here (a sqlite3 shell, a copy under way) has to end by itself or be ended by you. Never remove files that end in -wal or -shm: committed builds are in them.</source>
        <translation>Das darf nur der Controller. Ein anderes Programm, das hier steht (eine sqlite3-Shell, ein laufender Kopiervorgang), muss von selbst enden oder von Ihnen beendet werden. Entfernen Sie nie Dateien, die auf -wal oder -shm enden: Darin sind bestätigte Builds.</translation>
    </message>
    <message>
        <source>Who listens on the port?</source>
        <translation>Wer lauscht auf dem Port?</translation>
    </message>
    <message>
        <source>Nothing: the controller does not serve. Another program: it took the port, and the controller refuses to start beside it; the log names it. The controller: it serves, look at the network or the proxy in front.</source>
        <translation>Nichts: Der Controller ist nicht erreichbar. Ein anderes Programm: Es hat den Port, und der Controller startet daneben nicht; das Log nennt es. Der Controller: Er antwortet, prüfen Sie das Netz oder den Proxy davor.</translation>
    </message>
    <message>
        <source>Is a disk full?</source>
        <translation>Ist ein Datenträger voll?</translation>
    </message>
    <message>
        <source>The controller starts on a full disk and cleans up by itself. Where something else filled it, make room there. Do not remove folders below its storage by hand: the database knows these files.</source>
        <translation>Der Controller startet auch bei vollem Datenträger und räumt selbst auf. Wo etwas anderes ihn gefüllt hat, schaffen Sie dort Platz. Entfernen Sie unter seinem Speicher keine Ordner von Hand: Die Datenbank kennt diese Dateien.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Builds that run go on: their workers keep what they made and deliver it. What was acknowledged is on disk. Read the log first: what stopped it may stop it again.</source>
        <translation>Laufende Builds gehen weiter: Ihre Worker behalten das Ergebnis und liefern es ab. Was bestätigt wurde, liegt auf dem Datenträger. Lesen Sie zuerst das Log: Was ihn anhielt, kann ihn wieder anhalten.</translation>
    </message>
    <message>
        <source>Which backup could be restored?</source>
        <translation>Welches Backup ließe sich wiederherstellen?</translation>
    </message>
    <message>
        <source>Changes nothing. Says which backup is the newest that passes its check, and which builds would be lost or return. To restore, go to &quot;Restore the farm&quot;.</source>
        <translation>Ändert nichts. Sagt, welches Backup das neueste geprüfte ist und welche Builds verloren gingen oder zurückkämen. Zum Wiederherstellen gehen Sie zu „Die Farm wiederherstellen“.</translation>
    </message>
    <message>
        <source>Is it well again?</source>
        <translation>Ist er wieder gesund?</translation>
    </message>
    <message>
        <source>&quot;ready&quot; means that it has written, read, stored and fetched something after its start. The alarm above the pages ends by itself with the first contact.</source>
        <translation>„ready“ bedeutet, dass er seit seinem Start etwas geschrieben, gelesen, gespeichert und abgeholt hat. Der Alarm über den Seiten endet beim ersten Kontakt von selbst.</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>Den Controller anhalten</translation>
    </message>
    <message>
        <source>Restore (what to restore is added)</source>
        <translation>Wiederherstellen (was, wird ergänzt)</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>Den Controller starten</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepsView</name>
    <message>
        <source>Emergency steps</source>
        <translation>Notfallschritte</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Zugang und Befehle</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>A step: its number, its title, its row of the runbook.</extracomment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <extracomment>%1 is the title of a step.</extracomment>
        <translation>Ausführen: %1</translation>
    </message>
    <message>
        <source>Until then each command can be copied and run on that machine by hand.</source>
        <translation>Bis dahin kann jeder Befehl kopiert und auf jenem Rechner von Hand ausgeführt werden.</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Ein anderer Befehl läuft.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StopForm</name>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Until somebody ends it</source>
        <translation>Bis es jemand beendet</translation>
    </message>
    <message>
        <source>Start nothing new either</source>
        <translation>Auch nichts Neues starten</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Einreichungen anhalten</translation>
    </message>
    <message>
        <source>New submissions</source>
        <translation>Neue Einreichungen</translation>
    </message>
    <message>
        <source>are refused with this text</source>
        <translation>werden mit diesem Text abgelehnt</translation>
    </message>
    <message>
        <source>are taken and wait</source>
        <translation>werden angenommen und warten</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Was den Nutzern gesagt wird</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Storage</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%1 is a size as &quot;3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Up to 7 days old</source>
        <translation>Bis 7 Tage alt</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <extracomment>Ages of files: %1 is &quot;8-30&quot;</extracomment>
        <translation>Älter als 90 Tage</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>Disk of the data</source>
        <translation>Datenträger der Daten</translation>
    </message>
    <message>
        <source>Disk of the files</source>
        <translation>Datenträger der Dateien</translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation>Datenträger der Backups</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size: room left on a disk.</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a duration: when a disk will be full.</extracomment>
        <translation>voll in %1</translation>
    </message>
    <message>
        <source>of %1, not filling</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>von %1, füllt sich nicht</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 frei von %2</translation>
    </message>
    <message>
        <source>full in %1 as the last six hours went</source>
        <translation>voll in %1, wenn es geht wie in den letzten sechs Stunden</translation>
    </message>
    <message>
        <source>%1 files more fit</source>
        <translation>%1 Dateien passen noch</translation>
    </message>
    <message>
        <source>a safe write takes %1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>ein sicheres Schreiben dauert %1 ms</translation>
    </message>
    <message>
        <source>the same device as: %1</source>
        <extracomment>%1 is the name of a disk.</extracomment>
        <translation>dasselbe Gerät wie: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>Aufbewahrung und Aufräumen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Angeheftete</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SwapForm</name>
    <message>
        <source>Shift of</source>
        <translation>Schicht von</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Day of the first shift</source>
        <translation>Tag der ersten Schicht</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TakeForm</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdField</name>
    <message>
        <source>builds</source>
        <extracomment>Behind a number of builds, in a narrow field.</extracomment>
        <translation>Builds</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of a figure: there is no such threshold.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>In the place of a length of time.</extracomment>
        <translation>sofort</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdRow</name>
    <message>
        <source>Made by somebody</source>
        <translation>Von jemandem angelegt</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>A length of time that a condition has to hold.</extracomment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1: Warnung</translation>
    </message>
    <message>
        <source>%1: critical</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1: kritisch</translation>
    </message>
    <message>
        <source>%1: how long it has to hold</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1: wie lange es gelten muss</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt nach</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht überwacht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>Back to default; can be taken back</source>
        <translation>Zurück zur Vorgabe; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>Sie ist wie ausgeliefert.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdsTab</name>
    <message>
        <source>Save thresholds…</source>
        <translation>Schwellen speichern…</translation>
    </message>
    <message>
        <source>Watch with the typed figures from now on; can be taken back</source>
        <translation>Ab jetzt mit den eingegebenen Zahlen überwachen; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Discard typed thresholds</source>
        <translation>Eingegebene Schwellen verwerfen</translation>
    </message>
    <message>
        <source>Shows the figures that count now</source>
        <translation>Zeigt die Zahlen, die jetzt gelten</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>When people are told</source>
        <translation>Wann Personen Bescheid bekommen</translation>
    </message>
    <message>
        <source>The thresholds</source>
        <translation>Die Schwellen</translation>
    </message>
    <message>
        <source>Nothing is typed that is not saved.</source>
        <translation>Es ist nichts eingegeben, was nicht gespeichert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>How many of the rules are not as delivered.</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n rule(s)?</source>
        <translation>
            <numerusform>%n Regel ändern?</numerusform>
            <numerusform>%n Regeln ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n rule(s).</source>
        <translation>
            <numerusform>%n Regel geändert.</numerusform>
            <numerusform>%n Regeln geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are as before.</source>
        <translation>Die Regeln sind wie zuvor.</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>The figures as delivered count again.</source>
        <translation>Die Zahlen wie ausgeliefert gelten wieder.</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>%1 is as delivered.</source>
        <translation>%1 ist wie ausgeliefert.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TimeChart</name>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenActions</name>
    <message>
        <source>The old secret stays valid for</source>
        <translation>Das alte Geheimnis gilt noch</translation>
    </message>
    <message>
        <source>The old secret ends at once</source>
        <extracomment>Of an old secret: it ends at once.</extracomment>
        <translation>Das alte Geheimnis endet sofort</translation>
    </message>
    <message>
        <source>The old secret stays valid for an hour</source>
        <translation>Das alte Geheimnis gilt noch eine Stunde</translation>
    </message>
    <message>
        <source>The old secret stays valid for a day</source>
        <translation>Das alte Geheimnis gilt noch einen Tag</translation>
    </message>
    <message>
        <source>The old secret stays valid for a week</source>
        <translation>Das alte Geheimnis gilt noch eine Woche</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token…</translation>
    </message>
    <message>
        <source>A credential with less than full rights; its secret is shown once</source>
        <translation>Ein Zugang mit weniger als allen Rechten; sein Geheimnis wird einmal angezeigt</translation>
    </message>
    <message>
        <source>Rotate token…</source>
        <translation>Token erneuern…</translation>
    </message>
    <message>
        <source>A new secret with the same rights; the old one stays valid for a while</source>
        <translation>Ein neues Geheimnis mit denselben Rechten; das alte gilt noch eine Weile</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>Token widerrufen…</translation>
    </message>
    <message>
        <source>Ends it at once</source>
        <translation>Beendet es sofort</translation>
    </message>
    <message>
        <source>Choose one token first.</source>
        <translation>Wählen Sie zuerst ein Token.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Es ist bereits beendet.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Whoever has its secret may do what its role allows, until it ends. The audit log calls them by its name.</source>
        <translation>Wer sein Geheimnis hat, darf tun, was seine Rolle erlaubt, bis es endet. Das Änderungsprotokoll nennt ihn bei diesem Namen.</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Token anlegen</translation>
    </message>
    <message>
        <source>Made a token for %1.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Token für %1 angelegt.</translation>
    </message>
    <message>
        <source>The new token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>Das neue Token von %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Rotate the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Das Token von %1 erneuern?</translation>
    </message>
    <message>
        <source>A new secret with the same rights. Whoever still has the old one when it ends is locked out.</source>
        <translation>Ein neues Geheimnis mit denselben Rechten. Wer das alte noch hat, wenn es endet, ist ausgesperrt.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>The token of %1 has a new secret.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Das Token von %1 hat ein neues Geheimnis.</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Das Token von %1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>Das Token von %1 ist widerrufen.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenForm</name>
    <message>
        <source>Looks, and changes nothing.</source>
        <translation>Sieht nach und ändert nichts.</translation>
    </message>
    <message>
        <source>Submits builds and looks.</source>
        <translation>Reicht Builds ein und sieht nach.</translation>
    </message>
    <message>
        <source>Runs the farm: workers, maintenance, alerts, backups.</source>
        <translation>Betreibt die Farm: Worker, Wartung, Alarme, Backups.</translation>
    </message>
    <message>
        <source>Runs the machines chosen below, and is what they come in with.</source>
        <translation>Betreibt die unten gewählten Maschinen, und mit ihm melden sie sich.</translation>
    </message>
    <message>
        <source>Everything, other tokens too.</source>
        <translation>Alles, auch andere Tokens.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Wem es gehört</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>Bis es widerrufen wird</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>The token has no name.</source>
        <translation>Das Token hat keinen Namen.</translation>
    </message>
    <message>
        <source>Write whose it is: the audit log calls them so.</source>
        <translation>Schreiben Sie, wem es gehört: So nennt ihn das Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>An owner without machines may do nothing.</source>
        <translation>Ein Besitzer ohne Maschinen darf nichts.</translation>
    </message>
    <message>
        <source>Choose the machines.</source>
        <translation>Wählen Sie die Maschinen.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenTexts</name>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Of a token: it can be used.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>the whole farm</source>
        <extracomment>What a token is for.</extracomment>
        <translation>die ganze Farm</translation>
    </message>
    <message>
        <source>Whoever uses it is locked out within a second.</source>
        <translation>Wer es benutzt, ist binnen einer Sekunde ausgesperrt.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <extracomment>%1 is &quot;12 min ago&quot;.</extracomment>
        <translation>Es wurde nie benutzt.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Es wurde zuletzt %1 benutzt.</translation>
    </message>
    <message>
        <source>These machines can then no longer reach the controller: %1.</source>
        <extracomment>%1 are names of machines.</extracomment>
        <translation>Diese Maschinen erreichen den Controller dann nicht mehr: %1.</translation>
    </message>
    <message numerus="yes">
        <source>They have %n build(s) in hand, which will be handed out again.</source>
        <translation>
            <numerusform>Sie haben %n Build in Arbeit, der neu vergeben wird.</numerusform>
            <numerusform>Sie haben %n Builds in Arbeit, die neu vergeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This console came in with a token of this name: it may be your own.</source>
        <translation>Diese Konsole kam mit einem Token dieses Namens: Es kann Ihr eigenes sein.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokensTab</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>What a token is for: the whole farm, or some machines.</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>when revoked</source>
        <translation>wenn widerrufen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Also ended ones</source>
        <translation>Auch beendete</translation>
    </message>
    <message>
        <source>The tokens</source>
        <translation>Die Tokens</translation>
    </message>
    <message>
        <source>There are no tokens: everybody uses the admin key. Give each person and program a token of its own, so that one can be ended without the others.</source>
        <translation>Es gibt keine Tokens: Alle benutzen den Administratorschlüssel. Geben Sie jeder Person und jedem Programm ein eigenes, damit sich eines ohne die anderen beenden lässt.</translation>
    </message>
    <message>
        <source>Only administrators see tokens.</source>
        <translation>Nur Administratoren sehen Tokens.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TopBar</name>
    <message>
        <source>Farm and connection</source>
        <translation>Farm und Verbindung</translation>
    </message>
    <message>
        <source>Expo Free Agent console</source>
        <translation>Konsole von Expo Free Agent</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <extracomment>Badge: the farm is invented. Keep it short and in capitals.</extracomment>
        <translation>DEMO: nichts hier ist echt</translation>
    </message>
    <message>
        <source>No controller</source>
        <translation>Kein Controller</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>Controller %1</translation>
    </message>
    <message>
        <source>Farms</source>
        <translation>Farmen</translation>
    </message>
    <message>
        <source>Other farms</source>
        <translation>Andere Farmen</translation>
    </message>
    <message>
        <source>Another farm, or all of them (Ctrl+0)</source>
        <translation>Eine andere Farm oder alle (Strg+0)</translation>
    </message>
    <message numerus="yes">
        <source>%n other farms need somebody</source>
        <extracomment>Badge beside the farm&apos;s name: %n of the other farms need somebody. Keep it short.</extracomment>
        <translation>
            <numerusform>%n andere Farm braucht jemanden</numerusform>
            <numerusform>%n andere Farmen brauchen jemanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrashTab</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Endgültig weg</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>One run of a clean-up: its number.</extracomment>
        <translation>Aufräumlauf</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>The chosen files are where they were</source>
        <translation>Die gewählten Dateien sind wieder, wo sie waren</translation>
    </message>
    <message>
        <source>Put back the whole clean-up</source>
        <translation>Ganzen Aufräumlauf zurücklegen</translation>
    </message>
    <message>
        <source>Everything that was removed together with the chosen file</source>
        <translation>Alles, was zusammen mit der gewählten Datei entfernt wurde</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Frees the room now; nothing of it can be put back</source>
        <translation>Schafft jetzt Platz; nichts davon kann zurückgelegt werden</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n file(s)</source>
        <translation>
            <numerusform>%n Datei zurücklegen</numerusform>
            <numerusform>%n Dateien zurücklegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash</source>
        <translation>Der Papierkorb</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1; they go for good by themselves when their time is over, or earlier when a disk is almost full.</source>
        <translation>
            <numerusform>%n Datei, %1; sie verschwindet von selbst endgültig, wenn ihre Zeit um ist, oder früher, wenn ein Datenträger fast voll ist.</numerusform>
            <numerusform>%n Dateien, %1; sie verschwinden von selbst endgültig, wenn ihre Zeit um ist, oder früher, wenn ein Datenträger fast voll ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are listed.</source>
        <translation>
            <numerusform>Die neueste ist aufgeführt.</numerusform>
            <numerusform>Die neuesten %n sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a clean-up removes lies here for a while.</source>
        <translation>Was ein Aufräumlauf entfernt, liegt hier eine Weile.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose files of one clean-up.</source>
        <translation>Wählen Sie Dateien eines einzigen Aufräumlaufs.</translation>
    </message>
    <message>
        <source>The files are where they were; the next clean-up by the policy may remove them again. Pin the build when they shall stay.</source>
        <translation>Die Dateien sind, wo sie waren; das nächste Aufräumen nach den Regeln kann sie wieder entfernen. Heften Sie den Build an, wenn sie bleiben sollen.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Zurückgelegt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be: a younger one has the place.</source>
        <translation>
            <numerusform>%n Datei konnte nicht zurück: Eine jüngere hat den Platz.</numerusform>
            <numerusform>%n Dateien konnten nicht zurück: Eine jüngere hat den Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Den Papierkorb leeren?</translation>
    </message>
    <message>
        <source>%1 are gone for good.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>%1 sind endgültig weg.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Typed to confirm that the trash shall be emptied.</extracomment>
        <translation>leeren</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s) for good.</source>
        <translation>
            <numerusform>%n Datei endgültig entfernt.</numerusform>
            <numerusform>%n Dateien endgültig entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Treemap</name>
    <message>
        <source>%1: %2, %3 %</source>
        <extracomment>A part of what is stored: %1 its name, %2 a size as &quot;3 GiB&quot;, %3 a number.</extracomment>
        <translation>%1: %2, %3 %</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrendsTab</name>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Sollte sein</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Rest des Budgets</translation>
    </message>
    <message>
        <source>Against the weeks before</source>
        <translation>Gegen die Wochen davor</translation>
    </message>
    <message>
        <source>slower, was %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>langsamer, war %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Mean run</source>
        <translation>Mittlere Laufzeit</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Länge der Warteschlange</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>Nach Worker</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>%1 is a length of time.</extracomment>
        <translation>Die letzten %1</translation>
    </message>
    <message>
        <source>The history of the queue</source>
        <translation>Der Verlauf der Warteschlange</translation>
    </message>
    <message>
        <source>The statistics</source>
        <translation>Die Statistik</translation>
    </message>
    <message>
        <source>No build has ended in this time.</source>
        <translation>In dieser Zeit ist kein Build beendet worden.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>Worker online</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 wartend</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 wartend</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s),</source>
        <translation>
            <numerusform>%n Build,</numerusform>
            <numerusform>%n Builds,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded.</source>
        <translation>%1 erfolgreich.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed because of a machine or the farm.</source>
        <translation>
            <numerusform>%n wegen einer Maschine oder der Farm fehlgeschlagen.</numerusform>
            <numerusform>%n wegen einer Maschine oder der Farm fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::VerificationTexts</name>
    <message>
        <source>The program did not say what was expected.</source>
        <translation>Das Programm sagte nicht, was erwartet wurde.</translation>
    </message>
    <message>
        <source>Use programs of one version; the log below has its words.</source>
        <translation>Verwenden Sie Programme derselben Version; das Log unten hat den Wortlaut.</translation>
    </message>
    <message>
        <source>%1 would be restored, with %2 builds.</source>
        <extracomment>%1 is the name of a backup, %2 a number of builds.</extracomment>
        <translation>%1 würde wiederhergestellt, mit %2 Builds.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet, so nothing is lost.</source>
        <extracomment>Behind what would be restored; %1 is a folder.</extracomment>
        <translation>In %1 ist noch keine Datenbank, also geht nichts verloren.</translation>
    </message>
    <message>
        <source>What would be lost cannot be told: the present database cannot be read.</source>
        <translation>Was verloren ginge, ist nicht feststellbar: Die jetzige Datenbank kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) would be lost</source>
        <translation>
            <numerusform>%n Build ginge verloren</numerusform>
            <numerusform>%n Builds gingen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go back to an earlier state</source>
        <translation>
            <numerusform>%n ginge in einen früheren Zustand zurück</numerusform>
            <numerusform>%n gingen in einen früheren Zustand zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would return</source>
        <translation>
            <numerusform>%n käme zurück</numerusform>
            <numerusform>%n kämen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there before is the backup %1: restoring it is the way back.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>Was vorher da war, ist das Backup %1: Es wiederherzustellen ist der Weg zurück.</translation>
    </message>
    <message>
        <source>What was there could not be backed up: %1</source>
        <translation>Was da war, konnte nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>The database of before is kept as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Die vorige Datenbank ist als %1 aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds are missing.</source>
        <translation>
            <numerusform>%n Datei von Builds fehlt.</numerusform>
            <numerusform>%n Dateien von Builds fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WallView</name>
    <message>
        <source>Wall - Expo Free Agent</source>
        <translation>Wand - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>The head of the wall: %1 is the farm, %2 the time of day.</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>Under a big number on the wall: critical problems.</extracomment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>warnings</source>
        <extracomment>Under a big number on the wall: problems of the lesser kind.</extracomment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Under a big number on the wall: builds that wait.</extracomment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>building</source>
        <extracomment>Under a big number on the wall: builds that run.</extracomment>
        <translation>bauend</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Big numbers on the wall: workers that are there, of all there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A problem on the wall: %1 says since when, %2 what it is.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowActions</name>
    <message>
        <source>New window…</source>
        <translation>Neues Fenster…</translation>
    </message>
    <message>
        <source>A maintenance that comes again and again</source>
        <translation>Eine Wartung, die immer wiederkehrt</translation>
    </message>
    <message>
        <source>Change window…</source>
        <translation>Fenster ändern…</translation>
    </message>
    <message>
        <source>When it is and what it does</source>
        <translation>Wann es ist und was es tut</translation>
    </message>
    <message>
        <source>Switch window off</source>
        <translation>Fenster ausschalten</translation>
    </message>
    <message>
        <source>It stays in the list and does not happen</source>
        <translation>Es bleibt in der Liste und findet nicht statt</translation>
    </message>
    <message>
        <source>Remove window…</source>
        <translation>Fenster entfernen…</translation>
    </message>
    <message>
        <source>It does not happen any more</source>
        <translation>Es findet nicht mehr statt</translation>
    </message>
    <message>
        <source>Save calendar…</source>
        <translation>Kalender speichern…</translation>
    </message>
    <message>
        <source>The next dates as a file for calendars (.ics)</source>
        <translation>Die nächsten Termine als Datei für Kalender (.ics)</translation>
    </message>
    <message>
        <source>Choose a window first.</source>
        <translation>Wählen Sie zuerst ein Fenster.</translation>
    </message>
    <message>
        <source>Switch window on</source>
        <translation>Fenster einschalten</translation>
    </message>
    <message>
        <source>A new maintenance window</source>
        <translation>Ein neues Wartungsfenster</translation>
    </message>
    <message>
        <source>Users are told 3 days, 1 day and 1 hour before. It ends by itself.</source>
        <translation>Die Nutzer erfahren es 3 Tage, 1 Tag und 1 Stunde vorher. Es endet von selbst.</translation>
    </message>
    <message>
        <source>Make window</source>
        <translation>Fenster anlegen</translation>
    </message>
    <message>
        <source>Made the window: %1</source>
        <translation>Fenster angelegt: %1</translation>
    </message>
    <message>
        <source>The window is removed again.</source>
        <translation>Das Fenster ist wieder entfernt.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Users who were told of the next date are told the new one. An occurrence that has begun is not touched.</source>
        <translation>Nutzer, denen der nächste Termin mitgeteilt war, erfahren den neuen. Ein Termin, der begonnen hat, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Changed the window: %1</source>
        <translation>Fenster geändert: %1</translation>
    </message>
    <message>
        <source>The window is as before.</source>
        <translation>Das Fenster ist wie zuvor.</translation>
    </message>
    <message>
        <source>It happens again.</source>
        <translation>Es findet wieder statt.</translation>
    </message>
    <message>
        <source>It does not happen until it is switched on.</source>
        <translation>Es findet nicht statt, bis es eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>Eingeschaltet: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>Remove: %1?</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It has no date to come.</source>
        <translation>Es hat keinen kommenden Termin.</translation>
    </message>
    <message>
        <source>It would have been next at %1 UTC. Users who were told of it are told that it does not happen.</source>
        <translation>Der nächste wäre um %1 UTC gewesen. Nutzer, die davon wussten, erfahren, dass er nicht stattfindet.</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>Fenster entfernen</translation>
    </message>
    <message>
        <source>Removed the window: %1</source>
        <translation>Fenster entfernt: %1</translation>
    </message>
    <message>
        <source>The window is back.</source>
        <translation>Das Fenster ist zurück.</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>Saved the calendar: %1</source>
        <extracomment>%1 is a file, %2 an error of the system.</extracomment>
        <translation>Kalender gespeichert: %1</translation>
    </message>
    <message>
        <source>The calendar cannot be saved to %1: %2</source>
        <translation>Der Kalender kann nicht nach %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowForm</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>Frist für laufende Builds</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Was den Nutzern gesagt wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowsTab</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of the window</source>
        <translation>Zone des Fensters</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>clocks have changed since the one before</source>
        <translation>seit dem vorigen sind die Uhren umgestellt</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>Die Fenster</translation>
    </message>
    <message>
        <source>No maintenance comes by itself. A window that recurs tells users in time and reopens by itself.</source>
        <translation>Keine Wartung kommt von selbst. Ein wiederkehrendes Fenster sagt es den Nutzern rechtzeitig und öffnet von selbst wieder.</translation>
    </message>
    <message>
        <source>No date to come.</source>
        <translation>Kein kommender Termin.</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Sechs Wochen</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>Der Kalender</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerActions</name>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>No new builds, for a reason and a time</source>
        <translation>Keine neuen Builds, mit Grund und Dauer</translation>
    </message>
    <message>
        <source>I need this machine</source>
        <translation>Ich brauche diese Maschine</translation>
    </message>
    <message>
        <source>Gives its builds back at once and keeps it free for 8 hours</source>
        <translation>Gibt ihre Builds sofort zurück und hält sie 8 Stunden frei</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Leerlaufen lassen…</translation>
    </message>
    <message>
        <source>Finishes what it builds, then gets nothing new</source>
        <translation>Beendet, was er baut, bekommt dann nichts Neues</translation>
    </message>
    <message>
        <source>Quarantine…</source>
        <translation>Quarantäne…</translation>
    </message>
    <message>
        <source>Out of service until trial builds succeed</source>
        <translation>Außer Dienst, bis Probebuilds glücken</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Gets builds again at once</source>
        <translation>Bekommt sofort wieder Builds</translation>
    </message>
    <message>
        <source>Try with a canary build</source>
        <translation>Mit einem Probebuild versuchen</translation>
    </message>
    <message>
        <source>A build of the farm&apos;s own goes to this worker only</source>
        <translation>Ein Build der Farm selbst geht nur an diesen Worker</translation>
    </message>
    <message>
        <source>Restart worker program…</source>
        <translation>Worker-Programm neu starten…</translation>
    </message>
    <message>
        <source>Once it has nothing to build</source>
        <translation>Sobald er nichts zu bauen hat</translation>
    </message>
    <message>
        <source>Reboot machine…</source>
        <translation>Maschine neu starten…</translation>
    </message>
    <message>
        <source>Update worker…</source>
        <translation>Worker aktualisieren…</translation>
    </message>
    <message>
        <source>Withdraw requests</source>
        <translation>Aufträge zurückziehen</translation>
    </message>
    <message>
        <source>What it was asked to do to itself and has not done yet</source>
        <translation>Was ihm für sich selbst aufgetragen und noch nicht getan ist</translation>
    </message>
    <message>
        <source>Set owner…</source>
        <translation>Besitzer setzen…</translation>
    </message>
    <message>
        <source>Whose machine it is</source>
        <translation>Wem die Maschine gehört</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Ausmustern…</translation>
    </message>
    <message>
        <source>Takes it off the farm; its history stays</source>
        <translation>Nimmt ihn aus der Farm; sein Verlauf bleibt</translation>
    </message>
    <message>
        <source>Rolling update…</source>
        <translation>Rollendes Update…</translation>
    </message>
    <message>
        <source>One machine after the other, each tried before the next</source>
        <translation>Eine Maschine nach der anderen, jede wird vor der nächsten erprobt</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>Wählen Sie zuerst einen Worker.</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Niemand hält ihn an.</translation>
    </message>
    <message>
        <source>Choose one worker.</source>
        <translation>Wählen Sie einen Worker.</translation>
    </message>
    <message>
        <source>Nothing is asked of it.</source>
        <translation>Ihm ist nichts aufgetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n Worker</numerusform>
            <numerusform>%n Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>%1 pausiert.</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n worker(s).</source>
        <translation>
            <numerusform>%n Worker fortgesetzt.</numerusform>
            <numerusform>%n Worker fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held as before.</source>
        <translation>Angehalten wie zuvor.</translation>
    </message>
    <message>
        <source>%1 is tried with build %2.</source>
        <translation>%1 wird mit Build %2 erprobt.</translation>
    </message>
    <message>
        <source>Withdrew the request.</source>
        <translation>Auftrag zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run there now.</source>
        <translation>
            <numerusform>%n Build läuft dort jetzt.</numerusform>
            <numerusform>%n Builds laufen dort jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now.</source>
        <translation>Er baut jetzt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait on the farm.</source>
        <translation>
            <numerusform>%n Build wartet auf der Farm.</numerusform>
            <numerusform>%n Builds warten auf der Farm.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>%1 pausieren?</translation>
    </message>
    <message>
        <source>It gets no new builds until then.</source>
        <translation>Er bekommt bis dahin keine neuen Builds.</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>%1 leerlaufen lassen?</translation>
    </message>
    <message>
        <source>It finishes what it has and gets nothing new.</source>
        <translation>Er beendet, was er hat, und bekommt nichts Neues.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leerlaufen lassen</translation>
    </message>
    <message>
        <source>Quarantine %1?</source>
        <translation>%1 in Quarantäne nehmen?</translation>
    </message>
    <message>
        <source>It gets nothing but trial builds; two that succeed let it back.</source>
        <translation>Er bekommt nur Probebuilds; zwei, die glücken, lassen ihn zurück.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>The owner needs the machine</source>
        <translation>Der Besitzer braucht die Maschine</translation>
    </message>
    <message>
        <source>%1 is yours for 8 hours; its builds go elsewhere.</source>
        <translation>%1 gehört 8 Stunden lang Ihnen; die Builds gehen anderswohin.</translation>
    </message>
    <message numerus="yes">
        <source>It first finishes %n build(s).</source>
        <translation>
            <numerusform>Er beendet zuerst %n Build.</numerusform>
            <numerusform>Er beendet zuerst %n Builds.</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now, so it begins within a minute.</source>
        <translation>Er baut jetzt nichts, also beginnt es binnen einer Minute.</translation>
    </message>
    <message>
        <source>Asked %1: %2.</source>
        <translation>%1 beauftragt: %2.</translation>
    </message>
    <message>
        <source>Restart the worker program of %1?</source>
        <translation>Das Worker-Programm von %1 neu starten?</translation>
    </message>
    <message>
        <source>It gets no builds until it is back.</source>
        <translation>Er bekommt keine Builds, bis er zurück ist.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>It is away for some minutes.</source>
        <translation>Er ist einige Minuten fort.</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Update %1?</source>
        <translation>%1 aktualisieren?</translation>
    </message>
    <message>
        <source>It installs the version of the controller and starts anew.</source>
        <translation>Er installiert die Version des Controllers und startet neu.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Whose machine is %1?</source>
        <translation>Wem gehört die Maschine %1?</translation>
    </message>
    <message>
        <source>The owner is named with the machine. What an owner may do comes with a token for it.</source>
        <translation>Der Besitzer wird bei der Maschine genannt. Was ein Besitzer darf, kommt mit einem Token dafür.</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Besitzer setzen</translation>
    </message>
    <message>
        <source>The owner is set.</source>
        <translation>Der Besitzer ist gesetzt.</translation>
    </message>
    <message>
        <source>The owner is as before.</source>
        <translation>Der Besitzer ist wie zuvor.</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>%1 ausmustern?</translation>
    </message>
    <message>
        <source>It leaves the farm: its token ends, its history stays. It comes back only by registering anew.</source>
        <translation>Er verlässt die Farm: Sein Token endet, sein Verlauf bleibt. Er kommt nur durch neue Anmeldung zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) that it has go back to the queue.</source>
        <translation>
            <numerusform>%n Build, den er hat, geht zurück in die Warteschlange.</numerusform>
            <numerusform>%n Builds, die er hat, gehen zurück in die Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Retired %1.</source>
        <translation>%1 ausgemustert.</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>Rollendes Update</translation>
    </message>
    <message>
        <source>One after the other: each finishes its builds, does it, and builds a trial before the next one&apos;s turn. The first that fails stops the rest.</source>
        <translation>Einer nach dem anderen: Jeder beendet seine Builds, tut es und baut zur Probe, bevor der nächste an der Reihe ist. Der erste, der fehlschlägt, hält den Rest an.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The rolling update has begun.</source>
        <translation>Das rollende Update hat begonnen.</translation>
    </message>
    <message>
        <source>The rolling update is cancelled: what has begun is finished, nothing more begins.</source>
        <translation>Das rollende Update ist abgebrochen: Was begonnen hat, wird beendet, Neues beginnt nicht.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerDetail</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Builds of this worker</source>
        <translation>Builds dieses Workers</translation>
    </message>
    <message>
        <source>Selected worker</source>
        <translation>Gewählter Worker</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Der Worker</translation>
    </message>
    <message>
        <source>Its last builds</source>
        <translation>Seine letzten Builds</translation>
    </message>
    <message>
        <source>Choose a worker.</source>
        <translation>Wählen Sie einen Worker.</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>asked for %1 at %2 by %3</source>
        <extracomment>%1 is what a machine is asked to do, %2 when, %3 by whom.</extracomment>
        <translation>beauftragt mit %1 um %2 von %3</translation>
    </message>
    <message>
        <source>No worker chosen</source>
        <translation>Kein Worker gewählt</translation>
    </message>
    <message numerus="yes">
        <source>Next trial %1, %n failed so far.</source>
        <translation>
            <numerusform>Nächste Probe %1, %n bisher fehlgeschlagen.</numerusform>
            <numerusform>Nächste Probe %1, %n bisher fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerTexts</name>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Baut</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>%1 by %2 until %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1 von %2 bis %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2 since %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1 von %2 seit %3: %4</translation>
    </message>
    <message>
        <source>restart of the worker</source>
        <translation>Neustart des Workers</translation>
    </message>
    <message>
        <source>reboot of the machine</source>
        <translation>Neustart der Maschine</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>Fragt nach Arbeit</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation>Ist angemeldet</translation>
    </message>
    <message>
        <source>Its own checks pass</source>
        <translation>Seine eigenen Prüfungen gelingen</translation>
    </message>
    <message>
        <source>Has room on its disk</source>
        <translation>Hat Platz auf seinem Datenträger</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>Niemand hält ihn an</translation>
    </message>
    <message>
        <source>Has built lately</source>
        <translation>Hat kürzlich gebaut</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersModel</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Baut</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>The worker takes builds for any platform.</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1
%2 of %3 builds succeeded</source>
        <translation>%1
%2 von %3 Builds gelungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Builds</source>
        <extracomment>Column header: the builds that this worker runs at present.</extracomment>
        <translation>Builds</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Builds, or why not</source>
        <translation>Baut, oder warum nicht</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>%1 ausgelastet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of the last 24 h it built.</source>
        <translation>%1 der letzten 24 h hat er gebaut.</translation>
    </message>
    <message>
        <source>Nothing is known of its last 24 h.</source>
        <translation>Über seine letzten 24 h ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Green: building, grey: idle, amber: held, red: offline.</source>
        <translation>Grün: baut, grau: frei, gelb: angehalten, rot: offline.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 erfolgreich, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>Brauchen jemanden</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>The workers</source>
        <translation>Die Worker</translation>
    </message>
    <message>
        <source>No worker. Register one: expo-worker --controller URL on the machine.</source>
        <translation>Kein Worker. Melden Sie einen an: expo-worker --controller URL auf der Maschine.</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Niemand hält ihn an.</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Say why, behind the name and the time: pause %1 2h xcode update</source>
        <translation>Sagen Sie hinter Name und Zeit, warum: pause %1 2h xcode update</translation>
    </message>
    <message>
        <source>Pause %1 until %2: %3</source>
        <translation>%1 pausieren bis %2: %3</translation>
    </message>
    <message>
        <source>Pause %1 until somebody resumes it: %2</source>
        <translation>%1 pausieren, bis ihn jemand fortsetzt: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPanel</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
</TS>
