<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>freeagent::console::AckForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when it gets worse</source>
        <translation>También si empeora</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>It rings again after</source>
        <translation>Vuelve a sonar después de</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ActionTexts</name>
    <message>
        <source>Cancelling %1…</source>
        <translation>Cancelando %1…</translation>
    </message>
    <message>
        <source>Retrying %1…</source>
        <translation>Reintentando %1…</translation>
    </message>
    <message>
        <source>Downloading %1: %2 % of %3</source>
        <extracomment>%1 is a build, %2 a percentage, %3 a size.</extracomment>
        <translation>Descargando %1: %2 % de %3</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>Descargando %1…</translation>
    </message>
    <message>
        <source>Cancelled %1.</source>
        <translation>Cancelado %1.</translation>
    </message>
    <message>
        <source>Submitted %1 again as %2.</source>
        <translation>%1 enviado de nuevo como %2.</translation>
    </message>
    <message>
        <source>Saved %1 (%2), but the controller named no SHA-256 to check it against.</source>
        <translation>Guardado %1 (%2), pero el controlador no dio ningún SHA-256 con que compararlo.</translation>
    </message>
    <message>
        <source>Saved %1 (%2); its SHA-256 is right.</source>
        <translation>Guardado %1 (%2); su SHA-256 es correcto.</translation>
    </message>
    <message>
        <source>%1 was not cancelled: %2</source>
        <translation>%1 no se canceló: %2</translation>
    </message>
    <message>
        <source>%1 was not retried: %2</source>
        <translation>%1 no se reintentó: %2</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation>%1 no se descargó: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AgeLabel</name>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day; %2 a duration.</extracomment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>as of %1, %2 old</source>
        <translation>a las %1, hace %2</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Antigüedad de las cifras</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertActions</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Say that you have it: nobody else is called</source>
        <translation>Decir que usted se encarga: no se llama a nadie más</translation>
    </message>
    <message>
        <source>Take acknowledgement back</source>
        <translation>Retirar la confirmación</translation>
    </message>
    <message>
        <source>It rings again at once</source>
        <translation>Vuelve a sonar enseguida</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Keep it and what is like it quiet for a while</source>
        <translation>Callar esto y lo parecido durante un rato</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>What, since when, why and what to do</source>
        <translation>Qué, desde cuándo, por qué y qué hacer</translation>
    </message>
    <message>
        <source>Choose an alert first.</source>
        <translation>Elija primero una alerta.</translation>
    </message>
    <message>
        <source>This alert is over.</source>
        <translation>Esta alerta ha terminado.</translation>
    </message>
    <message>
        <source>It does not ring yet.</source>
        <translation>Aún no suena.</translation>
    </message>
    <message>
        <source>Somebody has it already.</source>
        <translation>Alguien se encarga ya.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged it.</source>
        <translation>Nadie la ha confirmado.</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <extracomment>%1 is what an alert says.</extracomment>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Nobody is called for it any more until then; it stays on this page.</source>
        <translation>Hasta entonces no se llama a nadie más por ella; sigue en esta página.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Yo me encargo</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Confirmada: %1</translation>
    </message>
    <message>
        <source>It rings again.</source>
        <translation>Vuelve a sonar.</translation>
    </message>
    <message>
        <source>It rings again at once.</source>
        <translation>Vuelve a sonar enseguida.</translation>
    </message>
    <message>
        <source>Acknowledged as before.</source>
        <translation>Confirmada como antes.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Silence: %1</source>
        <translation>Silenciar: %1</translation>
    </message>
    <message>
        <source>What it matches is still shown here, but nobody is told. It ends by itself.</source>
        <translation>Lo que coincide se sigue mostrando aquí, pero no se avisa a nadie. Termina por sí solo.</translation>
    </message>
    <message>
        <source>Silenced: %1</source>
        <translation>Silenciada: %1</translation>
    </message>
    <message>
        <source>The silence is ended.</source>
        <translation>El silencio ha terminado.</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Terminar el silencio</translation>
    </message>
    <message>
        <source>What it matches is told again at once.</source>
        <translation>Lo que coincide se vuelve a avisar enseguida.</translation>
    </message>
    <message>
        <source>Ended the silence of %1.</source>
        <translation>Terminado el silencio de %1.</translation>
    </message>
    <message>
        <source>The silence is back.</source>
        <translation>El silencio ha vuelto.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied the alert as text.</source>
        <translation>Alerta copiada como texto.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertCard</name>
    <message>
        <source>%1 has it until %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 se encarga hasta %2</translation>
    </message>
    <message>
        <source>even when it gets worse</source>
        <translation>incluso si empeora</translation>
    </message>
    <message>
        <source>Nobody is told: %1</source>
        <extracomment>%1 is why, as a sentence.</extracomment>
        <translation>No se avisa a nadie: %1</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Leads to the page for it</source>
        <translation>Lleva a la página correspondiente</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertDetail</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Selected alert</source>
        <translation>Alerta elegida</translation>
    </message>
    <message>
        <source>Choose an alert to see what happened about it.</source>
        <translation>Elija una alerta para ver qué ocurrió con ella.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>La cronología</translation>
    </message>
    <message>
        <source>runbook %1</source>
        <extracomment>%1 is a row of the runbook, such as RB-37.</extracomment>
        <translation>runbook %1</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Quién puede ayudar: %1</translation>
    </message>
    <message>
        <source>No alert chosen</source>
        <translation>Ninguna alerta elegida</translation>
    </message>
    <message>
        <source>Nobody is named for it</source>
        <translation>Nadie está designado para ella</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertList</name>
    <message>
        <source>No alert. Nobody is needed.</source>
        <translation>Ninguna alerta. No se necesita a nadie.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertTexts</name>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>every first %1 of the month</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>cada primer %1 del mes</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>%1, threshold %2</source>
        <extracomment>%1 and %2 are figures such as &quot;11 builds&quot;.</extracomment>
        <translation>%1, umbral %2</translation>
    </message>
    <message>
        <source>over at %1 after %2</source>
        <extracomment>%1 is a time, %2 a duration.</extracomment>
        <translation>terminó a las %1 tras %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <extracomment>%1 is a duration, %2 a time.</extracomment>
        <translation>durante %1, desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in 30 days</source>
        <translation>
            <numerusform>%n vez en 30 días</numerusform>
            <numerusform>%n veces en 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>told to %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>avisado %1</translation>
    </message>
    <message>
        <source>then %1 at %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>luego %1 a las %2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Notada</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisada</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Acknowledgement ended</source>
        <translation>Confirmación terminada</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>Oída de nuevo</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>todas las reglas</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 is critical, warning or info.</extracomment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 at %2 %3 for %4, ends %5</source>
        <extracomment>&quot;every first Sunday of the month at 02:00 UTC for 2 h, ends on ...&quot;</extracomment>
        <translation>%1 a las %2 %3 durante %4, termina %5</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Rules and back-test</source>
        <translation>Reglas y prueba retrospectiva</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Alerta siguiente</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>Alerta anterior</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>All of 30 days</source>
        <translation>Todas de 30 días</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>Las alertas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Audit</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Rechazado (%1)</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Fallido (%1)</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditDetail</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Nothing is written down about values.</source>
        <translation>No hay nada anotado sobre valores.</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Elija una entrada.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>%1 is a person or a program, %2 a role.</extracomment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an address in the network.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>%1 is the id of a token.</extracomment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se dio ninguna razón.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Entry %1, link of the chain %2</source>
        <extracomment>%1 is a number, %2 a long hexadecimal number.</extracomment>
        <translation>Entrada %1, eslabón de la cadena %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditFilters</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Who, exactly</source>
        <translation>Quién, exactamente</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Cargar entradas más antiguas</translation>
    </message>
    <message>
        <source>The page behind the last one shown</source>
        <translation>La página tras la última mostrada</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar la cadena</translation>
    </message>
    <message>
        <source>Each entry carries the sum of the one before: shows whether somebody changed one</source>
        <translation>Cada entrada lleva la suma de la anterior: muestra si alguien cambió una</translation>
    </message>
    <message>
        <source>Export entries…</source>
        <translation>Exportar entradas…</translation>
    </message>
    <message>
        <source>All that the filters leave, one JSON object a line</source>
        <translation>Todo lo que dejan los filtros, un objeto JSON por línea</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Copiar la entrada</translation>
    </message>
    <message>
        <source>Who did what, and what changed, as text</source>
        <translation>Quién hizo qué, y qué cambió, como texto</translation>
    </message>
    <message>
        <source>No such entry.</source>
        <translation>No existe tal entrada.</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>El registro de auditoría</translation>
    </message>
    <message>
        <source>Only an admin reads the audit log.</source>
        <translation>Solo un administrador lee el registro de auditoría.</translation>
    </message>
    <message>
        <source>They are on their way.</source>
        <translation>Están en camino.</translation>
    </message>
    <message>
        <source>All entries are shown.</source>
        <translation>Se muestran todas las entradas.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Elija primero una entrada.</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Aún no se muestra nada.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Verificando la cadena…</translation>
    </message>
    <message>
        <source>It is not known whether the chain is whole: %1</source>
        <translation>No se sabe si la cadena está íntegra: %1</translation>
    </message>
    <message>
        <source>Its end is %1: compare it with a copy kept elsewhere.</source>
        <extracomment>%1 is a long hexadecimal number.</extracomment>
        <translation>Su final es %1: compárelo con una copia guardada en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entry(s), none changed or missing.</source>
        <translation>
            <numerusform>La cadena está íntegra: %n entrada, ni cambiada ni ausente.</numerusform>
            <numerusform>La cadena está íntegra: %n entradas, ninguna cambiada ni ausente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed or removed.</source>
        <translation>La cadena está rota en la entrada %1: ella, o una anterior, fue cambiada o quitada.</translation>
    </message>
    <message>
        <source>Compare with an export or a backup from before, and treat it as a break-in until it is explained.</source>
        <translation>Compare con una exportación o una copia de seguridad anterior, y trátelo como una intrusión hasta que se explique.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Exporting the audit log…</source>
        <translation>Exportando el registro de auditoría…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s) to %1.</source>
        <translation>
            <numerusform>Exportada %n entrada a %1.</numerusform>
            <numerusform>Exportadas %n entradas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 no se puede escribir. Elija otra carpeta o haga sitio.</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>Entrada copiada.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Autostart</name>
    <message>
        <source>&quot;%1&quot; could not be changed: %2</source>
        <translation>«%1» no se pudo cambiar: %2</translation>
    </message>
    <message>
        <source>Make the folder writable for you, and try again.</source>
        <translation>Haga que pueda escribir en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayInbox</name>
    <message>
        <source>While you were away (%1–%2) nothing happened.</source>
        <translation>Mientras no estaba (%1–%2) no ocurrió nada.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayStrip</name>
    <message>
        <source>Show</source>
        <extracomment>A button: shows the events one by one.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what happened while you were away</source>
        <translation>Mostrar lo que ocurrió mientras no estaba</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estaba</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A button: the person has read it.</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Seen: hide what happened while you were away</source>
        <translation>Visto: ocultar lo que ocurrió mientras no estaba</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are times: 02:10-08:55.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n suceso</numerusform>
            <numerusform>%n sucesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <extracomment>Of events: how many are not over.</extracomment>
        <translation>
            <numerusform>%n aún abierto</numerusform>
            <numerusform>%n aún abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>all are over</source>
        <translation>todos han terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) failed</source>
        <translation>
            <numerusform>%n build falló</numerusform>
            <numerusform>%n builds fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away (%1): %2</source>
        <extracomment>%1 are two times, %2 is what happened: &quot;3 events, 1 still open&quot;.</extracomment>
        <translation>Mientras no estaba (%1): %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>%n más: todas las alertas</numerusform>
            <numerusform>%n más: todas las alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed builds</source>
        <translation>Builds fallidos</translation>
    </message>
    <message>
        <source>%1–%2  %3</source>
        <extracomment>An event that is over: %1 and %2 are times, %3 is what happened.</extracomment>
        <translation>%1–%2  %3</translation>
    </message>
    <message>
        <source>since %1, still open  %2</source>
        <translation>desde %1, aún abierto  %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupActions</name>
    <message>
        <source>Back up now…</source>
        <translation>Copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>Makes a backup and verifies it</source>
        <translation>Hace una copia de seguridad y la verifica</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Every byte against its digest, the database opened and checked</source>
        <translation>Cada byte contra su resumen, la base de datos abierta y comprobada</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Says first which builds would be lost or return</source>
        <translation>Dice antes qué builds se perderían o volverían</translation>
    </message>
    <message>
        <source>Remove backup…</source>
        <translation>Eliminar la copia…</translation>
    </message>
    <message>
        <source>It is gone for good</source>
        <translation>Desaparece para siempre</translation>
    </message>
    <message>
        <source>Copy restore commands</source>
        <translation>Copiar las órdenes de restauración</translation>
    </message>
    <message>
        <source>What to type on the controller&apos;s machine</source>
        <translation>Qué escribir en la máquina del controlador</translation>
    </message>
    <message>
        <source>Drill now…</source>
        <translation>Simulacro ahora…</translation>
    </message>
    <message>
        <source>Restores the newest backup beside the farm and proves that it works</source>
        <translation>Restaura la copia más reciente junto a la granja y demuestra que funciona</translation>
    </message>
    <message>
        <source>Take repaired database…</source>
        <translation>Tomar la base de datos reparada…</translation>
    </message>
    <message>
        <source>In the place of the damaged one, which is kept</source>
        <translation>En lugar de la dañada, que se conserva</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija primero una copia de seguridad.</translation>
    </message>
    <message>
        <source>One is being made already.</source>
        <translation>Ya se está haciendo una.</translation>
    </message>
    <message>
        <source>It is the newest one that a restore can start from.</source>
        <translation>Es la más reciente desde la que puede partir una restauración.</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Solo contiene la configuración.</translation>
    </message>
    <message>
        <source>A drill goes on already.</source>
        <translation>Ya hay un simulacro en curso.</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>No hay ninguna copia que restaurar.</translation>
    </message>
    <message>
        <source>No repaired database waits to be taken.</source>
        <translation>Ninguna base de datos reparada espera a ser tomada.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Se está cancelando.</translation>
    </message>
    <message>
        <source>With the files of the builds</source>
        <translation>Con los archivos de los builds</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>¿Hacer una copia de seguridad ahora?</translation>
    </message>
    <message>
        <source>It waits for what changes the database, and is verified when it is made. The farm works on meanwhile.</source>
        <translation>Espera a lo que cambia la base de datos, y se verifica al estar hecha. La granja sigue trabajando.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Drill a restore now?</source>
        <translation>¿Ensayar una restauración ahora?</translation>
    </message>
    <message>
        <source>%1 is restored beside the farm, and a second controller without effect on the outside is started on it. The farm itself is not touched.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>%1 se restaura junto a la granja, y sobre ella arranca un segundo controlador sin efecto hacia fuera. La granja misma no se toca.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>The drill has begun.</source>
        <translation>El simulacro ha empezado.</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>Verificando %1…</translation>
    </message>
    <message>
        <source>Remove the backup %1?</source>
        <translation>¿Eliminar la copia %1?</translation>
    </message>
    <message>
        <source>%1, %2, %3, with %4 builds. Nothing can be restored from it any more; copies elsewhere stay.</source>
        <extracomment>%1 is a kind of backup (&quot;Daily&quot;), %2 a size, %3 whether it is whole, %4 how many builds.</extracomment>
        <translation>%1, %2, %3, con %4 builds. Ya no se podrá restaurar nada de ella; las copias en otros lugares quedan.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Removed the backup %1.</source>
        <translation>Eliminada la copia %1.</translation>
    </message>
    <message>
        <source>Copied the restore commands for %1.</source>
        <translation>Copiadas las órdenes de restauración de %1.</translation>
    </message>
    <message>
        <source>Take the repaired database?</source>
        <translation>¿Tomar la base de datos reparada?</translation>
    </message>
    <message>
        <source>What the report calls lost stays lost. The damaged file goes into quarantine and is kept. The controller opens the repaired one at once.</source>
        <translation>Lo que el informe da por perdido sigue perdido. El archivo dañado pasa a cuarentena y se conserva. El controlador abre enseguida el reparado.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparada</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>La base de datos reparada se está poniendo en su lugar.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupTexts</name>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Before optimising</source>
        <translation>Antes de optimizar</translation>
    </message>
    <message>
        <source>Changed configuration</source>
        <translation>Configuración cambiada</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de una restauración</translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>Hallada íntegra</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>No se pudo saber</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún no verificada</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is where the copy of a backup should be.</extracomment>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 espera</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of copies of a backup: are they encrypted?</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>failed %1</source>
        <extracomment>Of a restore in a test; %1 is &quot;2 d ago&quot;.</extracomment>
        <translation>falló %1</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The database is sound. Every page was gone through %1, in %2.</source>
        <extracomment>%1 is &quot;12 min ago&quot;, %2 a length of time.</extracomment>
        <translation>La base de datos está sana. Se recorrió cada página %1, en %2.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; it has not been gone through yet.</source>
        <translation>No se conoce ningún defecto de la base de datos; aún no se ha recorrido.</translation>
    </message>
    <message>
        <source>The database is being gone through.</source>
        <translation>Se está recorriendo la base de datos.</translation>
    </message>
    <message>
        <source>The database is damaged and is being repaired. The farm does not write meanwhile.</source>
        <translation>La base de datos está dañada y se está reparando. La granja no escribe mientras tanto.</translation>
    </message>
    <message>
        <source>Damage was met in the database. It is being looked at.</source>
        <translation>Se encontró un daño en la base de datos. Se está examinando.</translation>
    </message>
    <message>
        <source>The database was damaged and is repaired, but not everything could be saved. Take it as it is, or restore a backup.</source>
        <translation>La base de datos estaba dañada y está reparada, pero no se pudo salvar todo. Tómela como está, o restaure una copia.</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>La base de datos reparada se está poniendo en su lugar.</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be repaired. Restore a backup.</source>
        <translation>La base de datos está dañada y no se puede reparar. Restaure una copia.</translation>
    </message>
    <message>
        <source>The whole database</source>
        <translation>Toda la base de datos</translation>
    </message>
    <message>
        <source>The database, while it served</source>
        <translation>La base de datos, mientras servía</translation>
    </message>
    <message>
        <source>The backup %1</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>La copia %1</translation>
    </message>
    <message>
        <source>A restore of %1, in a drill</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>Una restauración de %1, en un simulacro</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>Simulacros de restauración</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
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
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Refused builds</source>
        <translation>Builds rechazados</translation>
    </message>
    <message>
        <source>What is done to many builds</source>
        <translation>Qué se hace a muchos builds</translation>
    </message>
    <message>
        <source>How many builds are done</source>
        <translation>Cuántos builds están hechos</translation>
    </message>
    <message>
        <source>%v of %m builds</source>
        <extracomment>In a bar; the values are filled in by the bar: %v done of %m builds.</extracomment>
        <translation>%v de %m builds</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends what is being done to many builds.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close the list of refused builds</source>
        <translation>Cerrar la lista de builds rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) were refused</source>
        <translation>
            <numerusform>%n build fue rechazado</numerusform>
            <numerusform>%n builds fueron rechazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildActions</name>
    <message>
        <source>Cancel builds</source>
        <translation>Cancelar builds</translation>
    </message>
    <message>
        <source>Cancel %1 for %2, which %3?</source>
        <extracomment>%1 is a project, %2 a platform, %3 &quot;runs 4 min&quot; or &quot;waits 3 min&quot;.</extracomment>
        <translation>¿Cancelar %1 para %2 (%3)?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>¿Cancelar %n build?</numerusform>
            <numerusform>¿Cancelar %n builds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n build en curso se detiene en segundos y pierde su trabajo.</numerusform>
            <numerusform>%n builds en curso se detienen en segundos y pierden su trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>Aún no se ha construido nada, así que no se pierde trabajo.</translation>
    </message>
    <message>
        <source>A cancelled build can be retried from its stored source.</source>
        <translation>Un build cancelado se puede reintentar desde su fuente guardada.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Cancelar %n build</numerusform>
            <numerusform>Cancelar %n builds</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Go to log</source>
        <translation>Ir al registro</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>Elija primero un build.</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>Construir de nuevo desde la fuente guardada</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>Solo se pueden reintentar builds terminados.</translation>
    </message>
    <message>
        <source>Stop waiting or building; asks first</source>
        <translation>Dejar de esperar o construir; pregunta antes</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>El build ya ha terminado.</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>Guardar el artefacto y comprobar su SHA-256</translation>
    </message>
    <message>
        <source>There is no artifact: only a finished, successful build has one.</source>
        <translation>No hay artefacto: solo lo tiene un build terminado con éxito.</translation>
    </message>
    <message>
        <source>Move the keyboard to the log</source>
        <translation>Llevar el teclado al registro</translation>
    </message>
    <message>
        <source>Copy the build&apos;s id</source>
        <translation>Copiar el id del build</translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Guardar el artefacto</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildBatch</name>
    <message numerus="yes">
        <source>%n were refused: %1</source>
        <extracomment>Behind what was done; %1 is the reason of the first.</extracomment>
        <translation>
            <numerusform>%n rechazado: %1</numerusform>
            <numerusform>%n rechazados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>%n no se intentó.</numerusform>
            <numerusform>%n no se intentaron.</numerusform>
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
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>Build elegido</translation>
    </message>
    <message>
        <source>Log or attempts</source>
        <translation>Registro o intentos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nobody has tried it yet.</source>
        <translation>Nadie lo ha intentado aún.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>Ningún build elegido</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a worker.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>enviado %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>rama %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <translation>repite %1</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nada conocido</translation>
    </message>
    <message>
        <source>It failed without a word.</source>
        <extracomment>%1 is whose failure it was (&quot;project&quot;), %2 by what one sees it.</extracomment>
        <translation>Falló sin decir nada.</translation>
    </message>
    <message>
        <source>Whose: %1. %2</source>
        <translation>De quién: %1. %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildLog</name>
    <message>
        <source>The text is a regular expression</source>
        <translation>El texto es una expresión regular</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Switch: only the lines that match are shown.</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only the lines that match, instead of marking them</source>
        <translation>Mostrar solo las líneas que coinciden, en vez de marcarlas</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Switch: only lines that are errors.</extracomment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Only lines that are errors</source>
        <translation>Solo líneas que son errores</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>Primer error</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Guardar el registro…</translation>
    </message>
    <message>
        <source>Save shown lines…</source>
        <translation>Guardar las líneas mostradas…</translation>
    </message>
    <message>
        <source>Copy link to line</source>
        <translation>Copiar enlace a la línea</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>Elija un build para ver su registro.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button with a menu: times, wrapping, colours of a log.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>Cómo se muestra el registro</translation>
    </message>
    <message>
        <source>Times, wrapping, colours, lines around matches</source>
        <translation>Tiempos, ajuste de línea, colores, líneas alrededor de coincidencias</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>Pidiendo el registro…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>Sin registro: %1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>Interrumpido, sigue por sí solo: %1</translation>
    </message>
    <message>
        <source>No line of this log is an error.</source>
        <translation>Ninguna línea de este registro es un error.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Save shown lines</source>
        <translation>Guardar las líneas mostradas</translation>
    </message>
    <message>
        <source>There is no log to save.</source>
        <translation>No hay registro que guardar.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Elija primero una línea.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>aún contando</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no regular expression</source>
        <translation>esto no es una expresión regular</translation>
    </message>
    <message>
        <source>so far…</source>
        <translation>hasta ahora…</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTable</name>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dependencia</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>granja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>Worker, o por qué</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>Column header: whose failure it was.</extracomment>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTexts</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>A worker has been given the build but has shown no sign of life yet.</extracomment>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>no worker registered</source>
        <translation>ningún worker registrado</translation>
    </message>
    <message>
        <source>no worker for this platform</source>
        <translation>ningún worker para esta plataforma</translation>
    </message>
    <message>
        <source>all workers offline</source>
        <translation>todos los workers sin conexión</translation>
    </message>
    <message>
        <source>next; all workers busy</source>
        <translation>siguiente; todos los workers ocupados</translation>
    </message>
    <message>
        <source>others go first</source>
        <translation>otros van primero</translation>
    </message>
    <message>
        <source>starts at the next poll</source>
        <translation>empieza en la próxima consulta</translation>
    </message>
    <message>
        <source>given back; looks for another</source>
        <translation>devuelto; busca otro</translation>
    </message>
    <message>
        <source>assigning is paused</source>
        <translation>asignación en pausa</translation>
    </message>
    <message>
        <source>waits %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>runs %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>corre %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>duró %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>Worker, o por qué</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column header: how long a build waits, runs or took.</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
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
        <translation>Qué builds se muestran</translation>
    </message>
    <message>
        <source>status: waiting, running, failed, done, cancelled
