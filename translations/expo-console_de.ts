<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>freeagent::console::CalmTable</name>
    <message>
        <source>Column headers; press to sort</source>
        <translation>Spaltenköpfe; drücken sortiert</translation>
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
    <name>freeagent::console::DemoFarm</name>
    <message>
        <source>invented farm</source>
        <translation>erfundene Farm</translation>
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
    <name>freeagent::console::FarmCards</name>
    <message>
        <source>oldest %1</source>
        <translation>ältester %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>%n is how many builds the online workers can run at once.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>of %n slot(s)</source>
        <translation>
            <numerusform>von %n Platz</numerusform>
            <numerusform>von %n Plätzen</numerusform>
        </translation>
    </message>
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
        <source>Failed, 24 h</source>
        <translation>Gescheitert, 24 h</translation>
    </message>
    <message>
        <source>%1 % succeed</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>%1 % gelingen</translation>
    </message>
    <message>
        <source>Finished, 24 h</source>
        <translation>Beendet, 24 h</translation>
    </message>
    <message>
        <source>mean run %1</source>
        <translation>im Mittel %1</translation>
    </message>
    <message>
        <source>The farm in numbers</source>
        <translation>Die Farm in Zahlen</translation>
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
    <name>freeagent::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
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
    <name>freeagent::console::QueueDepthChart</name>
    <message>
        <source>Queue depth over time</source>
        <translation>Länge der Warteschlange im Lauf der Zeit</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 waiting, %2 running</source>
        <translation>%1 wartend, %2 laufend</translation>
    </message>
    <message>
        <source>warn at %1</source>
        <translation>warnen ab %1</translation>
    </message>
    <message>
        <source>act at %1</source>
        <translation>handeln ab %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Legend of the queue chart: number of builds.</extracomment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Legend of the queue chart: number of builds.</extracomment>
        <translation>laufend</translation>
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
    <name>freeagent::console::Session</name>
    <message>
        <source>No keyring: the key is kept in the file %1, which only you can read.</source>
        <translation>Kein Schlüsselbund: der Schlüssel liegt in der Datei %1, die nur du lesen kannst.</translation>
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
</context>
<context>
    <name>freeagent::console::TrayIcon</name>
    <message>
        <source>Open console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>DEMO: %1</source>
        <translation>DEMO: %1</translation>
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
    <name>freeagent::console::WorkersPanel</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
</TS>