platform: ios, android
since: 30m, 24h, 7d, a date
worker, project, class, priority
Words are looked for in all texts; put several in quotes.</source>
        <translation>status: waiting, running, failed, done, cancelled
platform: ios, android
since: 30m, 24h, 7d, una fecha
worker, project, class, priority
Las palabras se buscan en todos los textos; ponga varias entre comillas.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed 24 h</source>
        <translation>Fallidos 24 h</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros conservados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the builds that are shown</source>
        <translation>Guardar los builds mostrados</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n build(s)</source>
        <translation>
            <numerusform>Guardar %n build</numerusform>
            <numerusform>Guardar %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n build(s) in %1.</source>
        <translation>
            <numerusform>Guardado %n build en %1.</numerusform>
            <numerusform>Guardados %n builds en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load all builds</source>
        <translation>Cargar todos los builds</translation>
    </message>
    <message>
        <source>Reads every build that the controller has</source>
        <translation>Lee cada build que tiene el controlador</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Selects every build that the list shows, also those that are not seen</source>
        <translation>Elige cada build que muestra la lista, también los que no se ven</translation>
    </message>
    <message>
        <source>Save shown builds as CSV…</source>
        <translation>Guardar los builds mostrados como CSV…</translation>
    </message>
    <message>
        <source>Save shown builds as JSON…</source>
        <translation>Guardar los builds mostrados como JSON…</translation>
    </message>
    <message>
        <source>Open a log file…</source>
        <translation>Abrir un archivo de registro…</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallos por causa</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Abrir un archivo de registro</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En curso %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>Fallidos 24 h: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Elegir todos: %n</numerusform>
            <numerusform>Elegir todos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>Elegir el %n que coincide</numerusform>
            <numerusform>Elegir los %n que coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <extracomment>%1 and %2 are numbers of builds.</extracomment>
        <translation>%1 de %2 cargados</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>Older builds cannot be read: %1</source>
        <translation>Los builds más antiguos no se pueden leer: %1</translation>
    </message>
    <message>
        <source>not understood, looked for as text: %1</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>no entendido, se busca como texto: %1</translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>el orden espera bajo el puntero, se moverá %n fila</numerusform>
            <numerusform>el orden espera bajo el puntero, se moverán %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every build is loaded.</source>
        <translation>Todos los builds están cargados.</translation>
    </message>
    <message>
        <source>It is loading.</source>
        <translation>Se está cargando.</translation>
    </message>
    <message>
        <source>Build %1 cannot be shown: %2</source>
        <translation>El build %1 no se puede mostrar: %2</translation>
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
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <extracomment>Behind the number of rows: rows rest for as long as the pointer is over the table.</extracomment>
        <translation>
            <numerusform>el orden espera bajo el puntero, se moverá %n fila</numerusform>
            <numerusform>el orden espera bajo el puntero, se moverán %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CalmTable</name>
    <message>
        <source>Column headers; press to sort</source>
        <translation>Encabezados de columna; pulse para ordenar</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityTexts</name>
    <message>
        <source>Enough</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>Too slow at times</source>
        <translation>A veces demasiado lento</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Insuficiente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Half of all weeks</source>
        <translation>La mitad de las semanas</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <extracomment>Of one hundred minutes, the queue is not longer in ninety-five.</extracomment>
        <translation>95 de 100</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 en espera</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 en espera</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Run time, iOS</source>
        <translation>Duración, iOS</translation>
    </message>
    <message>
        <source>Run time, Android</source>
        <translation>Duración, Android</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChannelsTab</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Dejado en paz</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fallando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Test channel</source>
        <translation>Probar el canal</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test</source>
        <translation>Envía un mensaje que dice que es una prueba</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Sends the same message once more</source>
        <translation>Envía otra vez el mismo mensaje</translation>
    </message>
    <message>
        <source>Choose a channel first.</source>
        <translation>Elija primero un canal.</translation>
    </message>
    <message>
        <source>Choose a delivery first.</source>
        <translation>Elija primero una entrega.</translation>
    </message>
    <message>
        <source>The channels</source>
        <translation>Los canales</translation>
    </message>
    <message>
        <source>The deliveries</source>
        <translation>Las entregas</translation>
    </message>
    <message>
        <source>No channel is set up: nobody is told of anything. Add one to the controller&apos;s configuration.</source>
        <translation>No hay ningún canal: no se avisa a nadie de nada. Añada uno a la configuración del controlador.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Probando %1…</translation>
    </message>
    <message>
        <source>Test of %1: %2, %3</source>
        <extracomment>%1 is a channel, %2 what came of a test, %3 the other side&apos;s answer.</extracomment>
        <translation>Prueba de %1: %2, %3</translation>
    </message>
    <message>
        <source>Sent again by %1: %2</source>
        <translation>Enviado de nuevo por %1: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChartExport</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 no se puede escribir. Elija otra carpeta o haga sitio.</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Guardar como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>Guardar cifras (CSV)…</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Guardar cifras</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copiar cifras</translation>
    </message>
    <message>
        <source>Copied the figures.</source>
        <translation>Cifras copiadas.</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n build(s)</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%1 de %n build</numerusform>
            <numerusform>%1 de %n builds</numerusform>
        </translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Qué se iría</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Mostrar qué se iría</translation>
    </message>
    <message>
        <source>A dry run: removes nothing</source>
        <translation>Un ensayo: no elimina nada</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>Shows what would go, then moves it to the trash</source>
        <translation>Muestra qué se iría y luego lo mueve a la papelera</translation>
    </message>
    <message>
        <source>Clean up by hand</source>
        <translation>Limpiar a mano</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Ended at least this long ago</source>
        <translation>Terminados hace al menos este tiempo</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>builds</translation>
    </message>
    <message>
        <source>Last successes that stay</source>
        <translation>Últimos éxitos que quedan</translation>
    </message>
    <message>
        <source>See first what would go: looking removes nothing.</source>
        <translation>Vea primero qué se iría: mirar no elimina nada.</translation>
    </message>
    <message>
        <source>Files of open and pinned builds always stay.</source>
        <translation>Los archivos de builds abiertos y fijados quedan siempre.</translation>
    </message>
    <message>
        <source>Asking what would go…</source>
        <translation>Consultando qué se iría…</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB of 4 builds&quot;</extracomment>
        <translation>No se iría nada.</translation>
    </message>
    <message>
        <source>Would go: %1.</source>
        <translation>Se iría: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are listed.</source>
        <translation>
            <numerusform>Solo se lista el primer archivo.</numerusform>
            <numerusform>Solo se listan los primeros %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up files older than %n day(s)?</source>
        <translation>
            <numerusform>¿Limpiar archivos de más de %n día?</numerusform>
            <numerusform>¿Limpiar archivos de más de %n días?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Nothing would go. Choose fewer days, or keep fewer successes.</source>
        <translation>No se iría nada. Elija menos días o conserve menos éxitos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 go; they can be put back for %n hour(s).</source>
        <translation>
            <numerusform>%1 se van; se pueden devolver durante %n hora.</numerusform>
            <numerusform>%1 se van; se pueden devolver durante %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily clean-up keeps %n last success(es) of each project and branch; this one keeps fewer.</source>
        <translation>
            <numerusform>La limpieza diaria conserva %n último éxito de cada proyecto y rama; esta conserva menos.</numerusform>
            <numerusform>La limpieza diaria conserva los últimos %n éxitos de cada proyecto y rama; esta conserva menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash: %1.</source>
        <translation>Movido a la papelera: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Devuelto: %1.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CloseKeeper</name>
    <message>
        <source>Keep watching from the tray</source>
        <translation>Seguir vigilando desde la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The console can go on without its window: the icon in the tray shows new problems and opens it again.</source>
        <translation>La consola puede seguir sin su ventana: el icono de la bandeja muestra los problemas nuevos y la abre de nuevo.</translation>
    </message>
    <message>
        <source>Choose what closing the window does from now on. The settings can change it; Quit in the menu of the icon always ends the console.</source>
        <translation>Elija qué hace desde ahora cerrar la ventana. Los ajustes pueden cambiarlo; Salir en el menú del icono siempre termina la consola.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ClustersTab</name>
    <message>
        <source>all on %1</source>
        <translation>todos en %1</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallos por causa</translation>
    </message>
    <message>
        <source>Show its builds</source>
        <translation>Mostrar sus builds</translation>
    </message>
    <message>
        <source>The builds that failed so</source>
        <translation>Los builds que fallaron así</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Mostrar un ejemplo</translation>
    </message>
    <message>
        <source>One of its builds, with the log</source>
        <translation>Uno de sus builds, con el registro</translation>
    </message>
    <message>
        <source>Show the machine</source>
        <translation>Mostrar la máquina</translation>
    </message>
    <message>
        <source>The worker on which it happened most</source>
        <translation>El worker en el que más ocurrió</translation>
    </message>
    <message>
        <source>Failures of 7 days by cause</source>
        <translation>Fallos de 7 días por causa</translation>
    </message>
    <message>
        <source>No build has failed in 7 days.</source>
        <translation>Ningún build ha fallado en 7 días.</translation>
    </message>
    <message>
        <source>The failures</source>
        <translation>Los fallos</translation>
    </message>
    <message>
        <source>Choose a cause first.</source>
        <translation>Elija primero una causa.</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <extracomment>%1 is by what one sees whose failure it was.</extracomment>
        <translation>Visto por: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandPalette</name>
    <message>
        <source>No action of this name.</source>
        <translation>Ninguna acción con ese nombre.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Nombre de una acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandRun</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 no pudo arrancar: %2.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>It was ended by a signal.</source>
        <translation>Lo terminó una señal.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfigurationTab</name>
    <message>
        <source>variable %1</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>credential %1</source>
        <extracomment>%1 is a file: a credential of systemd.</extracomment>
        <translation>credencial %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <extracomment>%1 is a flag of the command line: &quot;--port&quot;.</extracomment>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Of a setting: no file says anything of it.</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>Of a secret: there is one.</extracomment>
        <translation>puesto</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin poner</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>Of a secret whose file holds another one than is in effect.</extracomment>
        <translation>otro</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Who said what a setting is: a file, a variable, a flag.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Changes take effect</source>
        <translation>Los cambios surten efecto</translation>
    </message>
    <message>
        <source>on reload</source>
        <translation>al recargar</translation>
    </message>
    <message>
        <source>on restart</source>
        <translation>al reiniciar</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>Tras un reinicio</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>Copiar el ajuste</translation>
    </message>
    <message>
        <source>As a line for the configuration file</source>
        <translation>Como línea para el archivo de configuración</translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation>Qué ajustes</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Those that somebody set</source>
        <translation>Los que alguien puso</translation>
    </message>
    <message>
        <source>Those that wait for a restart</source>
        <translation>Los que esperan un reinicio</translation>
    </message>
    <message>
        <source>Configuration of the controller</source>
        <translation>Configuración del controlador</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>La configuración</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>Ningún ajuste es así.</translation>
    </message>
    <message>
        <source>Choose one setting first.</source>
        <translation>Elija primero un ajuste.</translation>
    </message>
    <message>
        <source>Settings are changed where they are written, not here: in the file, then with a reload or a restart of the controller.</source>
        <translation>Los ajustes se cambian donde están escritos, no aquí: en el archivo, y luego recargando o reiniciando el controlador.</translation>
    </message>
    <message>
        <source>In %1 stands %2: it takes effect with the next start.</source>
        <extracomment>%1 is where a setting is written, %2 what is written there.</extracomment>
        <translation>En %1 consta %2: surte efecto en el próximo arranque.</translation>
    </message>
    <message>
        <source>Only administrators see the configuration.</source>
        <translation>Solo los administradores ven la configuración.</translation>
    </message>
    <message>
        <source>The files were read at %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Los archivos se leyeron a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) wait for a restart of the controller.</source>
        <translation>
            <numerusform>%n ajuste espera un reinicio del controlador.</numerusform>
            <numerusform>%n ajustes esperan un reinicio del controlador.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfirmStrip</name>
    <message>
        <source>Before it is done</source>
        <translation>Antes de hacerlo</translation>
    </message>
    <message>
        <source>Why? (for the audit log)</source>
        <translation>¿Por qué? (para el registro de auditoría)</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>Razón, para el registro de auditoría</translation>
    </message>
    <message>
        <source>Type the word to confirm</source>
        <translation>Escriba la palabra para confirmar</translation>
    </message>
    <message>
        <source>Asking the controller what would happen…</source>
        <translation>Preguntando al controlador qué ocurriría…</translation>
    </message>
    <message>
        <source>What would happen is not known, so nothing is done: %1 %2</source>
        <translation>No se sabe qué ocurriría, así que no se hace nada: %1 %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>There is no undo.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word, such as the name of the farm.</extracomment>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>First the controller says what would happen.</source>
        <translation>Primero el controlador dice qué ocurriría.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga primero por qué.</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Escriba primero la palabra.</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <extracomment>Button; %1 is the number of seconds that are left to press it.</extracomment>
        <translation>Deshacer (%1 s)</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connect to a controller</source>
        <translation>Conectar con un controlador</translation>
    </message>
    <message>
        <source>The console shows one build farm. It needs the address of its expo-controller and the API key that the controller printed at its first start.</source>
        <translation>La consola muestra una granja de builds. Necesita la dirección de su expo-controller y la clave de API que el controlador mostró en su primer arranque.</translation>
    </message>
    <message>
        <source>Address of the controller</source>
        <translation>Dirección del controlador</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>This is not the address of a controller.</source>
        <translation>Esto no es la dirección de un controlador.</translation>
    </message>
    <message>
        <source>Write it like http://127.0.0.1:3000 or https://farm.example.</source>
        <translation>Escríbala como http://127.0.0.1:3000 o https://farm.example.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>The controller is there, but it refuses this key.</source>
        <translation>El controlador está, pero rechaza esta clave.</translation>
    </message>
    <message>
        <source>Copy the whole key as it was printed at the controller&apos;s first start.</source>
        <translation>Copie la clave completa tal como se mostró en el primer arranque del controlador.</translation>
    </message>
    <message>
        <source>Address and key are right.</source>
        <extracomment>%1 is a version, %2 a number of workers, %3 a number of builds.</extracomment>
        <translation>Dirección y clave son correctas.</translation>
    </message>
    <message>
        <source>expo-controller %1, %2 workers online, %3 builds waiting.</source>
        <translation>expo-controller %1, %2 workers en línea, %3 builds en espera.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConsoleTab</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>En este escritorio</translation>
    </message>
    <message>
        <source>The language changes with the next start of the console.</source>
        <translation>El idioma cambia con el próximo arranque de la consola.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ContactsTab</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>What they do for us</source>
        <translation>Qué hacen por nosotros</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Se muestra con</translation>
    </message>
    <message>
        <source>I have looked through them…</source>
        <translation>Los he revisado…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>Dice que nombres y números son correctos hoy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Añadir persona…</translation>
    </message>
    <message>
        <source>Add vendor…</source>
        <translation>Añadir proveedor…</translation>
    </message>
    <message>
        <source>Can be called from then on</source>
        <translation>Se le puede llamar desde entonces</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Editar persona…</translation>
    </message>
    <message>
        <source>Edit vendor…</source>
        <translation>Editar proveedor…</translation>
    </message>
    <message>
        <source>Name, numbers and what else is known</source>
        <translation>Nombre, números y lo demás que se sabe</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>Quitar persona…</translation>
    </message>
    <message>
        <source>Remove vendor…</source>
        <translation>Quitar proveedor…</translation>
    </message>
    <message>
        <source>Nobody is told to call them any more; can be taken back</source>
        <translation>Ya no se dice a nadie que les llame; se puede deshacer</translation>
    </message>
    <message>
        <source>Nobody is known. Add who answers for the farm.</source>
        <translation>No se conoce a nadie. Añada quién responde de la granja.</translation>
    </message>
    <message>
        <source>No vendor is known. Add whom to call about Macs, network and certificates.</source>
        <translation>No se conoce ningún proveedor. Añada a quién llamar por Macs, red y certificados.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>The contacts</source>
        <translation>Los contactos</translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>Nadie ha revisado aún los contactos.</translation>
    </message>
    <message>
        <source>Looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>Revisados %1 por %2: con retraso desde %3.</translation>
    </message>
    <message>
        <source>Looked through %1 by %2, due again %3.</source>
        <translation>Revisados %1 por %2, toca de nuevo %3.</translation>
    </message>
    <message>
        <source>The contacts are not known yet.</source>
        <translation>Aún no se conocen los contactos.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Elija uno primero.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Rellénelo.</translation>
    </message>
    <message>
        <source>These are no quiet hours.</source>
        <translation>Esto no son horas de silencio.</translation>
    </message>
    <message>
        <source>Write them as 22:00-07:00, or nothing.</source>
        <translation>Escríbalas como 22:00-07:00, o nada.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>A new vendor</source>
        <translation>Un proveedor nuevo</translation>
    </message>
    <message>
        <source>Shown with the alerts that need them.</source>
        <translation>Se muestra con las alertas que lo necesitan.</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>The contacts are as before.</source>
        <translation>Los contactos están como antes.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Whoever is in the rotation or the rota cannot be removed: the controller says so.</source>
        <translation>Quien está en la rotación o en los turnos no se puede quitar: el controlador lo dice.</translation>
    </message>
    <message>
        <source>Alerts do not show this vendor any more.</source>
        <translation>Las alertas ya no muestran este proveedor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 quitado.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ha vuelto.</translation>
    </message>
    <message>
        <source>Are all names and numbers right?</source>
        <translation>¿Son correctos todos los nombres y números?</translation>
    </message>
    <message>
        <source>It is written down that you have looked through them; you are reminded again when it is due.</source>
        <translation>Queda anotado que los ha revisado; se le recuerda de nuevo cuando toque.</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Son correctos</translation>
    </message>
    <message>
        <source>The contacts are looked through.</source>
        <translation>Los contactos están revisados.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DemoFarm</name>
    <message>
        <source>invented farm</source>
        <translation>granja inventada</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskActions</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>Construir de nuevo desde la fuente guardada</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Stop waiting or building</source>
        <translation>Dejar de esperar o construir</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioridad…</translation>
    </message>
    <message>
        <source>Higher goes first</source>
        <translation>Lo más alto va primero</translation>
    </message>
    <message>
        <source>Raise priority</source>
        <translation>Subir la prioridad</translation>
    </message>
    <message>
        <source>By 10: it goes before others</source>
        <translation>En 10: va antes que otros</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Bajar la prioridad</translation>
    </message>
    <message>
        <source>By 10: it goes behind others</source>
        <translation>En 10: va detrás de otros</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep its files whatever its age</source>
        <translation>Conservar sus archivos sea cual sea su antigüedad</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Retention decides again</source>
        <translation>La retención vuelve a decidir</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>Guardar el artefacto y comprobar su SHA-256</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Copy the ids of the builds</source>
        <translation>Copiar los ids de los builds</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>A link that opens this build in the console</source>
        <translation>Un enlace que abre este build en la consola</translation>
    </message>
    <message>
        <source>Stop what is being done to many builds</source>
        <translation>Detener lo que se hace a muchos builds</translation>
    </message>
    <message>
        <source>What is under way is finished, nothing more begins</source>
        <translation>Lo que está en marcha se termina, nada más empieza</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>Elija primero un build.</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>Solo se pueden reintentar builds terminados.</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>El build ya ha terminado.</translation>
    </message>
    <message>
        <source>Only a build that waits has a place in the queue.</source>
        <translation>Solo un build en espera tiene un lugar en la cola.</translation>
    </message>
    <message>
        <source>Only one build that waits can be moved in the queue.</source>
        <translation>Solo se puede mover en la cola un único build en espera.</translation>
    </message>
    <message>
        <source>Only one finished, successful build has an artifact.</source>
        <translation>Solo un único build terminado con éxito tiene un artefacto.</translation>
    </message>
    <message>
        <source>Choose one build.</source>
        <translation>Elija un build.</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>No se está haciendo nada.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>¿Cancelar %n build?</numerusform>
            <numerusform>¿Cancelar %n builds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n build en curso se detiene en segundos y pierde su trabajo.</numerusform>
            <numerusform>%n builds en curso se detienen en segundos y pierden su trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>Aún no se ha construido nada, así que no se pierde trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen have ended already and stay as they are.</source>
        <translation>
            <numerusform>%n de los elegidos ya ha terminado y queda como está.</numerusform>
            <numerusform>%n de los elegidos ya han terminado y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo submits them again from their stored sources, at the end of the queue.</source>
        <translation>Deshacer los envía de nuevo desde sus fuentes guardadas, al final de la cola.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <extracomment>Button; not &quot;Cancel&quot; alone, which would be the way out.</extracomment>
        <translation>
            <numerusform>Cancelar %n build</numerusform>
            <numerusform>Cancelar %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n build(s).</source>
        <translation>
            <numerusform>Cancelado %n build.</numerusform>
            <numerusform>Cancelados %n builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n build(s) again.</source>
        <translation>
            <numerusform>Enviado de nuevo %n build.</numerusform>
            <numerusform>Enviados de nuevo %n builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)?</source>
        <translation>
            <numerusform>¿Reintentar %n build?</numerusform>
            <numerusform>¿Reintentar %n builds?</numerusform>
        </translation>
    </message>
    <message>
        <source>As many new builds wait at the end of the queue.</source>
        <translation>Otros tantos builds nuevos esperan al final de la cola.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Reintentar %n build</numerusform>
            <numerusform>Reintentar %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled the %n new build(s).</source>
        <translation>
            <numerusform>Cancelado el build nuevo.</numerusform>
            <numerusform>Cancelados los %n builds nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority, higher goes first</source>
        <translation>Prioridad, lo más alto va primero</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n build(s)</source>
        <translation>
            <numerusform>Prioridad de %n build</numerusform>
            <numerusform>Prioridad de %n builds</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher goes first; 0 is usual. Builds of the same priority keep their order.</source>
        <translation>Lo más alto va primero; 0 es lo normal. Los builds de igual prioridad conservan su orden.</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Poner prioridad</translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n build(s).</source>
        <translation>
            <numerusform>Puesta la prioridad de %n build.</numerusform>
            <numerusform>Puesta la prioridad de %n builds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The priority is as before.</source>
        <translation>La prioridad está como antes.</translation>
    </message>
    <message>
        <source>%1 is the end of the scale.</source>
        <translation>%1 es el final de la escala.</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>Prioridad %1.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n build(s).</source>
        <translation>
            <numerusform>Fijado %n build.</numerusform>
            <numerusform>Fijados %n builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n build(s).</source>
        <translation>
            <numerusform>Soltado %n build.</numerusform>
            <numerusform>Soltados %n builds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Guardar el artefacto</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n id(s).</source>
        <translation>
            <numerusform>Copiado %n id.</numerusform>
            <numerusform>Copiados %n ids.</numerusform>
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
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>En horas de silencio lo crítico suena igual</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Revisión matinal</translation>
    </message>
    <message>
        <source>Pause a worker…</source>
        <translation>Pausar un worker…</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Wall: the farm on the whole screen</source>
        <translation>Muro: la granja en toda la pantalla</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>Barra flotante sobre las demás ventanas</translation>
    </message>
    <message>
        <source>No sounds until %1: ring again</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Sin sonidos hasta %1: sonar de nuevo</translation>
    </message>
    <message>
        <source>No sounds for an hour</source>
        <translation>Sin sonidos durante una hora</translation>
    </message>
    <message>
        <source>Quiet hours (%1 to %2)</source>
        <translation>Horas de silencio (%1 a %2)</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Confirmada: %1</translation>
    </message>
    <message>
        <source>That problem is over already.</source>
        <translation>Ese problema ya ha terminado.</translation>
    </message>
    <message>
        <source>Silenced for an hour from the list of problems</source>
        <translation>Silenciado una hora desde la lista de problemas</translation>
    </message>
    <message>
        <source>Silenced for an hour: %1</source>
        <translation>Silenciado una hora: %1</translation>
    </message>
    <message>
        <source>There is no contact with the farm.</source>
        <translation>No hay contacto con la granja.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DetailPanel</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the name of a worker.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>enviado %1</translation>
    </message>
    <message>
        <source>retry of %1</source>
        <extracomment>%1 is the id of another build.</extracomment>
        <translation>reintento de %1</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>Build elegido</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>Ningún build elegido</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Read the end of the log. Retry builds it again from the same source.</source>
        <translation>Lea el final del registro. Reintentar lo construye de nuevo desde la misma fuente.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DownStrip</name>
    <message>
        <source>Emergency steps</source>
        <translation>Pasos de emergencia</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Alarm: no contact with the controller</source>
        <translation>Alarma: sin contacto con el controlador</translation>
    </message>
    <message numerus="yes">
        <source>No contact with %1 for %2, since %3: %n tries failed.</source>
        <extracomment>%1 is the controller, %2 a length of time, %3 a time of day.</extracomment>
        <translation>
            <numerusform>Sin contacto con %1 desde hace %2, desde %3: falló %n intento.</numerusform>
            <numerusform>Sin contacto con %1 desde hace %2, desde %3: fallaron %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is down, builds that run go on and new ones are not taken; it cannot tell anybody itself. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Si está caído, los builds en curso siguen y los nuevos no se aceptan; él mismo no puede avisar a nadie. %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrainForm</name>
    <message>
        <source>Deadline for running builds</source>
        <translation>Plazo para los builds en curso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>Al vencer el plazo</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrillsTab</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Took (RTO)</source>
        <translation>Duró (RTO)</translation>
    </message>
    <message>
        <source>Lost (RPO)</source>
        <translation>Perdió (RPO)</translation>
    </message>
    <message>
        <source>Age of backup</source>
        <translation>Antigüedad de la copia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparadas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Distintas</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>Pasos del simulacro</translation>
    </message>
    <message>
        <source>Compared rows</source>
        <translation>Filas comparadas</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>Simulacros de restauración</translation>
    </message>
    <message>
        <source>The drills</source>
        <translation>Los simulacros</translation>
    </message>
    <message>
        <source>No drill yet: nobody knows whether a backup can be restored. Drill now.</source>
        <translation>Ningún simulacro aún: nadie sabe si una copia se puede restaurar. Ensaye ahora.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Rows compared with the farm&apos;s</source>
        <translation>Filas comparadas con las de la granja</translation>
    </message>
    <message>
        <source>The newest backup is restored beside the farm, a second controller is started on it and proves that it works, and rows are compared. It happens every week by itself.</source>
        <translation>La copia más reciente se restaura junto a la granja, sobre ella arranca un segundo controlador que demuestra que funciona, y se comparan filas. Ocurre cada semana por sí solo.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::EmergencyDesk</name>
    <message>
        <source>Try the way to the machine</source>
        <translation>Probar el camino a la máquina</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Parts of the emergency desk</source>
        <translation>Partes de la mesa de emergencia</translation>
    </message>
    <message>
        <source>Emergency steps</source>
        <translation>Pasos de emergencia</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>Restaurar la granja</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>Copia en este equipo</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Acceso y órdenes</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Volver a las páginas</translation>
    </message>
    <message>
        <source>What can be done while the controller is away. Nothing here needs it.</source>
        <translation>Lo que se puede hacer mientras falta el controlador. Nada de esto lo necesita.</translation>
    </message>
    <message>
        <source>What can be done while %1 is away. Nothing here needs it.</source>
        <extracomment>%1 is the controller.</extracomment>
        <translation>Lo que se puede hacer mientras falta %1. Nada de esto lo necesita.</translation>
    </message>
    <message>
        <source>%1 on %2?</source>
        <extracomment>%1 is what is done (&quot;Start it again&quot;), %2 the name of a machine.</extracomment>
        <translation>¿%1 en %2?</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Se ejecuta otra orden.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>It was run.</source>
        <translation>Se ejecutó.</translation>
    </message>
    <message>
        <source>It ended with status %1.</source>
        <translation>Terminó con estado %1.</translation>
    </message>
    <message>
        <source>The log below has its words.</source>
        <translation>El registro de abajo lo dice con sus palabras.</translation>
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
        <translation>cola %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Workers that are there, of all there are, in the floating bar: 3/4.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>sin contacto</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmCards</name>
    <message>
        <source>last week not known</source>
        <translation>la semana pasada no se conoce</translation>
    </message>
    <message>
        <source>as at this hour last week</source>
        <translation>como a esta hora la semana pasada</translation>
    </message>
    <message>
        <source>%1 more than last week</source>
        <extracomment>%1 is a length of time; the same hour last week.</extracomment>
        <translation>%1 más que la semana pasada</translation>
    </message>
    <message>
        <source>%1 less than last week</source>
        <translation>%1 menos que la semana pasada</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Mayor espera</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>Oldest of %n waiting</source>
        <translation>
            <numerusform>La mayor de %n en espera</numerusform>
            <numerusform>La mayor de %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>Workers en línea</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Workers online of all, as &quot;5 / 6&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>no falta ninguno</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>7 d %1, goal %2</source>
        <extracomment>%1 is the share of the last week, %2 the goal.</extracomment>
        <translation>7 d %1, objetivo %2</translation>
    </message>
    <message>
        <source>Success, 24 h</source>
        <translation>Éxito, 24 h</translation>
    </message>
    <message>
        <source>Failed by the farm, 24 h</source>
        <translation>Fallidos por la granja, 24 h</translation>
    </message>
    <message numerus="yes">
        <source>of %n that failed</source>
        <translation>
            <numerusform>de %n fallido</numerusform>
            <numerusform>de %n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Free for %1</source>
        <extracomment>%1 is what the disk is for: data, storage.</extracomment>
        <translation>Libre para %1</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a length of time; else the size of a disk.</extracomment>
        <translation>lleno en %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>Antigüedad de la copia</translation>
    </message>
    <message>
        <source>nothing can be restored</source>
        <translation>no se puede restaurar nada</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>nunca verificada</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>verificada %1</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Una restauración dura</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>aún sin simulacro</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>%1 is &quot;2 d ago&quot;.</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>drill %1</source>
        <translation>simulacro %1</translation>
    </message>
    <message>
        <source>Free on the disks</source>
        <translation>Libre en los discos</translation>
    </message>
    <message>
        <source>iOS run time, 24 h</source>
        <translation>Duración iOS, 24 h</translation>
    </message>
    <message>
        <source>Android run time, 24 h</source>
        <translation>Duración Android, 24 h</translation>
    </message>
    <message>
        <source>The farm in numbers</source>
        <translation>La granja en cifras</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmColor</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmRow</name>
    <message>
        <source>%1 (open)</source>
        <extracomment>Behind the name of a farm: its pages are open.</extracomment>
        <translation>%1 (abierta)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 a number of builds, &quot;4 waiting&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <extracomment>Behind a problem that somebody has acknowledged or silenced.</extracomment>
        <translation>%1 (atendido)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of problems: %n others.</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmTexts</name>
    <message>
        <source>Nothing is known: no key is kept for this farm.</source>
        <translation>No se sabe nada: no hay clave guardada para esta granja.</translation>
    </message>
    <message>
        <source>Open it to enter its key.</source>
        <translation>Ábrala para introducir su clave.</translation>
    </message>
    <message>
        <source>The console knows of no farm yet.</source>
        <translation>La consola no conoce aún ninguna granja.</translation>
    </message>
    <message>
        <source>Add one by its address and key.</source>
        <translation>Añada una por su dirección y clave.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is needed: %n farms are well.</source>
        <translation>
            <numerusform>No se necesita a nadie: %n granja está bien.</numerusform>
            <numerusform>No se necesita a nadie: %n granjas están bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n farms need somebody: %1.</source>
        <extracomment>%n farms; %1 is their names.</extracomment>
        <translation>
            <numerusform>%n granja necesita a alguien: %1.</numerusform>
            <numerusform>%n granjas necesitan a alguien: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Builds in the queue.</extracomment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>Builds that are being made.</extracomment>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workers</source>
        <extracomment>%1 of %n workers are online.</extracomment>
        <translation>
            <numerusform>%1 de %n worker</numerusform>
            <numerusform>%1 de %n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmsView</name>
    <message>
        <source>All farms</source>
        <translation>Todas las granjas</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>Añadir una granja…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Otra clave…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove (first open another farm)</source>
        <translation>Quitar (abra antes otra granja)</translation>
    </message>
    <message>
        <source>Name of the farm</source>
        <translation>Nombre de la granja</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>¿Cómo se llama %1?</translation>
    </message>
    <message>
        <source>The name is only for this console. Without one the farm is called by its address.</source>
        <translation>El nombre es solo para esta consola. Sin él, la granja se llama por su dirección.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The farm has its name.</source>
        <translation>La granja tiene su nombre.</translation>
    </message>
    <message>
        <source>The farm has its name of before.</source>
        <translation>La granja tiene su nombre de antes.</translation>
    </message>
    <message>
        <source>Remove %1 from this console?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>¿Quitar %1 de esta consola?</translation>
    </message>
    <message>
        <source>Its key is deleted from this machine, and its problems are no longer shown or told here. The farm itself goes on.</source>
        <translation>Su clave se borra de esta máquina, y sus problemas ya no se muestran ni se avisan aquí. La granja misma sigue.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The farm is removed from this console.</source>
        <translation>La granja se ha quitado de esta consola.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FileTab</name>
    <message>
        <source>whole</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>no se pudo saber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1, made %2 by version %3.</source>
        <extracomment>%1 is the name of a backup, %2 a time, %3 a version.</extracomment>
        <translation>%1, hecha %2 por la versión %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A table of the database and how many rows it has.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Solo contiene la configuración.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Filas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>%n archivo de builds, %1.</numerusform>
            <numerusform>%n archivos de builds, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests: %1 right, %2 wrong, %3 could not be told.</source>
        <translation>Resúmenes: %1 correctos, %2 erróneos, %3 no se pudo saber.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Archivos de la copia</translation>
    </message>
    <message>
        <source>Backup: a folder or a file</source>
        <translation>Copia: una carpeta o un archivo</translation>
    </message>
    <message>
        <source>Folder of a backup, or a file x.efabak</source>
        <translation>Carpeta de una copia, o un archivo x.efabak</translation>
    </message>
    <message>
        <source>Data folder to restore into</source>
        <translation>Carpeta de datos donde restaurar</translation>
    </message>
    <message>
        <source>Data folder; it is made when it is not there</source>
        <translation>Carpeta de datos; se crea si no existe</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>Copia en este equipo</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>%1 of: %2</source>
        <extracomment>%1 is &quot;Folder…&quot; or &quot;File…&quot;, %2 what is chosen.</extracomment>
        <translation>%1 de: %2</translation>
    </message>
    <message>
        <source>A backup on this computer, without a controller</source>
        <translation>Una copia en este equipo, sin controlador</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>¿Está íntegra?</translation>
    </message>
    <message>
        <source>Choose a backup and verify it: every byte is read, the database opened, its rows counted.</source>
        <translation>Elija una copia y verifíquela: se lee cada byte, se abre la base de datos, se cuentan sus filas.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sin mirar</translation>
    </message>
    <message>
        <source>Restore it into a data folder of this computer</source>
        <translation>Restaurarla en una carpeta de datos de este equipo</translation>
    </message>
    <message>
        <source>No controller may run on that folder. What is there is backed up first; the database of before is kept in any case.</source>
        <translation>Ningún controlador puede correr sobre esa carpeta. Lo que hay se copia antes; la base de datos de antes se conserva en todo caso.</translation>
    </message>
    <message>
        <source>Backups (*.efabak)</source>
        <translation>Copias (*.efabak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The program expo-controller is not on this computer.</source>
        <translation>El programa expo-controller no está en este equipo.</translation>
    </message>
    <message>
        <source>Install it here, or look at the backup on a machine that has it: expo-controller verify FOLDER</source>
        <translation>Instálelo aquí, o mire la copia en una máquina que lo tenga: expo-controller verify FOLDER</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>Haga primero el ensayo.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>leyéndose</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Verificar una copia</translation>
    </message>
    <message>
        <source>Dry run of a restore</source>
        <translation>Ensayo de una restauración</translation>
    </message>
    <message>
        <source>It cannot be restored like this; the log below says why.</source>
        <translation>Así no se puede restaurar; el registro de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Restore into %1?</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>¿Restaurar en %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>No se restauró nada.</translation>
    </message>
    <message>
        <source>The log below says why.</source>
        <translation>El registro de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Se ejecuta otra orden.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FilterBar</name>
    <message>
        <source>Which builds are shown</source>
        <translation>Qué builds se muestran</translation>
    </message>
    <message>
        <source>Search  ( / )</source>
        <translation>Buscar  ( / )</translation>
    </message>
    <message>
        <source>Search builds by project, id, worker or error</source>
        <translation>Buscar builds por proyecto, id, worker o error</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1 is the text of a filter button such as &quot;Running 3&quot;.</extracomment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter button: all builds.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <extracomment>Filter buttons; %1 is a count.</extracomment>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En curso %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>Fallidos 24 h: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Gauge</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1: %2, target %3. %4</source>
        <extracomment>%1 is what is measured, %2 the figure, %3 the target, %4 more about it.</extracomment>
        <translation>%1: %2, objetivo %3. %4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HandoffTab</name>
    <message>
        <source>Copy note</source>
        <translation>Copiar la nota</translation>
    </message>
    <message>
        <source>The note as it stands here</source>
        <translation>La nota tal como está aquí</translation>
    </message>
    <message>
        <source>Prefill anew</source>
        <translation>Rellenar de nuevo</translation>
    </message>
    <message>
        <source>Replaces what you have written</source>
        <translation>Sustituye lo que ha escrito</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>The report as text, for a chat</source>
        <translation>El informe como texto, para un chat</translation>
    </message>
    <message>
        <source>Send report now…</source>
        <translation>Enviar el informe ahora…</translation>
    </message>
    <message>
        <source>Over the channels that carry reports; the next one goes out all the same</source>
        <translation>Por los canales que llevan informes; el siguiente sale igualmente</translation>
    </message>
    <message>
        <source>Copied the note.</source>
        <translation>Nota copiada.</translation>
    </message>
    <message>
        <source>Copied the report.</source>
        <translation>Informe copiado.</translation>
    </message>
    <message>
        <source>Handoff note</source>
        <translation>Nota de relevo</translation>
    </message>
    <message>
        <source>Weeks to tell of</source>
        <translation>Semanas que contar</translation>
    </message>
    <message>
        <source>week(s)</source>
        <translation>semana(s)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Prefilled with what happened; add what whoever comes next has to know. What you write stays here until you prefill it anew or close the console.</source>
        <translation>Rellenada con lo ocurrido; añada lo que debe saber quien viene después. Lo que escriba queda aquí hasta que rellene de nuevo o cierre la consola.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>The report as it would go out now</source>
        <translation>El informe tal como saldría ahora</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>Relevo e informes</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Sale por sí solo %1.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Enviado por última vez %1.</translation>
    </message>
    <message>
        <source>The report is not known yet.</source>
        <translation>Aún no se conoce el informe.</translation>
    </message>
    <message>
        <source>Send the report now?</source>
        <translation>¿Enviar el informe ahora?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The report is on its way.</source>
        <translation>El informe está en camino.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HoldForm</name>
    <message>
        <source>Give its builds back at once</source>
        <translation>Devolver sus builds enseguida</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>for 30 minutes</source>
        <translation>durante 30 minutos</translation>
    </message>
    <message>
        <source>for 2 hours</source>
        <translation>durante 2 horas</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>hasta medianoche</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>hasta…</translation>
    </message>
    <message>
        <source>until somebody resumes it</source>
        <translation>hasta que alguien lo reanude</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>They begin anew on another worker. Otherwise it finishes them first.</source>
        <translation>Empiezan de nuevo en otro worker. Si no, los termina primero.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::IntegrityTab</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvado</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>De la copia</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>reckoned anew</source>
        <translation>recalculado</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Integrity history</source>
        <translation>Historial de integridad</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>Qué se puede salvar</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>The state of the database</source>
        <translation>El estado de la base de datos</translation>
    </message>
    <message>
        <source>What can be saved, table by table</source>
        <translation>Qué se puede salvar, tabla por tabla</translation>
    </message>
    <message>
        <source>Damaged files that are kept</source>
        <translation>Archivos dañados que se conservan</translation>
    </message>
    <message>
        <source>What was checked, and what was found</source>
        <translation>Qué se comprobó, y qué se halló</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Nada está dañado.</translation>
    </message>
    <message>
        <source>No file is in quarantine.</source>
        <translation>Ningún archivo está en cuarentena.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Aún no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <extracomment>%1 is a time, %2 what was found.</extracomment>
        <translation>Hallado %1: %2</translation>
    </message>
    <message>
        <source>What could not be read comes from %1.</source>
        <translation>Lo que no se pudo leer viene de %1.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sana</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>freeagent::console::JsonTexts</name>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>hace %1</translation>
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
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>quiet %1 %2</source>
        <extracomment>%1 is &quot;22:00-07:00&quot;, %2 a time zone.</extracomment>
        <translation>silencio %1 %2</translation>
    </message>
    <message>
        <source>Alerts of this level reach nobody: add people to the rotation.</source>
        <translation>Las alertas de este nivel no llegan a nadie: añada personas a la rotación.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>en lugar de la rotación</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>luego %1</translation>
    </message>
    <message>
        <source>The last level: it is called again until somebody has it.</source>
        <translation>El último nivel: se le llama de nuevo hasta que alguien se encargue.</translation>
    </message>
    <message numerus="yes">
        <source>The next level is called after %n minute(s).</source>
        <translation>
            <numerusform>El nivel siguiente se llama tras %n minuto.</numerusform>
            <numerusform>El nivel siguiente se llama tras %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LinkTexts</name>
    <message>
        <source>nothing listens there</source>
        <translation>nada escucha allí</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>no se conoce su nombre</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>no se confía en su certificado</translation>
    </message>
    <message>
        <source>it speaks http, not https</source>
        <translation>habla http, no https</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>Correct the address or the name service.</source>
        <translation>Corrija la dirección o el servicio de nombres.</translation>
    </message>
    <message>
        <source>Install its certificate authority, or correct the address.</source>
        <translation>Instale su autoridad de certificación, o corrija la dirección.</translation>
    </message>
    <message>
        <source>Write its address with http://, or with the port that has TLS.</source>
        <translation>Escriba su dirección con http://, o con el puerto que tiene TLS.</translation>
    </message>
    <message>
        <source>Check that expo-controller runs (systemctl status expo-controller) and that the network is up.</source>
        <translation>Compruebe que expo-controller funciona (systemctl status expo-controller) y que hay red.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <extracomment>%1 is a duration: how old the newest data is.</extracomment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>%1 is connected but has said nothing for %2.</source>
        <translation>%1 está conectado pero no dice nada desde hace %2.</translation>
    </message>
    <message>
        <source>The figures are that old. If it stays silent, the connection is made anew by itself.</source>
        <translation>Las cifras tienen esa antigüedad. Si sigue callado, la conexión se rehace por sí sola.</translation>
    </message>
    <message>
        <source>No contact with %1 since %2: %3. The figures are from then.</source>
        <extracomment>%1 is the controller, %2 a time of day, %3 the cause.</extracomment>
        <translation>Sin contacto con %1 desde %2: %3. Las cifras son de entonces.</translation>
    </message>
    <message>
        <source>No contact with %1: %2.</source>
        <translation>Sin contacto con %1: %2.</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Behind what to do; %1 is a duration.</extracomment>
        <translation>Intentando ahora…</translation>
    </message>
    <message>
        <source>Tries again in %1.</source>
        <translation>Nuevo intento en %1.</translation>
    </message>
    <message>
        <source>%1 refuses the key.</source>
        <translation>%1 rechaza la clave.</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>Introduzca la clave de API de este controlador.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListTab</name>
    <message>
        <source>goes next: %1</source>
        <extracomment>Of a backup; %1 says why.</extracomment>
        <translation>se va después: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Copies that leave the machine, where a key is set; what stays on it is as the database is.</source>
        <translation>Las copias que salen de la máquina, si hay clave puesta; lo que queda en ella está como la base de datos.</translation>
    </message>
    <message>
        <source>Restored in test</source>
        <translation>Restaurada en prueba</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Se conserva por</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The backups</source>
        <translation>Las copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup: nothing could be restored. Make one now.</source>
        <translation>No hay ninguna copia: no se podría restaurar nada. Haga una ahora.</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>La copia elegida</translation>
    </message>
    <message>
        <source>Restore commands</source>
        <translation>Órdenes de restauración</translation>
    </message>
    <message>
        <source>To go back to it, on the controller&apos;s machine; the first line only says what would happen:</source>
        <translation>Para volver a ella, en la máquina del controlador; la primera línea solo dice qué ocurriría:</translation>
    </message>
    <message>
        <source>Kept: %1 daily, %2 weekly, %3 monthly, and those made by hand.</source>
        <extracomment>The numbers say how many backups of each kind are kept.</extracomment>
        <translation>Se conservan: %1 diarias, %2 semanales, %3 mensuales y las hechas a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) go with the next one</source>
        <translation>
            <numerusform>%n copia se va con la próxima</numerusform>
            <numerusform>%n copias se van con la próxima</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 quedan libres.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Elija una copia.</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Solo contiene la configuración.</translation>
    </message>
    <message>
        <source>%1, made %2 by %3.</source>
        <extracomment>%1 is a backup, %2 a time, %3 by whom.</extracomment>
        <translation>%1, hecha %2 por %3.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Database of %1, schema %2.</source>
        <translation>Base de datos de %1, esquema %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>%n archivo de builds, %1.</numerusform>
            <numerusform>%n archivos de builds, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing or damaged.</source>
        <translation>
            <numerusform>%n de ellos falta o está dañado.</numerusform>
            <numerusform>%n de ellos faltan o están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept because: %1. Copies: %2</source>
        <translation>Se conserva por: %1. Copias: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListView</name>
    <message>
        <source>Search  ( / )</source>
        <translation>Buscar  ( / )</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what is searched, such as &quot;Workers&quot;.</extracomment>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <extracomment>%1 is the number of rows there are.</extracomment>
        <translation>
            <numerusform>%n fila de %1</numerusform>
            <numerusform>%n filas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>el orden espera bajo el puntero, se moverá %n fila</numerusform>
            <numerusform>el orden espera bajo el puntero, se moverán %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LiveLog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>Elija un build para ver su registro.</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>Pidiendo el registro…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), live</source>
        <translation>
            <numerusform>%n línea, en directo</numerusform>
            <numerusform>%n líneas, en directo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), complete</source>
        <translation>
            <numerusform>%n línea, completo</numerusform>
            <numerusform>%n líneas, completo</numerusform>
        </translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>Sin registro: %1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>Interrumpido, sigue por sí solo: %1</translation>
    </message>
    <message>
        <source>the first %1 not kept</source>
        <translation>las primeras %1 no conservadas</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogPane</name>
    <message>
        <source>Log of the selected build</source>
        <translation>Registro del build elegido</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>Al final del registro</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogView</name>
    <message>
        <source>Log of the selected build</source>
        <translation>Registro del build elegido</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>Al final del registro</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogViewMenu</name>
    <message>
        <source>Time of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Time since the beginning of the log</source>
        <translation>Tiempo desde el inicio del registro</translation>
    </message>
    <message>
        <source>Time since the line before</source>
        <translation>Tiempo desde la línea anterior</translation>
    </message>
    <message>
        <source>No times</source>
        <extracomment>No time stamps before the lines of a log.</extracomment>
        <translation>Sin tiempos</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>Cómo se muestra el registro</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Colours of the terminal</source>
        <translation>Colores del terminal</translation>
    </message>
    <message>
        <source>Lines around matches</source>
        <extracomment>Menu: how many lines before and after each match are shown when a log is filtered.</extracomment>
        <translation>Líneas alrededor de coincidencias</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n before and after</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n antes y después</numerusform>
            <numerusform>%n antes y después</numerusform>
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
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Ready. Press ? for the keys.</source>
        <translation>Listo. Pulse ? para ver las teclas.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>Cada acción por su nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Refresh, or try to connect now</source>
        <translation>Actualizar, o intentar conectar ahora</translation>
    </message>
    <message>
        <source>Problems at a glance</source>
        <translation>Problemas de un vistazo</translation>
    </message>
    <message>
        <source>All farms</source>
        <translation>Todas las granjas</translation>
    </message>
    <message>
        <source>Emergency: what can be done without the controller</source>
        <translation>Emergencia: qué se puede hacer sin el controlador</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 what happened there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A restore goes on. Wait for its end, or cancel it; then close the window.</source>
        <translation>Hay una restauración en curso. Espere a que termine o cancélela; luego cierre la ventana.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of a farm.</extracomment>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>Añadir una granja…</translation>
    </message>
    <message>
        <source>Rename this farm…</source>
        <translation>Cambiar el nombre de esta granja…</translation>
    </message>
    <message>
        <source>Colour of this farm</source>
        <translation>Color de esta granja</translation>
    </message>
    <message>
        <source>A demonstration stands alone: connect to a farm first.</source>
        <translation>Una demostración va sola: conecte antes con una granja.</translation>
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
        <source>This console has no page for &quot;%1&quot;.</source>
        <translation>Esta consola no tiene página para «%1».</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the title of a page.</extracomment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be shown: it is of a farm that this console does not know, or no page opens it.</source>
        <translation>«%1» no se puede mostrar: es de una granja que esta consola no conoce, o ninguna página lo abre.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceActions</name>
    <message>
        <source>Maintenance now…</source>
        <translation>Mantenimiento ahora…</translation>
    </message>
    <message>
        <source>Tells users, stops submissions, waits for builds, works, tries, opens again</source>
        <translation>Avisa a los usuarios, detiene los envíos, espera a los builds, trabaja, prueba, reabre</translation>
    </message>
    <message>
        <source>Stop submissions…</source>
        <translation>Detener los envíos…</translation>
    </message>
    <message>
        <source>Only that; running builds go on</source>
        <translation>Solo eso; los builds en curso siguen</translation>
    </message>
    <message>
        <source>Take submissions</source>
        <translation>Aceptar envíos</translation>
    </message>
    <message>
        <source>Ends what stopped them; can be taken back</source>
        <translation>Termina lo que los detuvo; se puede deshacer</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Nothing new is started; what runs is finished</source>
        <translation>No empieza nada nuevo; lo que corre se termina</translation>
    </message>
    <message>
        <source>Start builds again</source>
        <translation>Volver a empezar builds</translation>
    </message>
    <message>
        <source>Ends the drain; can be taken back</source>
        <translation>Termina el vaciado; se puede deshacer</translation>
    </message>
    <message>
        <source>Try step again</source>
        <translation>Reintentar el paso</translation>
    </message>
    <message>
        <source>Takes the failed step once more</source>
        <translation>Repite el paso fallido</translation>
    </message>
    <message>
        <source>Leave step out…</source>
        <translation>Omitir el paso…</translation>
    </message>
    <message>
        <source>Goes on with the next step</source>
        <translation>Sigue con el paso siguiente</translation>
    </message>
    <message>
        <source>Extend 30 min…</source>
        <translation>Prolongar 30 min…</translation>
    </message>
    <message>
        <source>Moves the end; users are told</source>
        <translation>Mueve el final; se avisa a los usuarios</translation>
    </message>
    <message>
        <source>Abort and reopen…</source>
        <translation>Abortar y reabrir…</translation>
    </message>
    <message>
        <source>Ends the maintenance; submissions are taken again</source>
        <translation>Termina el mantenimiento; se vuelven a aceptar envíos</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>The steps with times and evidence, as text</source>
        <translation>Los pasos con horas y pruebas, como texto</translation>
    </message>
    <message>
        <source>A maintenance goes on: abort it first.</source>
        <translation>Hay un mantenimiento en curso: abórtelo primero.</translation>
    </message>
    <message>
        <source>No maintenance goes on.</source>
        <translation>No hay mantenimiento en curso.</translation>
    </message>
    <message>
        <source>A maintenance goes on already.</source>
        <translation>Ya hay un mantenimiento en curso.</translation>
    </message>
    <message>
        <source>Submissions are stopped already.</source>
        <translation>Los envíos ya están detenidos.</translation>
    </message>
    <message>
        <source>Submissions are taken already.</source>
        <translation>Los envíos ya se aceptan.</translation>
    </message>
    <message>
        <source>Nothing new is started already.</source>
        <translation>Ya no empieza nada nuevo.</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>Los builds empiezan como siempre.</translation>
    </message>
    <message>
        <source>No step has failed.</source>
        <translation>Ningún paso ha fallado.</translation>
    </message>
    <message>
        <source>This step cannot be left out: try it again, or abort the maintenance.</source>
        <translation>Este paso no se puede omitir: reinténtelo, o aborte el mantenimiento.</translation>
    </message>
    <message>
        <source>It has no end that could be moved.</source>
        <translation>No tiene un final que se pueda mover.</translation>
    </message>
    <message>
        <source>There was no maintenance yet.</source>
        <translation>Aún no hubo mantenimiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run now.</source>
        <translation>
            <numerusform>%n build corre ahora.</numerusform>
            <numerusform>%n builds corren ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them is expected to end at %1.</source>
        <translation>Se espera que el último termine a las %1.</translation>
    </message>
    <message>
        <source>Begin a maintenance now?</source>
        <translation>¿Empezar un mantenimiento ahora?</translation>
    </message>
    <message>
        <source>Begin maintenance</source>
        <translation>Empezar el mantenimiento</translation>
    </message>
    <message>
        <source>New submissions are refused until it ends, and nothing new is started; what waits keeps its place in the queue.</source>
        <translation>Los envíos nuevos se rechazan hasta que termine, y no empieza nada nuevo; lo que espera conserva su lugar en la cola.</translation>
    </message>
    <message>
        <source>The maintenance has begun.</source>
        <translation>El mantenimiento ha empezado.</translation>
    </message>
    <message>
        <source>The maintenance is ended; submissions are taken.</source>
        <translation>El mantenimiento ha terminado; se aceptan envíos.</translation>
    </message>
    <message>
        <source>Stop submissions?</source>
        <translation>¿Detener los envíos?</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Detener los envíos</translation>
    </message>
    <message>
        <source>Nobody can submit a build until it ends. What runs goes on.</source>
        <translation>Nadie puede enviar un build hasta que termine. Lo que corre sigue.</translation>
    </message>
    <message>
        <source>Submissions are stopped.</source>
        <translation>Los envíos están detenidos.</translation>
    </message>
    <message>
        <source>Submissions are taken again.</source>
        <translation>Se vuelven a aceptar envíos.</translation>
    </message>
    <message>
        <source>Submissions are taken at once.</source>
        <translation>Se aceptan envíos enseguida.</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>Se aceptan envíos.</translation>
    </message>
    <message>
        <source>Submissions are stopped as before.</source>
        <translation>Los envíos están detenidos como antes.</translation>
    </message>
    <message>
        <source>Start nothing new?</source>
        <translation>¿No empezar nada nuevo?</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Submissions are still taken and wait. Nothing new is started on any machine.</source>
        <translation>Los envíos se siguen aceptando y esperan. No empieza nada nuevo en ninguna máquina.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>No empieza nada nuevo.</translation>
    </message>
    <message>
        <source>Builds are started again.</source>
        <translation>Los builds vuelven a empezar.</translation>
    </message>
    <message>
        <source>What waits is started at once.</source>
        <translation>Lo que espera empieza enseguida.</translation>
    </message>
    <message>
        <source>Nothing new is started, as before.</source>
        <translation>No empieza nada nuevo, como antes.</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>Intentando de nuevo: %1</translation>
    </message>
    <message>
        <source>Leave out: %1?</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>¿Omitir: %1?</translation>
    </message>
    <message>
        <source>The maintenance goes on with the next step. What this one would have made sure of is not made sure of.</source>
        <translation>El mantenimiento sigue con el paso siguiente. Lo que este habría asegurado no queda asegurado.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>Omitido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Extend the maintenance by %n minute(s)?</source>
        <translation>
            <numerusform>¿Prolongar el mantenimiento %n minuto?</numerusform>
            <numerusform>¿Prolongar el mantenimiento %n minutos?</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at %1 instead of %2. Users are told the new end.</source>
        <extracomment>Both are times.</extracomment>
        <translation>Termina a las %1 en vez de a las %2. Se avisa a los usuarios del nuevo final.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolongar</translation>
    </message>
    <message numerus="yes">
        <source>The end is moved by %n minute(s).</source>
        <translation>
            <numerusform>El final se mueve %n minuto.</numerusform>
            <numerusform>El final se mueve %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort the maintenance and reopen?</source>
        <translation>¿Abortar el mantenimiento y reabrir?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not done. Submissions are taken and builds are started at once; users are told that it is over.</source>
        <translation>
            <numerusform>%n paso queda sin hacer. Se aceptan envíos y los builds empiezan enseguida; se avisa a los usuarios de que ha terminado.</numerusform>
            <numerusform>%n pasos quedan sin hacer. Se aceptan envíos y los builds empiezan enseguida; se avisa a los usuarios de que ha terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort and reopen</source>
        <translation>Abortar y reabrir</translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>Informe copiado como texto.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Windows and calendar</source>
        <translation>Ventanas y calendario</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceTexts</name>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Cada primer %1 del mes</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>Cada segundo %1 del mes</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>Cada tercer %1 del mes</translation>
    </message>
    <message>
        <source>Every last %1 of the month</source>
        <translation>Cada último %1 del mes</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Tell the users</source>
        <translation>Avisar a los usuarios</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Detener los envíos</translation>
    </message>
    <message>
        <source>Wait for running builds</source>
        <translation>Esperar a los builds en curso</translation>
    </message>
    <message>
        <source>Work on the machines</source>
        <translation>Trabajo en las máquinas</translation>
    </message>
    <message>
        <source>Optimise the database</source>
        <translation>Optimizar la base de datos</translation>
    </message>
    <message>
        <source>Trial build on each machine</source>
        <translation>Build de prueba en cada máquina</translation>
    </message>
    <message>
        <source>Take submissions again</source>
        <translation>Aceptar envíos de nuevo</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>3 days before</source>
        <translation>3 días antes</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <translation>Dura más</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Does not happen</source>
        <translation>No tiene lugar</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>what still runs goes back to the queue</source>
        <translation>lo que aún corre vuelve a la cola</translation>
    </message>
    <message>
        <source>what still runs is cancelled</source>
        <translation>lo que aún corre se cancela</translation>
    </message>
    <message>
        <source>what still runs is waited for</source>
        <translation>se espera a lo que aún corre</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>Se aceptan envíos.</translation>
    </message>
    <message>
        <source>Submissions are taken and wait since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who did it.</extracomment>
        <translation>Los envíos se aceptan y esperan desde %1, por %2.</translation>
    </message>
    <message>
        <source>No submissions since %1, by %2.</source>
        <translation>Sin envíos desde %1, por %2.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>No empieza nada nuevo.</translation>
    </message>
    <message>
        <source>No end is set: it stays until somebody ends it.</source>
        <translation>No hay un final fijado: sigue hasta que alguien lo termine.</translation>
    </message>
    <message>
        <source>It is to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>Ha de terminar a las %1, en %2.</translation>
    </message>
    <message>
        <source>It should have ended %1 ago.</source>
        <translation>Debería haber terminado hace %1.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Maintenance from %1 to %2 UTC, by %3</source>
        <extracomment>%1 and %2 are times, %3 who began it.</extracomment>
        <translation>Mantenimiento de %1 a %2 UTC, por %3</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTab</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Checks of the morning</source>
        <translation>Comprobaciones de la mañana</translation>
    </message>
    <message>
        <source>Copy as Slack message</source>
        <translation>Copiar como mensaje de Slack</translation>
    </message>
    <message>
        <source>All checks, what changed first, written for a chat</source>
        <translation>Todas las comprobaciones, primero lo que cambió, para un chat</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>All checks, what changed first, for a mail or a note</source>
        <translation>Todas las comprobaciones, primero lo que cambió, para un correo o una nota</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Abrir aquello de lo que trata</translation>
    </message>
    <message>
        <source>The page of this console for the chosen check</source>
        <translation>La página de esta consola para la comprobación elegida</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Revisión matinal</translation>
    </message>
    <message>
        <source>The morning check</source>
        <translation>La revisión matinal</translation>
    </message>
    <message>
        <source>The controller was not asked yet.</source>
        <translation>Aún no se ha preguntado al controlador.</translation>
    </message>
    <message>
        <source>Asking the controller…</source>
        <translation>Preguntando al controlador…</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>Each %1 is a time.</extracomment>
        <translation>Comprobado %1.</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <translation>Sale por sí solo %1.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Enviado por última vez %1.</translation>
    </message>
    <message>
        <source>The morning check is not known yet.</source>
        <translation>Aún no se conoce la revisión matinal.</translation>
    </message>
    <message>
        <source>Choose a check first.</source>
        <translation>Elija primero una comprobación.</translation>
    </message>
    <message>
        <source>This console has no page for it.</source>
        <translation>Esta consola no tiene página para ello.</translation>
    </message>
    <message>
        <source>Copied the morning check.</source>
        <translation>Revisión matinal copiada.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTexts</name>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Of a check that could not be made.</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>new trouble</source>
        <extracomment>What became of a check since yesterday.</extracomment>
        <translation>problema nuevo</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>good again</source>
        <translation>bien de nuevo</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>otra causa</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedCard</name>
    <message>
        <source>Open the alert</source>
        <translation>Abrir la alerta</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedsPanel</name>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>The other alerts</source>
        <translation>Las demás alertas</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>Las alertas</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada le necesita.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se sabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Notice</name>
    <message>
        <source>Nothing to say</source>
        <translation>Nada que decir</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NoticesTab</name>
    <message>
        <source>Told</source>
        <translation>Avisada</translation>
    </message>
    <message>
        <source>not by all channels yet</source>
        <translation>aún no por todos los canales</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What users were told</source>
        <translation>Qué se dijo a los usuarios</translation>
    </message>
    <message>
        <source>The notices</source>
        <translation>Los avisos</translation>
    </message>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>Aún no se ha avisado a nadie.</translation>
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
        <translation>Final previsto</translation>
    </message>
    <message>
        <source>Running builds</source>
        <translation>Builds en curso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>El estado</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>The maintenance</source>
        <translation>El mantenimiento</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What still runs</source>
        <translation>Lo que aún corre</translation>
    </message>
    <message>
        <source>The running builds</source>
        <translation>Los builds en curso</translation>
    </message>
    <message>
        <source>Builds that have ended since the drain began</source>
        <translation>Builds terminados desde que empezó el vaciado</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>No corre nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Who submits is told (HTTP 503): %1</source>
        <translation>A quien envía se le dice (HTTP 503): %1</translation>
    </message>
    <message>
        <source>No maintenance is planned.</source>
        <extracomment>%1 is the name of a window, %2 a time in UTC, %3 &quot;in 3 d 4 h&quot;.</extracomment>
        <translation>No hay mantenimiento previsto.</translation>
    </message>
    <message>
        <source>Next: %1, %2 UTC, %3</source>
        <translation>Próximo: %1, %2 UTC, %3</translation>
    </message>
    <message>
        <source>There was no maintenance yet. It takes these steps, and waits for somebody where one fails.</source>
        <translation>Aún no hubo mantenimiento. Sigue estos pasos, y espera a alguien donde uno falla.</translation>
    </message>
    <message>
        <source>The last one was aborted: %1 to %2, by %3.</source>
        <extracomment>%1 and %2 are times, %3 is who began it.</extracomment>
        <translation>El último fue abortado: %1 a %2, por %3.</translation>
    </message>
    <message>
        <source>The last one: %1 to %2, by %3.</source>
        <translation>El último: %1 a %2, por %3.</translation>
    </message>
    <message>
        <source>Since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who began it.</extracomment>
        <translation>Desde %1, por %2.</translation>
    </message>
    <message>
        <source>It waits for somebody: try the step again, leave it out, or abort.</source>
        <translation>Espera a alguien: reintente el paso, omítalo o aborte.</translation>
    </message>
    <message>
        <source>It should have ended at %1.</source>
        <translation>Debería haber terminado a las %1.</translation>
    </message>
    <message>
        <source>It is to end at %1.</source>
        <translation>Ha de terminar a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>Extended %n time(s).</source>
        <translation>
            <numerusform>Prolongado %n vez.</numerusform>
            <numerusform>Prolongado %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have ended</source>
        <extracomment>Of the builds that ran when the drain began.</extracomment>
        <translation>%1 de %2 han terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run.</source>
        <translation>
            <numerusform>%n build corre.</numerusform>
            <numerusform>%n builds corren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is expected to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>Se espera que el último termine a las %1, en %2.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>No empieza nada nuevo.</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>Los builds empiezan como siempre.</translation>
    </message>
    <message>
        <source>At %1 %2.</source>
        <extracomment>%1 is a time, %2 what becomes of the builds then.</extracomment>
        <translation>A las %1 %2.</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>El plazo ha vencido.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallActions</name>
    <message>
        <source>Take it from now…</source>
        <translation>Tomarla desde ahora…</translation>
    </message>
    <message>
        <source>Alerts come to you, or to whom you name, until then</source>
        <translation>Las alertas le llegan a usted, o a quien nombre, hasta entonces</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Stands in for the chosen turn or a part of it</source>
        <translation>Sustituye el turno elegido o una parte</translation>
    </message>
    <message>
        <source>Swap shifts…</source>
        <translation>Intercambiar turnos…</translation>
    </message>
    <message>
        <source>Two people change shifts</source>
        <translation>Dos personas cambian sus turnos</translation>
    </message>
    <message>
        <source>Back to the rotation</source>
        <translation>Volver a la rotación</translation>
    </message>
    <message>
        <source>Ends the chosen exception; can be taken back</source>
        <translation>Termina la excepción elegida; se puede deshacer</translation>
    </message>
    <message>
        <source>There are no contacts yet: add people first.</source>
        <translation>Aún no hay contactos: añada personas primero.</translation>
    </message>
    <message>
        <source>Choose a turn first.</source>
        <translation>Elija primero un turno.</translation>
    </message>
    <message>
        <source>There is only one person.</source>
        <translation>Solo hay una persona.</translation>
    </message>
    <message>
        <source>This turn is as the rotation says.</source>
        <translation>Este turno es como dice la rotación.</translation>
    </message>
    <message>
        <source>Take the call from now?</source>
        <translation>¿Tomar la guardia desde ahora?</translation>
    </message>
    <message>
        <source>Alerts go there at once; afterwards the rotation goes on by itself.</source>
        <translation>Las alertas van allí enseguida; después la rotación sigue por sí sola.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>%1 has the call until %2.</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 tiene la guardia hasta %2.</translation>
    </message>
    <message>
        <source>The rotation decides again.</source>
        <translation>La rotación decide de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else instead of %1?</source>
        <translation>¿Otra persona en lugar de %1?</translation>
    </message>
    <message>
        <source>Change the rota</source>
        <translation>Cambiar los turnos</translation>
    </message>
    <message>
        <source>%1 stands in.</source>
        <translation>%1 sustituye.</translation>
    </message>
    <message>
        <source>Swap shifts?</source>
        <translation>¿Intercambiar turnos?</translation>
    </message>
    <message>
        <source>The second one takes the first one&apos;s shift of that day, and gives the own next shift for it.</source>
        <translation>La segunda persona toma el turno de la primera de ese día, y da a cambio su propio turno siguiente.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>%1 and %2 have swapped.</source>
        <extracomment>%1 and %2 are people.</extracomment>
        <translation>%1 y %2 han intercambiado.</translation>
    </message>
    <message>
        <source>The shifts are as before.</source>
        <translation>Los turnos están como antes.</translation>
    </message>
    <message>
        <source>The exception is back.</source>
        <translation>La excepción ha vuelto.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallTab</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotación</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>excepción</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>The next twelve weeks</source>
        <translation>Las próximas doce semanas</translation>
    </message>
    <message>
        <source>The rota</source>
        <translation>El cuadro de turnos</translation>
    </message>
    <message>
        <source>Nobody is on call: there is no rotation yet. An admin makes one with &quot;expoctl oncall rotation&quot;.</source>
        <translation>Nadie está de guardia: aún no hay rotación. Un administrador la crea con «expoctl oncall rotation».</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Quién está de guardia</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverrideForm</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Beside the queue</source>
        <translation>Junto a la cola</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Le necesita: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OwnerForm</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Nombre del propietario</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PageHost</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Conexión…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>freeagent::console::People</name>
    <message>
        <source>%1, level %2, from %3 to %4</source>
        <extracomment>A turn of being on call: %1 is a person, %2 a number, %3 and %4 times.</extracomment>
        <translation>%1, nivel %2, de %3 a %4</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>en lugar de la rotación</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>Relevo e informes</translation>
    </message>
    <message>
        <source>Channels and deliveries</source>
        <translation>Canales y entregas</translation>
    </message>
    <message>
        <source>By which ways people are told: test them, send again</source>
        <translation>Por qué vías se avisa a las personas: probarlas, enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pieces</name>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a screen reader says of a line that has no words.</extracomment>
        <translation>Nada aún</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pill</name>
    <message>
        <source>State</source>
        <extracomment>What a screen reader says of a badge that has nothing to say yet.</extracomment>
        <translation>Estado</translation>
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
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Pin a build…</source>
        <translation>Fijar un build…</translation>
    </message>
    <message>
        <source>Its files stay whatever their age</source>
        <translation>Sus archivos quedan sea cual sea su antigüedad</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>Quitar la fijación</translation>
    </message>
    <message>
        <source>Retention decides again; can be taken back</source>
        <translation>La retención vuelve a decidir; se puede deshacer</translation>
    </message>
    <message>
        <source>Open the pinned build</source>
        <translation>Abrir el build fijado</translation>
    </message>
    <message>
        <source>Leads to the build</source>
        <translation>Lleva al build</translation>
    </message>
    <message>
        <source>Pinned builds</source>
        <translation>Builds fijados</translation>
    </message>
    <message>
        <source>The pins</source>
        <translation>Las fijaciones</translation>
    </message>
    <message>
        <source>No build is pinned. Pin what was shipped: its files then stay whatever their age.</source>
        <translation>Ningún build está fijado. Fije lo que se entregó: sus archivos quedan entonces sea cual sea su antigüedad.</translation>
    </message>
    <message>
        <source>Choose one pin first.</source>
        <translation>Elija primero una fijación.</translation>
    </message>
    <message>
        <source>Id of the build</source>
        <translation>Id del build</translation>
    </message>
    <message>
        <source>Pin a build</source>
        <translation>Fijar un build</translation>
    </message>
    <message>
        <source>Its source, log and result stay whatever their age, until somebody takes the pin off.</source>
        <translation>Su fuente, registro y resultado quedan sea cual sea su antigüedad, hasta que alguien quite la fijación.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>That is no id of a build.</source>
        <translation>Esto no es un id de build.</translation>
    </message>
    <message>
        <source>Copy it from the page of builds.</source>
        <translation>Cópielo de la página de builds.</translation>
    </message>
    <message>
        <source>Pinned %1.</source>
        <translation>Fijado %1.</translation>
    </message>
    <message>
        <source>Took the pin off %1.</source>
        <translation>Quitada la fijación de %1.</translation>
    </message>
    <message>
        <source>Retention decides about its files again.</source>
        <translation>La retención vuelve a decidir sobre sus archivos.</translation>
    </message>
    <message>
        <source>Pinned %1 again.</source>
        <translation>Fijado %1 de nuevo.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pipeline</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlainText</name>
    <message numerus="yes">
        <source> … %n more character(s)</source>
        <extracomment>Behind a very long line that was cut.</extracomment>
        <translation>
            <numerusform>… %n carácter más</numerusform>
            <numerusform> … %n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanForm</name>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>When builds come</source>
        <translation>Cuándo llegan los builds</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>según lo medido</translation>
    </message>
    <message>
        <source>on working days, 9 to 17</source>
        <translation>en días laborables, de 9 a 17</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>Builds al día</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>según lo registrado</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>How much more comes in: a factor.</extracomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Según lo medido</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>A team with so many builds on a working day</source>
        <translation>Un equipo con tantos builds en un día laborable</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>workers as registered</source>
        <translation>workers según lo registrado</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanTab</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Wait, 95 of 100</source>
        <translation>Espera, 95 de 100</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Hours above 10</source>
        <translation>Horas por encima de 10</translation>
    </message>
    <message>
        <source>Hours above 20</source>
        <translation>Horas por encima de 20</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Conservar para comparar</translation>
    </message>
    <message>
        <source>Stays in the list below while you change the question</source>
        <translation>Queda en la lista de abajo mientras cambia la pregunta</translation>
    </message>
    <message>
        <source>Forget kept ones</source>
        <translation>Olvidar los conservados</translation>
    </message>
    <message>
        <source>Only what is shown stays in the list</source>
        <translation>Solo lo mostrado queda en la lista</translation>
    </message>
    <message>
        <source>Simulated queue of a week</source>
        <translation>Cola simulada de una semana</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No se conserva nada.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Queue of a week as simulated</source>
        <translation>Cola de una semana según la simulación</translation>
    </message>
    <message numerus="yes">
        <source>Advised: %n worker(s).</source>
        <translation>
            <numerusform>Se aconseja: %n worker.</numerusform>
            <numerusform>Se aconseja: %n workers.</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 workers, busy for %2 of the time, 95 of 100 builds wait less than %3.</source>
        <extracomment>%1 is a number of workers, %2 a percentage, %3 a time.</extracomment>
        <translation>Con %1 workers, ocupados el %2 del tiempo, 95 de 100 builds esperan menos de %3.</translation>
    </message>
    <message>
        <source>Measured: %1 builds a day, %2 of them iOS, %3 each.</source>
        <extracomment>%1 is a number, %2 a percentage, %3 a time.</extracomment>
        <translation>Medido: %1 builds al día, %2 de ellos iOS, %3 cada uno.</translation>
    </message>
    <message>
        <source>The rule of thumb says %1 (%2 builds a day each).</source>
        <extracomment>%1 is a number of workers, %2 a number of builds.</extracomment>
        <translation>La regla general dice %1 (%2 builds al día cada uno).</translation>
    </message>
    <message>
        <source>Nothing is simulated: too little is known.</source>
        <translation>No se simula nada: se sabe demasiado poco.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservado: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <extracomment>The question as it stands, as against those that were kept.</extracomment>
        <translation>Mostrado: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PolicyForm</name>
    <message>
        <source>days</source>
        <extracomment>After a number: how many days.</extracomment>
        <translation>días</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>with their certificates and profiles, after the end of the build</source>
        <translation>con sus certificados y perfiles, tras el fin del build</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>after the end of the build</source>
        <translation>tras el fin del build</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Last successes</source>
        <extracomment>After a number: builds that succeeded.</extracomment>
        <translation>Últimos éxitos</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>builds</translation>
    </message>
    <message>
        <source>of each project, branch and platform: result and log stay longer</source>
        <translation>de cada proyecto, rama y plataforma: resultado y registro quedan más tiempo</translation>
    </message>
    <message>
        <source>but no longer than</source>
        <translation>pero no más de</translation>
    </message>
    <message>
        <source>branches end without telling anybody</source>
        <translation>las ramas terminan sin decírselo a nadie</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>After a number: how many hours.</extracomment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>in which a clean-up can be taken back</source>
        <translation>en que una limpieza se puede deshacer</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Cuánto tiempo quedan los archivos</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <extracomment>%1 is a number: what a setting is unless somebody changes it.</extracomment>
        <translation>De origen: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PresenceSettings</name>
    <message>
        <source>This desktop</source>
        <translation>Este escritorio</translation>
    </message>
    <message>
        <source>When a problem is new</source>
        <translation>Cuando un problema es nuevo</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notificaciones del escritorio</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: plays the sound.</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Reproducir el sonido</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Empiezan las horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Terminan las horas de silencio</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: 22:00 to 07:00.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>En horas de silencio lo crítico suena igual</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the tray</source>
        <translation>Cerrar la ventana deja la consola en la bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the console.</source>
        <translation>Este escritorio no tiene bandeja: cerrar la ventana termina la consola.</translation>
    </message>
    <message>
        <source>Start with the desktop, in the tray where there is one</source>
        <translation>Arrancar con el escritorio, en la bandeja donde la haya</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>Barra flotante sobre las demás ventanas</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ProblemsPopup</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No contact with the farm. This is what was known last.</source>
        <translation>Sin contacto con la granja. Esto es lo último que se supo.</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>Ninguna alerta está abierta.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se sabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>%n más: todas las alertas</numerusform>
            <numerusform>%n más: todas las alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Todas las alertas</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 is a problem, %2 a time.</extracomment>
        <translation>%1 (desde %2)</translation>
    </message>
    <message>
        <source>%1 - taken or silenced</source>
        <extracomment>%1 is a problem.</extracomment>
        <translation>%1 - atendida o silenciada</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>Silence for an hour: %1</source>
        <translation>Silenciar una hora: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueueOutlook</name>
    <message>
        <source>Above %1 for %2: the alert for a lasting queue is due.</source>
        <extracomment>The alert is given after a number of minutes. %1 builds wait, %2 is a length of time.</extracomment>
        <translation>Por encima de %1 desde hace %2: toca la alerta de cola duradera.</translation>
    </message>
    <message>
        <source>Above %1 for %2 of %3 min: alert in %4 unless it falls.</source>
        <extracomment>%1 builds wait, for %2 of the %3 minutes after which there is an alert; %4 is a length of time.</extracomment>
        <translation>Por encima de %1 durante %2 de %3 min: alerta en %4 si no baja.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueuePanel</name>
    <message>
        <source>Queue depth over time</source>
        <translation>Longitud de la cola en el tiempo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
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
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Queue of the last %1</source>
        <extracomment>%1 is a duration such as &quot;8 h&quot;.</extracomment>
        <translation>Cola de los últimos %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>warn at %1</source>
        <translation>avisar en %1</translation>
    </message>
    <message>
        <source>act at %1</source>
        <translation>actuar en %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Shortcuts  ( ? )</source>
        <translation>Atajos  ( ? )</translation>
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
        <translation>Builds en un minuto</translation>
    </message>
    <message>
        <source>Mean of the last 10 minutes</source>
        <translation>Media de los últimos 10 minutos</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Enviados %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Empezados %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminados %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachEditor</name>
    <message>
        <source>Commands run</source>
        <translation>Las órdenes se ejecutan</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation>Órdenes predeterminadas</translation>
    </message>
    <message>
        <source>nowhere: they are only shown, to be copied</source>
        <translation>en ningún lugar: solo se muestran, para copiarlas</translation>
    </message>
    <message>
        <source>on this machine: the controller runs here</source>
        <translation>en esta máquina: el controlador corre aquí</translation>
    </message>
    <message>
        <source>on the controller&apos;s machine, over SSH</source>
        <translation>en la máquina del controlador, por SSH</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <extracomment>Of a port or a user: as the configuration of ssh says.</extracomment>
        <translation>como esté configurado ssh</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Acceso y órdenes</translation>
    </message>
    <message>
        <source>How commands get to the controller&apos;s machine</source>
        <translation>Cómo llegan las órdenes a la máquina del controlador</translation>
    </message>
    <message>
        <source>The program ssh of this machine is used, with its configuration, keys and agent. It never asks for a password: a key that the agent does not have open is refused. What is set here is kept on this computer, for this farm.</source>
        <translation>Se usa el programa ssh de esta máquina, con su configuración, claves y agente. Nunca pide contraseña: una clave que el agente no tiene abierta se rechaza. Lo que se pone aquí se guarda en este equipo, para esta granja.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Each is a program and its words; quotes keep spaces together. There is no shell: &amp;&amp; | &gt; $ mean nothing. Write paths and ports as they are on that machine; sudo -n never asks.</source>
        <translation>Cada una es un programa y sus palabras; las comillas mantienen juntos los espacios. No hay shell: &amp;&amp; | &gt; $ no significan nada. Escriba rutas y puertos como son en aquella máquina; sudo -n nunca pregunta.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachTexts</name>
    <message>
        <source>&quot;%1&quot; is not the name or address of a host.</source>
        <translation>«%1» no es el nombre ni la dirección de una máquina.</translation>
    </message>
    <message>
        <source>Write it without user, port and spaces.</source>
        <translation>Escríbalo sin usuario, puerto ni espacios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a user.</source>
        <translation>«%1» no es el nombre de un usuario.</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - are possible.</source>
        <translation>Se admiten letras, cifras y . _ -</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 no es un puerto.</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535; 0 takes that of ssh&apos;s configuration.</source>
        <translation>Los puertos van de 1 a 65535; 0 toma el de la configuración de ssh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a key file.</source>
        <translation>«%1» no es la ruta de un archivo de clave.</translation>
    </message>
    <message>
        <source>A quote in &quot;%1&quot; does not end.</source>
        <translation>Una comilla en «%1» no se cierra.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>No hay ninguna orden.</translation>
    </message>
    <message>
        <source>It is not set how commands get to the controller&apos;s machine.</source>
        <translation>No se ha puesto cómo llegan las órdenes a la máquina del controlador.</translation>
    </message>
    <message>
        <source>Set it under &quot;Access and commands&quot;, or copy the command and run it there.</source>
        <translation>Póngalo en «Acceso y órdenes», o copie la orden y ejecútela allí.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ResourceNotice</name>
    <message>
        <source>State of: %1</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;.</extracomment>
        <translation>Estado de: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;; %2 is a sentence that says why.</extracomment>
        <translation>%1: no se puede leer. %2</translation>
    </message>
    <message>
        <source>What is shown is from %1.</source>
        <translation>Lo mostrado es de %1.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RestoreWizard</name>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>%1: %2 builds, %3, %4</source>
        <extracomment>Of a list of backups: %1 is its name, %2 how many builds it has, %3 its size, %4 whether it is verified.</extracomment>
        <translation>%1: %2 builds, %3, %4</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún sin mirar.</translation>
    </message>
    <message>
        <source>1 of 3: Go back to what?</source>
        <translation>1 de 3: ¿Volver a qué?</translation>
    </message>
    <message>
        <source>2 of 3: What would that mean?</source>
        <translation>2 de 3: ¿Qué significaría?</translation>
    </message>
    <message>
        <source>3 of 3: Do it</source>
        <translation>3 de 3: Hacerlo</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>Haga primero el ensayo.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <extracomment>%1 is the name of the farm.</extracomment>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Mirándose…</translation>
    </message>
    <message>
        <source>Dry run of the restore</source>
        <translation>Ensayo de la restauración</translation>
    </message>
    <message>
        <source>It cannot be restored; the log below says why.</source>
        <translation>No se puede restaurar; el registro de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Stopping the controller…</source>
        <translation>Deteniendo el controlador…</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>Detener el controlador</translation>
    </message>
    <message>
        <source>The controller could not be stopped, so nothing was restored. The log below says why.</source>
        <translation>El controlador no se pudo detener, así que no se restauró nada. El registro de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>It was not restored; what was there is as it was. The log below says why.</source>
        <translation>No se restauró; lo que había está como estaba. El registro de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Starting the controller…</source>
        <translation>Arrancando el controlador…</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>Arrancar el controlador</translation>
    </message>
    <message>
        <source>The controller is started: workers reconnect by themselves.</source>
        <translation>El controlador ha arrancado: los workers se reconectan por sí solos.</translation>
    </message>
    <message>
        <source>The controller could not be started. The log below says why.</source>
        <translation>El controlador no pudo arrancar. El registro de abajo dice por qué.</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>se pierde</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>retrocede</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>vuelve</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Es ahora</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <source>The newest backup that passes its check</source>
        <translation>La copia más reciente que pasa su comprobación</translation>
    </message>
    <message>
        <source>This backup:</source>
        <translation>Esta copia:</translation>
    </message>
    <message>
        <source>A moment, from the change log (UTC):</source>
        <translation>Un momento, del registro de cambios (UTC):</translation>
    </message>
    <message>
        <source>Everything that the change log has: after the loss of the database</source>
        <translation>Todo lo que tiene el registro de cambios: tras perder la base de datos</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Builds that change</source>
        <translation>Builds que cambian</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copiar las órdenes</translation>
    </message>
    <message>
        <source>Stop, restore, start</source>
        <translation>Detener, restaurar, arrancar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>Restaurar la granja</translation>
    </message>
    <message>
        <source>Go back to what?</source>
        <translation>¿Volver a qué?</translation>
    </message>
    <message>
        <source>Builds that came after it are lost; a dry run says which. What is there now is backed up first, so there is a way back.</source>
        <translation>Los builds posteriores se pierden; un ensayo dice cuáles. Lo que hay ahora se copia antes, así que hay camino de vuelta.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Moment, UTC</source>
        <translation>Momento, UTC</translation>
    </message>
    <message>
        <source>What would that mean?</source>
        <translation>¿Qué significaría?</translation>
    </message>
    <message>
        <source>The dry run changes nothing and can be made while the controller runs: it checks every byte of the backup and compares it with the database that is there.</source>
        <translation>El ensayo no cambia nada y puede hacerse con el controlador en marcha: comprueba cada byte de la copia y la compara con la base de datos existente.</translation>
    </message>
    <message>
        <source>No build is known to change.</source>
        <translation>No se conoce ningún build que cambie.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>These commands are run one after the other; the first was the dry run. The farm takes no builds meanwhile; builds that run go on. When the restore does not succeed, the controller is started as it was.</source>
        <translation>Estas órdenes se ejecutan una tras otra; la primera fue el ensayo. La granja no acepta builds entretanto; los que corren siguen. Si la restauración no sale bien, el controlador arranca como estaba.</translation>
    </message>
    <message>
        <source>Name of the farm, to confirm</source>
        <translation>Nombre de la granja, para confirmar</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RetentionTab</name>
    <message>
        <source>Save policy…</source>
        <translation>Guardar la política…</translation>
    </message>
    <message>
        <source>From the next clean-up on files go by these numbers</source>
        <translation>Desde la próxima limpieza los archivos se van según estos números</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Shows the policy as it is</source>
        <translation>Muestra la política tal como es</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>De origen</translation>
    </message>
    <message>
        <source>Fills in the numbers that the farm comes with; saves nothing</source>
        <translation>Pone los números con los que viene la granja; no guarda nada</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>Retención y limpieza</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Cuánto tiempo quedan los archivos</translation>
    </message>
    <message>
        <source>The retention policy</source>
        <translation>La política de retención</translation>
    </message>
    <message>
        <source>The next clean-up by the policy as it is removes %1.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>La próxima limpieza según la política actual elimina %1.</translation>
    </message>
    <message>
        <source>The policy is not known yet.</source>
        <translation>Aún no se conoce la política.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>These are the numbers as delivered.</source>
        <translation>Estos son los números de origen.</translation>
    </message>
    <message>
        <source>Change a number and see what it would remove.</source>
        <translation>Cambie un número y vea qué eliminaría.</translation>
    </message>
    <message>
        <source>Asking what these numbers would remove…</source>
        <translation>Consultando qué eliminarían estos números…</translation>
    </message>
    <message>
        <source>With these numbers it would remove %1</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>Con estos números eliminaría %1</translation>
    </message>
    <message>
        <source>%1 more than now.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>%1 más que ahora.</translation>
    </message>
    <message>
        <source>%1 less than now.</source>
        <translation>%1 menos que ahora.</translation>
    </message>
    <message>
        <source>Change how long files stay?</source>
        <translation>¿Cambiar cuánto tiempo quedan los archivos?</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Guardar la política</translation>
    </message>
    <message numerus="yes">
        <source>The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hour(s).</source>
        <translation>
            <numerusform>La próxima limpieza elimina %1. Los builds fijados y abiertos quedan; lo que se va está en la papelera durante %n hora.</numerusform>
            <numerusform>La próxima limpieza elimina %1. Los builds fijados y abiertos quedan; lo que se va está en la papelera durante %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how long files stay.</source>
        <translation>Cambiado cuánto tiempo quedan los archivos.</translation>
    </message>
    <message>
        <source>Files stay as long as before.</source>
        <translation>Los archivos quedan tanto como antes.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rights</name>
    <message>
        <source>Any key of this controller may do this.</source>
        <translation>Cualquier clave de este controlador puede hacerlo.</translation>
    </message>
    <message>
        <source>Needs the role submitter or operator.</source>
        <translation>Necesita el rol de remitente u operador.</translation>
    </message>
    <message>
        <source>Needs the role operator, or a token for this machine.</source>
        <translation>Necesita el rol de operador, o un token para esta máquina.</translation>
    </message>
    <message>
        <source>Needs the role operator.</source>
        <translation>Necesita el rol de operador.</translation>
    </message>
    <message>
        <source>Needs the admin key or a token with the role admin.</source>
        <translation>Necesita la clave de administración o un token con el rol de administrador.</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>owner of machines</source>
        <translation>propietario de máquinas</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>The controller has not said yet what this key may do.</source>
        <translation>El controlador aún no ha dicho qué puede hacer esta clave.</translation>
    </message>
    <message>
        <source>%1 You are here as: %2.</source>
        <extracomment>%1 is a sentence that says which role is needed, %2 the role one has.</extracomment>
        <translation>%1 Aquí usted es: %2.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingForm</name>
    <message>
        <source>Rolling update</source>
        <translation>Actualización escalonada</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen</source>
        <translation>
            <numerusform>el elegido</numerusform>
            <numerusform>los %n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>todos los workers</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingPanel</name>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>finishes its builds</source>
        <translation>termina sus builds</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>se le ha pedido</translation>
    </message>
    <message>
        <source>builds a trial</source>
        <translation>hace un build de prueba</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>stopped by a failure</source>
        <translation>detenida por un fallo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Stop rolling update</source>
        <translation>Detener la actualización escalonada</translation>
    </message>
    <message>
        <source>What has begun is finished, nothing more begins</source>
        <translation>Lo empezado se termina, nada más empieza</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>Actualización escalonada</translation>
    </message>
    <message>
        <source>Stopped the rolling update.</source>
        <translation>Actualización escalonada detenida.</translation>
    </message>
    <message>
        <source>No rolling update goes on.</source>
        <translation>No hay actualización escalonada en curso.</translation>
    </message>
    <message>
        <source>%1, %2; began %3 by %4</source>
        <extracomment>%1 is what is done (&quot;update&quot;), %2 how it goes, %3 when it began, %4 by whom.</extracomment>
        <translation>%1, %2; empezó %3 por %4</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RoomTab</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What takes the room, as areas</source>
        <translation>Qué ocupa el sitio, como superficies</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Qué ocupa el sitio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Aún no hay nada guardado.</translation>
    </message>
    <message>
        <source>The storage</source>
        <translation>El almacenamiento</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Leads to how long files stay</source>
        <translation>Lleva a cuánto tiempo quedan los archivos</translation>
    </message>
    <message>
        <source>Next clean-up frees</source>
        <translation>La próxima limpieza libera</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Leads to what can be put back</source>
        <translation>Lleva a lo que se puede devolver</translation>
    </message>
    <message>
        <source>The farm takes no new builds: a disk is full or does not answer.</source>
        <translation>La granja no acepta builds nuevos: un disco está lleno o no responde.</translation>
    </message>
    <message>
        <source>Clean up below &quot;Retention and cleanup&quot;, or give the disk more room; builds are taken again by themselves.</source>
        <translation>Limpie en «Retención y limpieza», o dé más sitio al disco; los builds se aceptan de nuevo por sí solos.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RotaStrip</name>
    <message>
        <source>Rota of the weeks to come, as a picture</source>
        <translation>Turnos de las próximas semanas, como imagen</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RowsTab</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Se quiere</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: how it stands at present.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Rows of the runbook</source>
        <translation>Filas del runbook</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>What an operator wants</source>
        <translation>Qué quiere un operador</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Ninguna fila tiene esas palabras.</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Todos los capítulos</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>Elija una fila.</translation>
    </message>
    <message>
        <source>No check of the controller answers this row by itself.</source>
        <translation>Ninguna comprobación del controlador responde por sí sola a esta fila.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RuleEditor</name>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Números de la regla</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Se mantiene durante</translation>
    </message>
    <message>
        <source>Least number of cases</source>
        <translation>Mínimo de casos</translation>
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
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>%1 is a figure such as &quot;10 builds&quot;.</extracomment>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>%1 o más</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded for this figure in the last %n day(s).</source>
        <translation>
            <numerusform>No hay nada registrado para esta cifra en el último día.</numerusform>
            <numerusform>No hay nada registrado para esta cifra en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would not have fired in the last %n day(s).</source>
        <translation>
            <numerusform>No se habría disparado en el último día.</numerusform>
            <numerusform>No se habría disparado en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>en el último día</numerusform>
            <numerusform>en los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shorter than 3 min</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>%n de ellas de menos de 3 min</numerusform>
            <numerusform>%n de ellas de menos de 3 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1, %2.</source>
        <extracomment>%1 is &quot;in the last 30 days&quot;, %2 &quot;2 of them shorter than 3 min&quot;.</extracomment>
        <translation>
            <numerusform>Se habría disparado %n vez %1, %2.</numerusform>
            <numerusform>Se habría disparado %n veces %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RulesTab</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Se mantiene durante</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>de origen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>When the rule would have fired</source>
        <translation>Cuándo se habría disparado la regla</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Prueba retrospectiva</translation>
    </message>
    <message>
        <source>What these numbers would have done in the last 30 days</source>
        <translation>Qué habrían hecho estos números en los últimos 30 días</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Watch with these numbers from now on; can be taken back</source>
        <translation>Vigilar con estos números desde ahora; se puede deshacer</translation>
    </message>
    <message>
        <source>Reset rule to default</source>
        <translation>Restablecer la regla</translation>
    </message>
    <message>
        <source>The numbers of the runbook; can be taken back</source>
        <translation>Los números del runbook; se puede deshacer</translation>
    </message>
    <message>
        <source>What the numbers would have done</source>
        <translation>Qué habrían hecho los números</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Change a number and see what it would have done.</source>
        <translation>Cambie un número y vea qué habría hecho.</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>Elija una regla.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Elija primero una regla.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>Está como de origen.</translation>
    </message>
    <message>
        <source>peak while firing</source>
        <translation>pico mientras estaba activa</translation>
    </message>
    <message>
        <source>Change the rule &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>¿Cambiar la regla «%1»?</translation>
    </message>
    <message>
        <source>Changed the rule &quot;%1&quot;.</source>
        <translation>Cambiada la regla «%1».</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is as before.</source>
        <translation>La regla «%1» está como antes.</translation>
    </message>
    <message>
        <source>The numbers of the runbook count again.</source>
        <translation>Valen de nuevo los números del runbook.</translation>
    </message>
    <message>
        <source>The rule is as delivered.</source>
        <translation>La regla está como de origen.</translation>
    </message>
    <message>
        <source>The rule is as before.</source>
        <translation>La regla está como antes.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunForm</name>
    <message>
        <source>Maintenance of the build farm</source>
        <translation>Mantenimiento de la granja de builds</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Qué se dice a los usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>Al vencer el plazo</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>Plazo para los builds en curso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Optimise the database when it is worth while</source>
        <translation>Optimizar la base de datos cuando merezca la pena</translation>
    </message>
    <message>
        <source>Trial build on each machine before submissions are taken</source>
        <translation>Build de prueba en cada máquina antes de aceptar envíos</translation>
    </message>
    <message>
        <source>Maintenance now</source>
        <translation>Mantenimiento ahora</translation>
    </message>
    <message>
        <source>On the machines</source>
        <translation>En las máquinas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Restart the worker program</source>
        <translation>Reiniciar el programa worker</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Update the worker program</source>
        <translation>Actualizar el programa worker</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunLog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy as incident notes</source>
        <translation>Copiar como notas de incidente</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Qué se ejecutó</translation>
    </message>
    <message>
        <source>What was run, and what it said</source>
        <translation>Qué se ejecutó, y qué dijo</translation>
    </message>
    <message>
        <source>What is run is shown here: the command as it is, its output, and how it ended.</source>
        <translation>Aquí se muestra lo que se ejecuta: la orden tal cual, su salida y cómo terminó.</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>no se ejecuta nada</translation>
    </message>
    <message>
        <source>Ended with status %1 after %2.</source>
        <translation>Terminó con estado %1 tras %2.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookActions</name>
    <message>
        <source>Open where it is done</source>
        <translation>Abrir donde se hace</translation>
    </message>
    <message>
        <source>The page of this console for the chosen row</source>
        <translation>La página de esta consola para la fila elegida</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Asks the controller for all checks of the morning</source>
        <translation>Pide al controlador todas las comprobaciones de la mañana</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>Ejecutar la autoprueba</translation>
    </message>
    <message>
        <source>A record and 1 MiB are written, read, stored, fetched and removed</source>
        <translation>Un registro y 1 MiB se escriben, leen, guardan, recogen y eliminan</translation>
    </message>
    <message>
        <source>Run the job now…</source>
        <translation>Ejecutar la tarea ahora…</translation>
    </message>
    <message>
        <source>The scheduled job of the chosen row</source>
        <translation>La tarea programada de la fila elegida</translation>
    </message>
    <message>
        <source>I have looked through the contacts…</source>
        <translation>He revisado los contactos…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>Dice que nombres y números son correctos hoy</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Copiar las órdenes</translation>
    </message>
    <message>
        <source>What the row says to type</source>
        <translation>Lo que la fila dice que se escriba</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Elija primero una fila.</translation>
    </message>
    <message>
        <source>This row is not built; nothing of it is in the console.</source>
        <translation>Esta fila no está construida; no hay nada de ella en la consola.</translation>
    </message>
    <message>
        <source>This row names no command.</source>
        <translation>Esta fila no nombra ninguna orden.</translation>
    </message>
    <message>
        <source>Choose a row that has a job.</source>
        <translation>Elija una fila que tenga una tarea.</translation>
    </message>
    <message>
        <source>The controller has no such job: it is switched off in its configuration.</source>
        <translation>El controlador no tiene esa tarea: está desactivada en su configuración.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Ya se está ejecutando.</translation>
    </message>
    <message>
        <source>The self-test was not run: %1 %2</source>
        <translation>La autoprueba no se ejecutó: %1 %2</translation>
    </message>
    <message>
        <source>The self-test has passed, in %1 ms.</source>
        <translation>La autoprueba ha pasado, en %1 ms.</translation>
    </message>
    <message>
        <source>The self-test has FAILED; the row says where.</source>
        <translation>La autoprueba ha FALLADO; la fila dice dónde.</translation>
    </message>
    <message>
        <source>It runs as it would by itself; the farm works on meanwhile.</source>
        <translation>Corre como lo haría por sí sola; la granja sigue trabajando.</translation>
    </message>
    <message>
        <source>%1. It runs as it would by itself; the farm works on meanwhile.</source>
        <extracomment>%1 is what the job does, in the words of the controller.</extracomment>
        <translation>%1. Corre como lo haría por sí sola; la granja sigue trabajando.</translation>
    </message>
    <message>
        <source>Run the job %1 now?</source>
        <extracomment>%1 is the name of a job, &quot;backup&quot;.</extracomment>
        <translation>¿Ejecutar la tarea %1 ahora?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>The job %1 has begun.</source>
        <extracomment>%1 is the name of a job.</extracomment>
        <translation>La tarea %1 ha empezado.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Se está cancelando.</translation>
    </message>
    <message>
        <source>Are all names and numbers of the contacts right?</source>
        <translation>¿Son correctos todos los nombres y números de los contactos?</translation>
    </message>
    <message>
        <source>What is written down: that you have looked through the people and vendors today. It says nothing of the text of the runbook.</source>
        <translation>Lo que se anota: que hoy ha revisado las personas y los proveedores. No dice nada del texto del runbook.</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Son correctos</translation>
    </message>
    <message>
        <source>Written down: you have looked through the contacts.</source>
        <translation>Anotado: ha revisado los contactos.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>Copiada %n orden.</numerusform>
            <numerusform>Copiadas %n órdenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookAnswers</name>
    <message>
        <source>Runs now.</source>
        <translation>Se ejecuta ahora.</translation>
    </message>
    <message>
        <source>Has not run yet; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Aún no se ha ejecutado; próxima %1.</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <extracomment>%1 is why a job failed.</extracomment>
        <translation>La última ejecución falló: %1</translation>
    </message>
    <message>
        <source>The last run ended well; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>La última ejecución terminó bien; próxima %1.</translation>
    </message>
    <message>
        <source>Passed %1, in %2 ms.</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 a number of milliseconds.</extracomment>
        <translation>Pasó %1, en %2 ms.</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 the reason.</extracomment>
        <translation>Falló %1: %2</translation>
    </message>
    <message>
        <source>The database is being gone through now.</source>
        <translation>La base de datos se está recorriendo ahora.</translation>
    </message>
    <message>
        <source>The database is damaged; see how far its repair is.</source>
        <translation>La base de datos está dañada; vea cómo va su reparación.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; not every page was gone through yet.</source>
        <translation>No se conoce ningún defecto de la base de datos; aún no se ha recorrido cada página.</translation>
    </message>
    <message>
        <source>The database is sound; every page was gone through %1.</source>
        <extracomment>%1 is &quot;7 h ago&quot;.</extracomment>
        <translation>La base de datos está sana; se recorrió cada página %1.</translation>
    </message>
    <message>
        <source>No restore has been drilled yet.</source>
        <translation>Aún no se ha ensayado ninguna restauración.</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 the reason.</extracomment>
        <translation>El simulacro de %1 falló: %2</translation>
    </message>
    <message>
        <source>Drilled %1: back in %2, with %3 lost.</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 and %3 are lengths of time.</extracomment>
        <translation>Ensayado %1: de vuelta en %2, con %3 perdidos.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Nadie está de guardia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2; %n level(s).</source>
        <extracomment>%1 is a person, %2 a time; %n levels of escalation.</extracomment>
        <translation>
            <numerusform>%1 hasta %2; %n nivel.</numerusform>
            <numerusform>%1 hasta %2; %n niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>Nadie ha revisado aún los contactos.</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>Contactos revisados %1 por %2: con retraso desde %3.</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2, due again %3.</source>
        <translation>Contactos revisados %1 por %2, toca de nuevo %3.</translation>
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
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Revisión matinal</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SavedFilters</name>
    <message>
        <source>Keep filter…</source>
        <translation>Conservar filtro…</translation>
    </message>
    <message>
        <source>Gives what is typed a name and a tab</source>
        <translation>Da a lo escrito un nombre y una pestaña</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros conservados</translation>
    </message>
    <message>
        <source>All builds</source>
        <extracomment>A tab: no filter.</extracomment>
        <translation>Todos los builds</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>Escriba primero un filtro.</translation>
    </message>
    <message>
        <source>This filter has a tab already.</source>
        <translation>Este filtro ya tiene una pestaña.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n kept filters; close one first.</source>
        <translation>
            <numerusform>Hay %n filtro conservado; ciérrelo primero.</numerusform>
            <numerusform>Hay %n filtros conservados; cierre uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Keep this filter under a name</source>
        <translation>Conservar este filtro con un nombre</translation>
    </message>
    <message>
        <source>A tab above the list will show the builds of: %1</source>
        <extracomment>%1 is what was typed into the filter.</extracomment>
        <translation>Una pestaña sobre la lista mostrará los builds de: %1</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Conservar filtro</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservado.</translation>
    </message>
    <message>
        <source>The filter is gone again.</source>
        <translation>El filtro se ha ido de nuevo.</translation>
    </message>
    <message>
        <source>Closed the filter %1.</source>
        <translation>Cerrado el filtro %1.</translation>
    </message>
    <message>
        <source>The filter is back.</source>
        <translation>El filtro ha vuelto.</translation>
    </message>
    <message>
        <source>Close the filter %1</source>
        <extracomment>%1 is the name of a kept filter.</extracomment>
        <translation>Cerrar el filtro %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Copied the secret.</source>
        <translation>Secreto copiado.</translation>
    </message>
    <message>
        <source>The secret of %1, shown this once: the controller keeps only its sum. Copy it to where it is needed.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>El secreto de %1, mostrado esta única vez: el controlador solo guarda su suma. Cópielo adonde haga falta.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Session</name>
    <message>
        <source>No keyring: the key is kept in the file %1, which only you can read.</source>
        <translation>Sin llavero: la clave se guarda en el archivo %1, que solo usted puede leer.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Of the controller: what its files, flags and variables say.</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Severity</name>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Signs</name>
    <message>
        <source>no contact; this is what was known last</source>
        <translation>sin contacto; esto es lo último que se supo</translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s)</source>
        <translation>
            <numerusform>%n problema crítico</numerusform>
            <numerusform>%n problemas críticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of builds.</extracomment>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 of %2 workers online</source>
        <extracomment>Workers: %1 of %2 are there.</extracomment>
        <translation>%1 de %2 workers en línea</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilenceForm</name>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Only this of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Solo esto de %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Todo de %1</translation>
    </message>
    <message>
        <source>Every warning</source>
        <translation>Cada aviso</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Cada primer %1 del mes</translation>
    </message>
    <message>
        <source>What is kept quiet</source>
        <translation>Qué se silencia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Begins at, UTC</source>
        <translation>Empieza a las, UTC</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>En silencio durante</translation>
    </message>
    <message>
        <source>The silence ends after</source>
        <translation>El silencio termina tras</translation>
    </message>
    <message>
        <source>What it would match</source>
        <translation>Con qué coincidiría</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>termina tras</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n alert(s) quiet now</source>
        <translation>
            <numerusform>Silencia %n alerta ahora</numerusform>
            <numerusform>Silencia %n alertas ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have matched %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>habría coincidido %n vez en los últimos 7 días.</numerusform>
            <numerusform>habría coincidido %n veces en los últimos 7 días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilencesTab</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Quiet now</source>
        <translation>En silencio ahora</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>Próximo %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>New silence…</source>
        <translation>Nuevo silencio…</translation>
    </message>
    <message>
        <source>Keep something quiet, once or again and again</source>
        <translation>Silenciar algo, una vez o una y otra vez</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Terminar el silencio</translation>
    </message>
    <message>
        <source>What it matches is told again at once; can be taken back</source>
        <translation>Lo que coincide se vuelve a avisar enseguida; se puede deshacer</translation>
    </message>
    <message>
        <source>Nothing is kept quiet.</source>
        <translation>No hay nada silenciado.</translation>
    </message>
    <message>
        <source>The silences</source>
        <translation>Los silencios</translation>
    </message>
    <message>
        <source>Choose a silence first.</source>
        <translation>Elija primero un silencio.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SimulatorTab</name>
    <message>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>With %1/%2/%3: %4 in %n backup(s).</source>
        <extracomment>%1, %2 and %3 are numbers of daily, weekly and monthly backups, %4 a size.</extracomment>
        <translation>
            <numerusform>Con %1/%2/%3: %4 en %n copia.</numerusform>
            <numerusform>Con %1/%2/%3: %4 en %n copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1 (%2).</source>
        <extracomment>%1 is a time, %2 is &quot;40 d ago&quot;.</extracomment>
        <translation>La más antigua es de %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>se iría %n</numerusform>
            <numerusform>se irían %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 quedan libres.</translation>
    </message>
    <message>
        <source>None would go.</source>
        <translation>No se iría ninguna.</translation>
    </message>
    <message>
        <source>What would be kept</source>
        <translation>Qué se conservaría</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>What if other numbers were kept?</source>
        <translation>¿Y si se conservaran otros números?</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>As the farm keeps them</source>
        <translation>Como las conserva la granja</translation>
    </message>
    <message>
        <source>What other numbers would mean</source>
        <translation>Qué significarían otros números</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
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
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StaleVeil</name>
    <message>
        <source>Figures below are out of date</source>
        <translation>Las cifras de abajo no están al día</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StateSentence</name>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait, oldest %1</source>
        <extracomment>%1 is a duration: how long the build that was submitted first has been waiting.</extracomment>
        <translation>
            <numerusform>%n build espera, el más antiguo %1</numerusform>
            <numerusform>%n builds esperan, el más antiguo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n worker(s) online</source>
        <extracomment>Part of a sentence: &quot;4 of 4 workers online&quot;.</extracomment>
        <translation>
            <numerusform>%1 de %n worker en línea</numerusform>
            <numerusform>%1 de %n workers en línea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 workers offline, first %2</source>
        <extracomment>%1 is the number of all workers, %2 names the one that is offline longest.</extracomment>
        <translation>
            <numerusform>%n de %1 workers sin conexión, primero %2</numerusform>
            <numerusform>%n de %1 workers sin conexión, primero %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline</source>
        <extracomment>%1 is the name of a worker, %2 a duration.</extracomment>
        <translation>%1 sin conexión</translation>
    </message>
    <message>
        <source>%1 offline for %2</source>
        <translation>%1 sin conexión desde hace %2</translation>
    </message>
    <message>
        <source>The controller refuses the key: nothing is known.</source>
        <translation>El controlador rechaza la clave: no se sabe nada.</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>Introduzca la clave de API de este controlador.</translation>
    </message>
    <message>
        <source>No contact since %1 (%2): the farm may be fine or not.</source>
        <extracomment>%1 is a time of day, %2 a duration.</extracomment>
        <translation>Sin contacto desde %1 (%2): la granja puede estar bien o no.</translation>
    </message>
    <message>
        <source>The figures below are the last ones known.</source>
        <translation>Las cifras de abajo son las últimas conocidas.</translation>
    </message>
    <message>
        <source>Connecting: nothing is known yet.</source>
        <translation>Conectando: aún no se sabe nada.</translation>
    </message>
    <message>
        <source>No worker is registered; %1.</source>
        <translation>Ningún worker está registrado; %1.</translation>
    </message>
    <message>
        <source>Start expo-worker on a build machine and point it at this controller.</source>
        <translation>Arranque expo-worker en una máquina de builds y apúntelo a este controlador.</translation>
    </message>
    <message numerus="yes">
        <source>All %n worker(s) are offline; %1.</source>
        <translation>
            <numerusform>El worker está sin conexión; %1.</numerusform>
            <numerusform>Los %n workers están sin conexión; %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the machines, their network and the expo-worker service.</source>
        <translation>Compruebe las máquinas, su red y el servicio expo-worker.</translation>
    </message>
    <message>
        <source>Degraded: %1; %2.</source>
        <translation>Degradada: %1; %2.</translation>
    </message>
    <message>
        <source>Bring %1 back: check the machine, its network and the expo-worker service.</source>
        <translation>Recupere %1: compruebe la máquina, su red y el servicio expo-worker.</translation>
    </message>
    <message>
        <source>Overloaded: %1; %2.</source>
        <translation>Sobrecargada: %1; %2.</translation>
    </message>
    <message>
        <source>Backlog: %1; %2.</source>
        <translation>Retraso: %1; %2.</translation>
    </message>
    <message>
        <source>All quiet: %1, %2.</source>
        <translation>Todo tranquilo: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing runs: %1; %2.</source>
        <translation>No corre nada: %1; %2.</translation>
    </message>
    <message>
        <source>Starting: %1; %2.</source>
        <translation>Arrancando: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>Working: %n build(s) running, %1, %2.</source>
        <extracomment>%1 is &quot;4 of 4 workers online&quot;, %2 is &quot;nothing waits&quot; or &quot;2 builds wait, oldest 40 s&quot;.</extracomment>
        <translation>
            <numerusform>Trabajando: %n build en curso, %1, %2.</numerusform>
            <numerusform>Trabajando: %n builds en curso, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stuck: no worker can take %n build(s); %1.</source>
        <extracomment>Builds wait for a platform that no worker builds for.</extracomment>
        <translation>
            <numerusform>Atascada: ningún worker puede tomar %n build; %1.</numerusform>
            <numerusform>Atascada: ningún worker puede tomar %n builds; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failing: %n of %1 build(s) failed in the last hour; %2.</source>
        <extracomment>%1 is the number of all builds that ended in the last hour.</extracomment>
        <translation>
            <numerusform>Fallando: %n de %1 builds falló en la última hora; %2.</numerusform>
            <numerusform>Fallando: %n de %1 builds fallaron en la última hora; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the failed builds for what they have in common.</source>
        <translation>Mire qué tienen en común los builds fallidos.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StatusPanel</name>
    <message>
        <source>How safe the farm is</source>
        <translation>Qué segura está la granja</translation>
    </message>
    <message>
        <source>The state of the backups</source>
        <translation>El estado de las copias de seguridad</translation>
    </message>
    <message>
        <source>Age of the newest backup (RPO)</source>
        <translation>Antigüedad de la última copia (RPO)</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún no hay copia</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>verificada %1</translation>
    </message>
    <message>
        <source>A restore takes (RTO)</source>
        <translation>Una restauración dura (RTO)</translation>
    </message>
    <message>
        <source>no drill has succeeded yet</source>
        <translation>aún no ha salido bien ningún simulacro</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>medido %1</translation>
    </message>
    <message>
        <source>Next backup %1, at %2.</source>
        <extracomment>%1 is &quot;in 3 h&quot;, %2 a time.</extracomment>
        <translation>Próxima copia %1, a las %2.</translation>
    </message>
    <message>
        <source>No backup is scheduled.</source>
        <translation>No hay ninguna copia programada.</translation>
    </message>
    <message>
        <source>%1, on the disk of the data: it would be lost with it</source>
        <translation>%1, en el disco de los datos: se perdería con él</translation>
    </message>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (falló: %2)</translation>
    </message>
    <message>
        <source>%1 (copied %2)</source>
        <translation>%1 (copiada %2)</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Guardadas en %1.</translation>
    </message>
    <message>
        <source>There is no change log: what happens between two backups would be lost.</source>
        <translation>No hay registro de cambios: lo que ocurra entre dos copias se perdería.</translation>
    </message>
    <message>
        <source>Change log since %1, up to date: a restore can go to any moment since then.</source>
        <extracomment>%1 is a time, %2 a length of time.</extracomment>
        <translation>Registro de cambios desde %1, al día: una restauración puede ir a cualquier momento desde entonces.</translation>
    </message>
    <message>
        <source>Change log since %1, %2 behind: a restore can go to any moment since then.</source>
        <translation>Registro de cambios desde %1, %2 de retraso: una restauración puede ir a cualquier momento desde entonces.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Database not known</source>
        <translation>Base de datos desconocida</translation>
    </message>
    <message>
        <source>Database sound</source>
        <translation>Base de datos sana</translation>
    </message>
    <message>
        <source>Database being checked</source>
        <translation>Base de datos en comprobación</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>Base de datos dañada</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepTexts</name>
    <message>
        <source>Does the service run?</source>
        <translation>¿Funciona el servicio?</translation>
    </message>
    <message>
        <source>&quot;active (running)&quot;: it runs, so look at the network between you and it, and at the port below. &quot;failed&quot;: its last lines say why. &quot;activating&quot;: it is starting, or being started again and again.</source>
        <translation>«active (running)»: funciona, así que mire la red entre usted y él, y el puerto de abajo. «failed»: sus últimas líneas dicen por qué. «activating»: está arrancando, o se arranca una y otra vez.</translation>
    </message>
    <message>
        <source>What did it say last?</source>
        <translation>¿Qué dijo por último?</translation>
    </message>
    <message>
        <source>The last error before it ended is the cause most of the time. Exit status 78: the configuration is wrong; 74: what was written cannot be trusted any more; 75: another controller holds the data.</source>
        <translation>El último error antes de terminar suele ser la causa. Estado 78: la configuración está mal; 74: lo escrito ya no es fiable; 75: otro controlador tiene los datos.</translation>
    </message>
    <message>
        <source>Is the configuration right?</source>
        <translation>¿Es correcta la configuración?</translation>
    </message>
    <message>
        <source>Every mistake is named with file and line. After a change of the configuration this is the first thing to look at; correct the file, then start again.</source>
        <translation>Cada error se nombra con archivo y línea. Tras un cambio de configuración es lo primero que hay que mirar; corrija el archivo y arranque de nuevo.</translation>
    </message>
    <message>
        <source>Who holds the database?</source>
        <translation>¿Quién tiene la base de datos?</translation>
    </message>
    <message>
        <source>Only the controller may. Another program that is listed here (a sqlite3 shell, a copy under way) has to end by itself or be ended by you. Never remove files that end in -wal or -shm: committed builds are in them.</source>
        <translation>Solo el controlador puede. Otro programa que aparezca aquí (una consola sqlite3, una copia en marcha) tiene que terminar por sí solo o ser terminado por usted. No elimine nunca archivos que acaben en -wal o -shm: contienen builds confirmados.</translation>
    </message>
    <message>
        <source>Who listens on the port?</source>
        <translation>¿Quién escucha en el puerto?</translation>
    </message>
    <message>
        <source>Nothing: the controller does not serve. Another program: it took the port, and the controller refuses to start beside it; the log names it. The controller: it serves, look at the network or the proxy in front.</source>
        <translation>Nada: el controlador no atiende. Otro programa: tomó el puerto, y el controlador se niega a arrancar junto a él; el registro lo nombra. El controlador: atiende, mire la red o el proxy delante.</translation>
    </message>
    <message>
        <source>Is a disk full?</source>
        <translation>¿Hay un disco lleno?</translation>
    </message>
    <message>
        <source>The controller starts on a full disk and cleans up by itself. Where something else filled it, make room there. Do not remove folders below its storage by hand: the database knows these files.</source>
        <translation>El controlador arranca con el disco lleno y limpia por sí solo. Si otra cosa lo llenó, haga sitio allí. No elimine a mano carpetas bajo su almacenamiento: la base de datos conoce esos archivos.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Arrancarlo de nuevo</translation>
    </message>
    <message>
        <source>Builds that run go on: their workers keep what they made and deliver it. What was acknowledged is on disk. Read the log first: what stopped it may stop it again.</source>
        <translation>Los builds en curso siguen: sus workers conservan lo hecho y lo entregan. Lo confirmado está en disco. Lea antes el registro: lo que lo detuvo puede detenerlo otra vez.</translation>
    </message>
    <message>
        <source>Which backup could be restored?</source>
        <translation>¿Qué copia se podría restaurar?</translation>
    </message>
    <message>
        <source>Changes nothing. Says which backup is the newest that passes its check, and which builds would be lost or return. To restore, go to &quot;Restore the farm&quot;.</source>
        <translation>No cambia nada. Dice qué copia es la más reciente que pasa su comprobación, y qué builds se perderían o volverían. Para restaurar, vaya a «Restaurar la granja».</translation>
    </message>
    <message>
        <source>Is it well again?</source>
        <translation>¿Está bien de nuevo?</translation>
    </message>
    <message>
        <source>&quot;ready&quot; means that it has written, read, stored and fetched something after its start. The alarm above the pages ends by itself with the first contact.</source>
        <translation>«ready» significa que ha escrito, leído, guardado y recogido algo tras su arranque. La alarma sobre las páginas termina por sí sola con el primer contacto.</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>Detener el controlador</translation>
    </message>
    <message>
        <source>Restore (what to restore is added)</source>
        <translation>Restaurar (se añade qué restaurar)</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>Arrancar el controlador</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepsView</name>
    <message>
        <source>Emergency steps</source>
        <translation>Pasos de emergencia</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Acceso y órdenes</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>A step: its number, its title, its row of the runbook.</extracomment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <extracomment>%1 is the title of a step.</extracomment>
        <translation>Ejecutar: %1</translation>
    </message>
    <message>
        <source>Until then each command can be copied and run on that machine by hand.</source>
        <translation>Hasta entonces cada orden se puede copiar y ejecutar a mano en esa máquina.</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Se ejecuta otra orden.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StopForm</name>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Until somebody ends it</source>
        <translation>Hasta que alguien lo termine</translation>
    </message>
    <message>
        <source>Start nothing new either</source>
        <translation>Tampoco empezar nada nuevo</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Detener los envíos</translation>
    </message>
    <message>
        <source>New submissions</source>
        <translation>Envíos nuevos</translation>
    </message>
    <message>
        <source>are refused with this text</source>
        <translation>se rechazan con este texto</translation>
    </message>
    <message>
        <source>are taken and wait</source>
        <translation>se aceptan y esperan</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Qué se dice a los usuarios</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Storage</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%1 is a size as &quot;3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Up to 7 days old</source>
        <translation>Hasta 7 días</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <extracomment>Ages of files: %1 is &quot;8-30&quot;</extracomment>
        <translation>Más de 90 días</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Disk of the data</source>
        <translation>Disco de los datos</translation>
    </message>
    <message>
        <source>Disk of the files</source>
        <translation>Disco de los archivos</translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation>Disco de las copias</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size: room left on a disk.</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>no ha respondido</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a duration: when a disk will be full.</extracomment>
        <translation>lleno en %1</translation>
    </message>
    <message>
        <source>of %1, not filling</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>de %1, no se llena</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>full in %1 as the last six hours went</source>
        <translation>lleno en %1 al ritmo de las últimas seis horas</translation>
    </message>
    <message>
        <source>%1 files more fit</source>
        <translation>caben %1 archivos más</translation>
    </message>
    <message>
        <source>a safe write takes %1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>una escritura segura dura %1 ms</translation>
    </message>
    <message>
        <source>the same device as: %1</source>
        <extracomment>%1 is the name of a disk.</extracomment>
        <translation>el mismo dispositivo que: %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>Retención y limpieza</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Fijados</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SwapForm</name>
    <message>
        <source>Shift of</source>
        <translation>Turno de</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Day of the first shift</source>
        <translation>Día del primer turno</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TakeForm</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdField</name>
    <message>
        <source>builds</source>
        <extracomment>Behind a number of builds, in a narrow field.</extracomment>
        <translation>builds</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of a figure: there is no such threshold.</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>In the place of a length of time.</extracomment>
        <translation>enseguida</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdRow</name>
    <message>
        <source>Made by somebody</source>
        <translation>Creado por alguien</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>A length of time that a condition has to hold.</extracomment>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1: aviso</translation>
    </message>
    <message>
        <source>%1: critical</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1: crítico</translation>
    </message>
    <message>
        <source>%1: how long it has to hold</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1: cuánto tiempo debe mantenerse</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1: volver al predeterminado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Se mantiene durante</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>De origen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>sin vigilar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>de origen</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Cambiado por %1</translation>
    </message>
    <message>
        <source>Back to default; can be taken back</source>
        <translation>Volver al predeterminado; se puede deshacer</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>Está como de origen.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdsTab</name>
    <message>
        <source>Save thresholds…</source>
        <translation>Guardar umbrales…</translation>
    </message>
    <message>
        <source>Watch with the typed figures from now on; can be taken back</source>
        <translation>Vigilar desde ahora con las cifras escritas; se puede deshacer</translation>
    </message>
    <message>
        <source>Discard typed thresholds</source>
        <translation>Descartar los umbrales escritos</translation>
    </message>
    <message>
        <source>Shows the figures that count now</source>
        <translation>Muestra las cifras que valen ahora</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Buscar reglas</translation>
    </message>
    <message>
        <source>When people are told</source>
        <translation>Cuándo se avisa a las personas</translation>
    </message>
    <message>
        <source>The thresholds</source>
        <translation>Los umbrales</translation>
    </message>
    <message>
        <source>Nothing is typed that is not saved.</source>
        <translation>No hay nada escrito sin guardar.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>How many of the rules are not as delivered.</extracomment>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n rule(s)?</source>
        <translation>
            <numerusform>¿Cambiar %n regla?</numerusform>
            <numerusform>¿Cambiar %n reglas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n rule(s).</source>
        <translation>
            <numerusform>Cambiada %n regla.</numerusform>
            <numerusform>Cambiadas %n reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are as before.</source>
        <translation>Las reglas están como antes.</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Volver al predeterminado: %1</translation>
    </message>
    <message>
        <source>The figures as delivered count again.</source>
        <translation>Valen de nuevo las cifras de origen.</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Volver al predeterminado</translation>
    </message>
    <message>
        <source>%1 is as delivered.</source>
        <translation>%1 está como de origen.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 está como antes.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TimeChart</name>
    <message>
        <source>nothing recorded</source>
        <translation>nada registrado</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenActions</name>
    <message>
        <source>The old secret stays valid for</source>
        <translation>El secreto antiguo sigue valiendo</translation>
    </message>
    <message>
        <source>The old secret ends at once</source>
        <extracomment>Of an old secret: it ends at once.</extracomment>
        <translation>El secreto antiguo termina enseguida</translation>
    </message>
    <message>
        <source>The old secret stays valid for an hour</source>
        <translation>El secreto antiguo sigue valiendo una hora</translation>
    </message>
    <message>
        <source>The old secret stays valid for a day</source>
        <translation>El secreto antiguo sigue valiendo un día</translation>
    </message>
    <message>
        <source>The old secret stays valid for a week</source>
        <translation>El secreto antiguo sigue valiendo una semana</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Token nuevo…</translation>
    </message>
    <message>
        <source>A credential with less than full rights; its secret is shown once</source>
        <translation>Una credencial con menos que todos los derechos; su secreto se muestra una vez</translation>
    </message>
    <message>
        <source>Rotate token…</source>
        <translation>Renovar el token…</translation>
    </message>
    <message>
        <source>A new secret with the same rights; the old one stays valid for a while</source>
        <translation>Un secreto nuevo con los mismos derechos; el antiguo sigue valiendo un tiempo</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>Revocar el token…</translation>
    </message>
    <message>
        <source>Ends it at once</source>
        <translation>Lo termina enseguida</translation>
    </message>
    <message>
        <source>Choose one token first.</source>
        <translation>Elija primero un token.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Ya ha terminado.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Whoever has its secret may do what its role allows, until it ends. The audit log calls them by its name.</source>
        <translation>Quien tenga su secreto puede hacer lo que permite su rol, hasta que termine. El registro de auditoría le llama por su nombre.</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>Made a token for %1.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Creado un token para %1.</translation>
    </message>
    <message>
        <source>The new token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>El token nuevo de %1 está revocado.</translation>
    </message>
    <message>
        <source>Rotate the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>¿Renovar el token de %1?</translation>
    </message>
    <message>
        <source>A new secret with the same rights. Whoever still has the old one when it ends is locked out.</source>
        <translation>Un secreto nuevo con los mismos derechos. Quien aún tenga el antiguo cuando termine queda fuera.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>The token of %1 has a new secret.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>El token de %1 tiene un secreto nuevo.</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>¿Revocar el token de %1?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>The token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>El token de %1 está revocado.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenForm</name>
    <message>
        <source>Looks, and changes nothing.</source>
        <translation>Mira, y no cambia nada.</translation>
    </message>
    <message>
        <source>Submits builds and looks.</source>
        <translation>Envía builds y mira.</translation>
    </message>
    <message>
        <source>Runs the farm: workers, maintenance, alerts, backups.</source>
        <translation>Lleva la granja: workers, mantenimiento, alertas, copias.</translation>
    </message>
    <message>
        <source>Runs the machines chosen below, and is what they come in with.</source>
        <translation>Lleva las máquinas elegidas abajo, y con él entran.</translation>
    </message>
    <message>
        <source>Everything, other tokens too.</source>
        <translation>Todo, también otros tokens.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido durante</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>Hasta que se revoque</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>The token has no name.</source>
        <translation>El token no tiene nombre.</translation>
    </message>
    <message>
        <source>Write whose it is: the audit log calls them so.</source>
        <translation>Escriba de quién es: así le llama el registro de auditoría.</translation>
    </message>
    <message>
        <source>An owner without machines may do nothing.</source>
        <translation>Un propietario sin máquinas no puede hacer nada.</translation>
    </message>
    <message>
        <source>Choose the machines.</source>
        <translation>Elija las máquinas.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenTexts</name>
    <message>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Of a token: it can be used.</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>the whole farm</source>
        <extracomment>What a token is for.</extracomment>
        <translation>toda la granja</translation>
    </message>
    <message>
        <source>Whoever uses it is locked out within a second.</source>
        <translation>Quien lo use queda fuera en un segundo.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <extracomment>%1 is &quot;12 min ago&quot;.</extracomment>
        <translation>Nunca se usó.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Se usó por última vez %1.</translation>
    </message>
    <message>
        <source>These machines can then no longer reach the controller: %1.</source>
        <extracomment>%1 are names of machines.</extracomment>
        <translation>Estas máquinas ya no podrán llegar al controlador: %1.</translation>
    </message>
    <message numerus="yes">
        <source>They have %n build(s) in hand, which will be handed out again.</source>
        <translation>
            <numerusform>Tienen %n build entre manos, que se repartirá de nuevo.</numerusform>
            <numerusform>Tienen %n builds entre manos, que se repartirán de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This console came in with a token of this name: it may be your own.</source>
        <translation>Esta consola entró con un token de este nombre: puede ser el suyo.</translation>
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
        <translation>De quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>What a token is for: the whole farm, or some machines.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>when revoked</source>
        <translation>al revocarse</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Also ended ones</source>
        <translation>También los terminados</translation>
    </message>
    <message>
        <source>The tokens</source>
        <translation>Los tokens</translation>
    </message>
    <message>
        <source>There are no tokens: everybody uses the admin key. Give each person and program a token of its own, so that one can be ended without the others.</source>
        <translation>No hay tokens: todos usan la clave de administración. Dé a cada persona y programa un token propio, para poder terminar uno sin los demás.</translation>
    </message>
    <message>
        <source>Only administrators see tokens.</source>
        <translation>Solo los administradores ven tokens.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TopBar</name>
    <message>
        <source>Farm and connection</source>
        <translation>Granja y conexión</translation>
    </message>
    <message>
        <source>Expo Free Agent console</source>
        <translation>Consola de Expo Free Agent</translation>
    </message>
    <message>
        <source>Farms</source>
        <translation>Granjas</translation>
    </message>
    <message>
        <source>Other farms</source>
        <translation>Otras granjas</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <extracomment>Badge: the farm is invented. Keep it short and in capitals.</extracomment>
        <translation>DEMO: nada de esto es real</translation>
    </message>
    <message>
        <source>No controller</source>
        <translation>Sin controlador</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>Controlador %1</translation>
    </message>
    <message>
        <source>Another farm, or all of them (Ctrl+0)</source>
        <translation>Otra granja, o todas (Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%n other farms need somebody</source>
        <extracomment>Badge beside the farm&apos;s name: %n of the other farms need somebody. Keep it short.</extracomment>
        <translation>
            <numerusform>%n granja más necesita a alguien</numerusform>
            <numerusform>%n granjas más necesitan a alguien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrashTab</name>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Perdido para siempre</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>One run of a clean-up: its number.</extracomment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The chosen files are where they were</source>
        <translation>Los archivos elegidos están donde estaban</translation>
    </message>
    <message>
        <source>Put back the whole clean-up</source>
        <translation>Devolver toda la limpieza</translation>
    </message>
    <message>
        <source>Everything that was removed together with the chosen file</source>
        <translation>Todo lo eliminado junto con el archivo elegido</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Frees the room now; nothing of it can be put back</source>
        <translation>Libera el sitio ahora; nada de ello se podrá devolver</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n file(s)</source>
        <translation>
            <numerusform>Devolver %n archivo</numerusform>
            <numerusform>Devolver %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash</source>
        <translation>La papelera</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1; they go for good by themselves when their time is over, or earlier when a disk is almost full.</source>
        <translation>
            <numerusform>%n archivo, %1; se va para siempre por sí solo cuando pasa su tiempo, o antes si un disco está casi lleno.</numerusform>
            <numerusform>%n archivos, %1; se van para siempre por sí solos cuando pasa su tiempo, o antes si un disco está casi lleno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are listed.</source>
        <translation>
            <numerusform>Se lista el más reciente.</numerusform>
            <numerusform>Se listan los %n más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a clean-up removes lies here for a while.</source>
        <translation>Lo que elimina una limpieza queda aquí un tiempo.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Choose files of one clean-up.</source>
        <translation>Elija archivos de una sola limpieza.</translation>
    </message>
    <message>
        <source>The files are where they were; the next clean-up by the policy may remove them again. Pin the build when they shall stay.</source>
        <translation>Los archivos están donde estaban; la próxima limpieza según la política puede eliminarlos de nuevo. Fije el build si deben quedarse.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Devuelto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be: a younger one has the place.</source>
        <translation>
            <numerusform>%n archivo no se pudo devolver: uno más reciente ocupa el lugar.</numerusform>
            <numerusform>%n archivos no se pudieron devolver: uno más reciente ocupa el lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>%1 are gone for good.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>%1 se pierden para siempre.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Typed to confirm that the trash shall be emptied.</extracomment>
        <translation>vaciar</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s) for good.</source>
        <translation>
            <numerusform>Eliminado %n archivo para siempre.</numerusform>
            <numerusform>Eliminados %n archivos para siempre.</numerusform>
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
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debería ser</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Presupuesto restante</translation>
    </message>
    <message>
        <source>Against the weeks before</source>
        <translation>Frente a las semanas anteriores</translation>
    </message>
    <message>
        <source>slower, was %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>más lento, era %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
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
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Mean run</source>
        <translation>Duración media</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Longitud de la cola</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>Por worker</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>%1 is a length of time.</extracomment>
        <translation>Los últimos %1</translation>
    </message>
    <message>
        <source>The history of the queue</source>
        <translation>El historial de la cola</translation>
    </message>
    <message>
        <source>The statistics</source>
        <translation>Las estadísticas</translation>
    </message>
    <message>
        <source>No build has ended in this time.</source>
        <translation>Ningún build ha terminado en este tiempo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>Workers en línea</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 en espera</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s),</source>
        <translation>
            <numerusform>%n build,</numerusform>
            <numerusform>%n builds,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded.</source>
        <translation>%1 con éxito.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed because of a machine or the farm.</source>
        <translation>
            <numerusform>%n falló por una máquina o la granja.</numerusform>
            <numerusform>%n fallaron por una máquina o la granja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::VerificationTexts</name>
    <message>
        <source>The program did not say what was expected.</source>
        <translation>El programa no dijo lo que se esperaba.</translation>
    </message>
    <message>
        <source>Use programs of one version; the log below has its words.</source>
        <translation>Use programas de una misma versión; el registro de abajo lo dice con sus palabras.</translation>
    </message>
    <message>
        <source>%1 would be restored, with %2 builds.</source>
        <extracomment>%1 is the name of a backup, %2 a number of builds.</extracomment>
        <translation>Se restauraría %1, con %2 builds.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet, so nothing is lost.</source>
        <extracomment>Behind what would be restored; %1 is a folder.</extracomment>
        <translation>Aún no hay base de datos en %1, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>What would be lost cannot be told: the present database cannot be read.</source>
        <translation>No se puede saber qué se perdería: la base de datos actual no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) would be lost</source>
        <translation>
            <numerusform>%n build se perdería</numerusform>
            <numerusform>%n builds se perderían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go back to an earlier state</source>
        <translation>
            <numerusform>%n volvería a un estado anterior</numerusform>
            <numerusform>%n volverían a un estado anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would return</source>
        <translation>
            <numerusform>%n volvería</numerusform>
            <numerusform>%n volverían</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>What was there before is the backup %1: restoring it is the way back.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>Lo que había antes es la copia %1: restaurarla es el camino de vuelta.</translation>
    </message>
    <message>
        <source>What was there could not be backed up: %1</source>
        <translation>Lo que había no se pudo copiar: %1</translation>
    </message>
    <message>
        <source>The database of before is kept as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>La base de datos de antes se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds are missing.</source>
        <translation>
            <numerusform>Falta %n archivo de builds.</numerusform>
            <numerusform>Faltan %n archivos de builds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WallView</name>
    <message>
        <source>Wall - Expo Free Agent</source>
        <translation>Muro - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>The head of the wall: %1 is the farm, %2 the time of day.</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>Under a big number on the wall: critical problems.</extracomment>
        <translation>crítico</translation>
    </message>
    <message>
        <source>warnings</source>
        <extracomment>Under a big number on the wall: problems of the lesser kind.</extracomment>
        <translation>avisos</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Under a big number on the wall: builds that wait.</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>building</source>
        <extracomment>Under a big number on the wall: builds that run.</extracomment>
        <translation>construyendo</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Big numbers on the wall: workers that are there, of all there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A problem on the wall: %1 says since when, %2 what it is.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowActions</name>
    <message>
        <source>New window…</source>
        <translation>Nueva ventana…</translation>
    </message>
    <message>
        <source>A maintenance that comes again and again</source>
        <translation>Un mantenimiento que vuelve una y otra vez</translation>
    </message>
    <message>
        <source>Change window…</source>
        <translation>Cambiar la ventana…</translation>
    </message>
    <message>
        <source>When it is and what it does</source>
        <translation>Cuándo es y qué hace</translation>
    </message>
    <message>
        <source>Switch window off</source>
        <translation>Desactivar la ventana</translation>
    </message>
    <message>
        <source>It stays in the list and does not happen</source>
        <translation>Queda en la lista y no tiene lugar</translation>
    </message>
    <message>
        <source>Remove window…</source>
        <translation>Eliminar la ventana…</translation>
    </message>
    <message>
        <source>It does not happen any more</source>
        <translation>Ya no tiene lugar</translation>
    </message>
    <message>
        <source>Save calendar…</source>
        <translation>Guardar el calendario…</translation>
    </message>
    <message>
        <source>The next dates as a file for calendars (.ics)</source>
        <translation>Las próximas fechas como archivo para calendarios (.ics)</translation>
    </message>
    <message>
        <source>Choose a window first.</source>
        <translation>Elija primero una ventana.</translation>
    </message>
    <message>
        <source>Switch window on</source>
        <translation>Activar la ventana</translation>
    </message>
    <message>
        <source>A new maintenance window</source>
        <translation>Una nueva ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Users are told 3 days, 1 day and 1 hour before. It ends by itself.</source>
        <translation>Se avisa a los usuarios 3 días, 1 día y 1 hora antes. Termina por sí sola.</translation>
    </message>
    <message>
        <source>Make window</source>
        <translation>Crear la ventana</translation>
    </message>
    <message>
        <source>Made the window: %1</source>
        <translation>Ventana creada: %1</translation>
    </message>
    <message>
        <source>The window is removed again.</source>
        <translation>La ventana se ha eliminado de nuevo.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Users who were told of the next date are told the new one. An occurrence that has begun is not touched.</source>
        <translation>A los usuarios avisados de la próxima fecha se les dice la nueva. Una ocurrencia ya empezada no se toca.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Changed the window: %1</source>
        <translation>Ventana cambiada: %1</translation>
    </message>
    <message>
        <source>The window is as before.</source>
        <translation>La ventana está como antes.</translation>
    </message>
    <message>
        <source>It happens again.</source>
        <translation>Vuelve a tener lugar.</translation>
    </message>
    <message>
        <source>It does not happen until it is switched on.</source>
        <translation>No tiene lugar hasta que se active.</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>Activada: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Desactivada: %1</translation>
    </message>
    <message>
        <source>Remove: %1?</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>¿Eliminar: %1?</translation>
    </message>
    <message>
        <source>It has no date to come.</source>
        <translation>No tiene ninguna fecha próxima.</translation>
    </message>
    <message>
        <source>It would have been next at %1 UTC. Users who were told of it are told that it does not happen.</source>
        <translation>La próxima habría sido a las %1 UTC. A los usuarios avisados se les dice que no tiene lugar.</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>Eliminar la ventana</translation>
    </message>
    <message>
        <source>Removed the window: %1</source>
        <translation>Ventana eliminada: %1</translation>
    </message>
    <message>
        <source>The window is back.</source>
        <translation>La ventana ha vuelto.</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Saved the calendar: %1</source>
        <extracomment>%1 is a file, %2 an error of the system.</extracomment>
        <translation>Calendario guardado: %1</translation>
    </message>
    <message>
        <source>The calendar cannot be saved to %1: %2</source>
        <translation>El calendario no se puede guardar en %1: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowForm</name>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>Plazo para los builds en curso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Qué se dice a los usuarios</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowsTab</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of the window</source>
        <translation>Zona de la ventana</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>clocks have changed since the one before</source>
        <translation>los relojes han cambiado desde la anterior</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>Las ventanas</translation>
    </message>
    <message>
        <source>No maintenance comes by itself. A window that recurs tells users in time and reopens by itself.</source>
        <translation>Ningún mantenimiento viene por sí solo. Una ventana periódica avisa a los usuarios a tiempo y reabre por sí sola.</translation>
    </message>
    <message>
        <source>No date to come.</source>
        <translation>Ninguna fecha próxima.</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Seis semanas</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>El calendario</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerActions</name>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>No new builds, for a reason and a time</source>
        <translation>Sin builds nuevos, por una razón y un tiempo</translation>
    </message>
    <message>
        <source>I need this machine</source>
        <translation>Necesito esta máquina</translation>
    </message>
    <message>
        <source>Gives its builds back at once and keeps it free for 8 hours</source>
        <translation>Devuelve sus builds enseguida y la deja libre 8 horas</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Finishes what it builds, then gets nothing new</source>
        <translation>Termina lo que construye y luego no recibe nada nuevo</translation>
    </message>
    <message>
        <source>Quarantine…</source>
        <translation>Cuarentena…</translation>
    </message>
    <message>
        <source>Out of service until trial builds succeed</source>
        <translation>Fuera de servicio hasta que salgan bien builds de prueba</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Gets builds again at once</source>
        <translation>Recibe builds de nuevo enseguida</translation>
    </message>
    <message>
        <source>Try with a canary build</source>
        <translation>Probar con un build de prueba</translation>
    </message>
    <message>
        <source>A build of the farm&apos;s own goes to this worker only</source>
        <translation>Un build de la propia granja va solo a este worker</translation>
    </message>
    <message>
        <source>Restart worker program…</source>
        <translation>Reiniciar el programa worker…</translation>
    </message>
    <message>
        <source>Once it has nothing to build</source>
        <translation>Cuando no tenga nada que construir</translation>
    </message>
    <message>
        <source>Reboot machine…</source>
        <translation>Reiniciar la máquina…</translation>
    </message>
    <message>
        <source>Update worker…</source>
        <translation>Actualizar el worker…</translation>
    </message>
    <message>
        <source>Withdraw requests</source>
        <translation>Retirar las peticiones</translation>
    </message>
    <message>
        <source>What it was asked to do to itself and has not done yet</source>
        <translation>Lo que se le pidió hacer consigo mismo y aún no ha hecho</translation>
    </message>
    <message>
        <source>Set owner…</source>
        <translation>Poner propietario…</translation>
    </message>
    <message>
        <source>Whose machine it is</source>
        <translation>De quién es la máquina</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar del servicio…</translation>
    </message>
    <message>
        <source>Takes it off the farm; its history stays</source>
        <translation>Lo saca de la granja; su historial queda</translation>
    </message>
    <message>
        <source>Rolling update…</source>
        <translation>Actualización escalonada…</translation>
    </message>
    <message>
        <source>One machine after the other, each tried before the next</source>
        <translation>Una máquina tras otra, cada una probada antes de la siguiente</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>Elija primero un worker.</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Nadie lo retiene.</translation>
    </message>
    <message>
        <source>Choose one worker.</source>
        <translation>Elija un worker.</translation>
    </message>
    <message>
        <source>Nothing is asked of it.</source>
        <translation>No se le pide nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>%1 en pausa.</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 reanudado.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n worker(s).</source>
        <translation>
            <numerusform>Reanudado %n worker.</numerusform>
            <numerusform>Reanudados %n workers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held as before.</source>
        <translation>Retenido como antes.</translation>
    </message>
    <message>
        <source>%1 is tried with build %2.</source>
        <translation>%1 se prueba con el build %2.</translation>
    </message>
    <message>
        <source>Withdrew the request.</source>
        <translation>Petición retirada.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run there now.</source>
        <translation>
            <numerusform>%n build corre allí ahora.</numerusform>
            <numerusform>%n builds corren allí ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now.</source>
        <translation>Ahora no construye nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait on the farm.</source>
        <translation>
            <numerusform>%n build espera en la granja.</numerusform>
            <numerusform>%n builds esperan en la granja.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>¿Pausar %1?</translation>
    </message>
    <message>
        <source>It gets no new builds until then.</source>
        <translation>No recibe builds nuevos hasta entonces.</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>¿Vaciar %1?</translation>
    </message>
    <message>
        <source>It finishes what it has and gets nothing new.</source>
        <translation>Termina lo que tiene y no recibe nada nuevo.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Quarantine %1?</source>
        <translation>¿Poner %1 en cuarentena?</translation>
    </message>
    <message>
        <source>It gets nothing but trial builds; two that succeed let it back.</source>
        <translation>Solo recibe builds de prueba; dos que salgan bien lo devuelven.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>The owner needs the machine</source>
        <translation>El propietario necesita la máquina</translation>
    </message>
    <message>
        <source>%1 is yours for 8 hours; its builds go elsewhere.</source>
        <translation>%1 es suya durante 8 horas; sus builds van a otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>It first finishes %n build(s).</source>
        <translation>
            <numerusform>Primero termina %n build.</numerusform>
            <numerusform>Primero termina %n builds.</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now, so it begins within a minute.</source>
        <translation>Ahora no construye nada, así que empieza en un minuto.</translation>
    </message>
    <message>
        <source>Asked %1: %2.</source>
        <translation>Pedido a %1: %2.</translation>
    </message>
    <message>
        <source>Restart the worker program of %1?</source>
        <translation>¿Reiniciar el programa worker de %1?</translation>
    </message>
    <message>
        <source>It gets no builds until it is back.</source>
        <translation>No recibe builds hasta que vuelva.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message>
        <source>It is away for some minutes.</source>
        <translation>Estará fuera unos minutos.</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Update %1?</source>
        <translation>¿Actualizar %1?</translation>
    </message>
    <message>
        <source>It installs the version of the controller and starts anew.</source>
        <translation>Instala la versión del controlador y arranca de nuevo.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Whose machine is %1?</source>
        <translation>¿De quién es la máquina %1?</translation>
    </message>
    <message>
        <source>The owner is named with the machine. What an owner may do comes with a token for it.</source>
        <translation>El propietario se nombra con la máquina. Lo que un propietario puede hacer viene con un token para ella.</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Poner propietario</translation>
    </message>
    <message>
        <source>The owner is set.</source>
        <translation>El propietario está puesto.</translation>
    </message>
    <message>
        <source>The owner is as before.</source>
        <translation>El propietario está como antes.</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>¿Retirar %1 del servicio?</translation>
    </message>
    <message>
        <source>It leaves the farm: its token ends, its history stays. It comes back only by registering anew.</source>
        <translation>Deja la granja: su token termina, su historial queda. Solo vuelve registrándose de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) that it has go back to the queue.</source>
        <translation>
            <numerusform>%n build que tiene vuelve a la cola.</numerusform>
            <numerusform>%n builds que tiene vuelven a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar del servicio</translation>
    </message>
    <message>
        <source>Retired %1.</source>
        <translation>%1 retirado del servicio.</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>Actualización escalonada</translation>
    </message>
    <message>
        <source>One after the other: each finishes its builds, does it, and builds a trial before the next one&apos;s turn. The first that fails stops the rest.</source>
        <translation>Uno tras otro: cada uno termina sus builds, lo hace y construye una prueba antes del turno del siguiente. El primero que falla detiene el resto.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>The rolling update has begun.</source>
        <translation>La actualización escalonada ha empezado.</translation>
    </message>
    <message>
        <source>The rolling update is cancelled: what has begun is finished, nothing more begins.</source>
        <translation>La actualización escalonada está cancelada: lo empezado se termina, nada más empieza.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerDetail</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Builds of this worker</source>
        <translation>Builds de este worker</translation>
    </message>
    <message>
        <source>Selected worker</source>
        <translation>Worker elegido</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>El worker</translation>
    </message>
    <message>
        <source>Its last builds</source>
        <translation>Sus últimos builds</translation>
    </message>
    <message>
        <source>Choose a worker.</source>
        <translation>Elija un worker.</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>encendido desde hace %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>asked for %1 at %2 by %3</source>
        <extracomment>%1 is what a machine is asked to do, %2 when, %3 by whom.</extracomment>
        <translation>se pidió %1 a las %2 por %3</translation>
    </message>
    <message>
        <source>No worker chosen</source>
        <translation>Ningún worker elegido</translation>
    </message>
    <message numerus="yes">
        <source>Next trial %1, %n failed so far.</source>
        <translation>
            <numerusform>Próxima prueba %1, %n fallida hasta ahora.</numerusform>
            <numerusform>Próxima prueba %1, %n fallidas hasta ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerTexts</name>
    <message>
        <source>Idle</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construye</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Vaciándose</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>%1 by %2 until %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1 por %2 hasta %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2 since %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1 por %2 desde %3: %4</translation>
    </message>
    <message>
        <source>restart of the worker</source>
        <translation>reinicio del worker</translation>
    </message>
    <message>
        <source>reboot of the machine</source>
        <translation>reinicio de la máquina</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>Pide trabajo</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation>Está registrado</translation>
    </message>
    <message>
        <source>Its own checks pass</source>
        <translation>Sus propias comprobaciones pasan</translation>
    </message>
    <message>
        <source>Has room on its disk</source>
        <translation>Tiene sitio en su disco</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>Nadie lo retiene</translation>
    </message>
    <message>
        <source>Has built lately</source>
        <translation>Ha construido hace poco</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersModel</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construye</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>The worker takes builds for any platform.</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1
%2 of %3 builds succeeded</source>
        <translation>%1
%2 de %3 builds con éxito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Builds, or why not</source>
        <translation>Construye, o por qué no</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>ocupado %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 of the last 24 h it built.</source>
        <translation>Construyó el %1 de las últimas 24 h.</translation>
    </message>
    <message>
        <source>Nothing is known of its last 24 h.</source>
        <translation>No se sabe nada de sus últimas 24 h.</translation>
    </message>
    <message>
        <source>Green: building, grey: idle, amber: held, red: offline.</source>
        <translation>Verde: construye, gris: libre, ámbar: retenido, rojo: sin conexión.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 con éxito, %2 fallidos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>Necesitan a alguien</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>The workers</source>
        <translation>Los workers</translation>
    </message>
    <message>
        <source>No worker. Register one: expo-worker --controller URL on the machine.</source>
        <translation>Ningún worker. Registre uno: expo-worker --controller URL en la máquina.</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Nadie lo retiene.</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Say why, behind the name and the time: pause %1 2h xcode update</source>
        <translation>Diga por qué, tras el nombre y el tiempo: pause %1 2h xcode update</translation>
    </message>
    <message>
        <source>Pause %1 until %2: %3</source>
        <translation>Pausar %1 hasta %2: %3</translation>
    </message>
    <message>
        <source>Pause %1 until somebody resumes it: %2</source>
        <translation>Pausar %1 hasta que alguien lo reanude: %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPanel</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
</context>
</TS>
