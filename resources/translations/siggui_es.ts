<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>siggui</name>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>An amount is more than zero.</source>
            <translation>Un importe es mayor que cero.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Correct the amount.</source>
            <translation>Corrija el importe.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Count its digits again.</source>
            <translation>Cuente de nuevo las cifras.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>If {amount} is meant, type it so.</source>
            <translation>Si se trata de {amount}, escríbalo así.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>The amount is larger than {most}.</source>
            <translation>El importe es mayor que {most}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>There is no amount.</source>
            <translation>Falta un importe.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Type the amount.</source>
            <translation>Escriba el importe.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Type the one that is meant.</source>
            <translation>Escriba el importe correcto.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Write it like {amount}.</source>
            <translation>Escríbalo, por ejemplo, así: {amount}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>{shown} is not how an amount is written here.</source>
            <translation>{shown} no es una forma válida de escribir un importe aquí.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>{shown} may mean {many} or {few}.</source>
            <translation>{shown} puede significar {many} o {few}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Confirmed with the customer</source>
            <translation>Confirmado con el cliente</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Consistent with the specimens</source>
            <translation>Concuerda con las firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <location filename="../../siggui/domain/forgery.py" />
            <source>Copied or traced</source>
            <translation>Copiada o calcada</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Differs from the specimens</source>
            <translation>Difiere de las firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Image too poor</source>
            <translation>Imagen demasiado mala</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Like a known forgery</source>
            <translation>Parecida a una falsificación conocida</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Not a signatory of this account</source>
            <translation>No es firmante de esta cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Not clear enough</source>
            <translation>No está lo bastante claro</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>The mandate is not met</source>
            <translation>No se cumple el régimen de firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Too few or old specimens</source>
            <translation>Pocas firmas de referencia, o antiguas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Unusual item</source>
            <translation>Documento inusual</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Background</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Choose among: {steps}.</source>
            <translation>Elija entre: {steps}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Holes</source>
            <translation>Orificios</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Other inks</source>
            <translation>Otras tintas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Print</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Stamps</source>
            <translation>Sellos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>There is no cleaning step “{step}”.</source>
            <translation>No existe el paso de limpieza «{step}».</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>background</source>
            <translation>fondo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>holes</source>
            <translation>orificios</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>lines</source>
            <translation>líneas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>other inks</source>
            <translation>otras tintas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>print</source>
            <translation>impresión</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>stamps</source>
            <translation>sellos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <location filename="../../siggui/domain/users.py" />
            <location filename="../../siggui/services/items_file.py" />
            <location filename="../../siggui/services/items_folder.py" />
            <source>Shorten it.</source>
            <translation>Acórtelo.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>The {what} is longer than {longest} signs.</source>
            <translation>Más de {longest} caracteres: {what}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>There is no {what}.</source>
            <translation>Falta: {what}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>Type the {what}.</source>
            <translation>Escriba: {what}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>It may be a copy, and a copy is no evidence of who signed.</source>
            <translation>Puede ser una copia, y una copia no prueba quién firmó.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>It seems to have been compared upside down or lying on its side.</source>
            <translation>Parece que se comparó cabeza abajo o tumbada.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence hardly favors either side.</source>
            <translation>Los indicios apenas favorecen a ninguna de las partes.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is about {times} times more likely if forged.</source>
            <translation>Los indicios son unas {times} veces más probables si la firma es falsa.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is about {times} times more likely if genuine.</source>
            <translation>Los indicios son unas {times} veces más probables si la firma es auténtica.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is more than {times} times more likely if forged.</source>
            <translation>Los indicios son más de {times} veces más probables si la firma es falsa.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is more than {times} times more likely if genuine.</source>
            <translation>Los indicios son más de {times} veces más probables si la firma es auténtica.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>Too poor for a specimen.</source>
            <translation>Demasiado mala como firma de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>Write it as year-month-day, such as 2027-03-31.</source>
            <translation>Escriba año-mes-día, por ejemplo 2027-03-31.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>old, enroll anew</source>
            <translation>antiguas, conviene registrar otras</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>the last ended {day}, enroll anew</source>
            <translation>la última venció el {day}, conviene registrar otra</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>the last ends {day}, enroll anew</source>
            <translation>la última vence el {day}, conviene registrar otra</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>“{text}” is no day.</source>
            <translation>«{text}» no es una fecha.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>Gone: {what}. Row {row} of the audit log.</source>
            <translation>Borrado: {what}. Fila {row} del registro de auditoría.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>It was put on file by mistake</source>
            <translation>Se dio de alta por error</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>The customer asked for it</source>
            <translation>El cliente lo pidió</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>The time for keeping it is over</source>
            <translation>Venció el plazo de conservación</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>Type the customer number as it stands above.</source>
            <translation>Escriba el número de cliente tal como figura arriba.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>What you typed is not this customer's number, so nothing was erased.</source>
            <translation>Lo que ha escrito no es el número de este cliente, así que no se borró nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} accounts</source>
            <translation>
                <numerusform>{n} cuenta</numerusform>
                <numerusform>{n} cuentas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} signatories</source>
            <translation>
                <numerusform>{n} firmante</numerusform>
                <numerusform>{n} firmantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{n} specimens</source>
            <translation>
                <numerusform>{n} firma de referencia</numerusform>
                <numerusform>{n} firmas de referencia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} verdicts</source>
            <translation>
                <numerusform>{n} dictamen</numerusform>
                <numerusform>{n} dictámenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> % unlike</source>
            <translation> % distinto</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> bit</source>
            <translation> bit</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>All strokes end to end, in diagonals of the signature.</source>
            <translation>Todos los trazos puestos uno tras otro, en diagonales de la firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Area of all closed loops, as a share of the box round the signature.</source>
            <translation>Superficie de todos los bucles cerrados, como parte del rectángulo que rodea la firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Bend of the line</source>
            <translation>Curvatura del renglón</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Bluntness of ends</source>
            <translation>Finales romos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Closed loops.</source>
            <translation>Bucles cerrados.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Curvature</source>
            <translation>Curvatura</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Directions of the strokes</source>
            <translation>Direcciones de los trazos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Disorder of the curves</source>
            <translation>Desorden de las curvas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Ends of strokes</source>
            <translation>Finales de trazo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>From the leftmost to the rightmost ink, after leveling.</source>
            <translation>De la tinta más a la izquierda a la más a la derecha, una vez nivelada.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>From the lowest to the highest ink, after leveling.</source>
            <translation>De la tinta más baja a la más alta, una vez nivelada.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height of the first end</source>
            <translation>Altura del primer extremo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height of the last end</source>
            <translation>Altura del último extremo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the foot of the writing hangs through in the middle, as a share of the length.</source>
            <translation>Cuánto se hunde en el centro el pie de la escritura, como parte de la longitud.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the foot of the writing rises to the right.</source>
            <translation>Cuánto sube hacia la derecha el pie de la escritura.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the line's rims stray from a smooth path, over the stroke's width.</source>
            <translation>Cuánto se apartan los bordes del trazo de un recorrido liso, respecto del ancho del trazo.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far upright strokes lean from the upright; to the right is positive.</source>
            <translation>Cuánto se inclinan los trazos verticales; hacia la derecha es positivo.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How high the leftmost end of a stroke lies, from the lower edge.</source>
            <translation>A qué altura está el extremo de trazo situado más a la izquierda, desde el borde inferior.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How high the rightmost end of a stroke lies, from the lower edge.</source>
            <translation>A qué altura está el extremo de trazo situado más a la derecha, desde el borde inferior.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How many ends strokes have.</source>
            <translation>Cuántos extremos tienen los trazos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How many times as long as high the signature is.</source>
            <translation>Cuántas veces es más larga que alta la firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much broader the stroke is in the right half than in the left.</source>
            <translation>Cuánto más ancho es el trazo en la mitad derecha que en la izquierda.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the lean differs from stroke to stroke.</source>
            <translation>Cuánto cambia la inclinación de un trazo a otro.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the line turns on its way.</source>
            <translation>Cuánto gira la línea en su recorrido.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the stroke swells and thins, over its usual width: pressure seen in the line.</source>
            <translation>Cuánto engorda y adelgaza el trazo respecto de su ancho habitual: la presión vista en la línea.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the bends along the rims of the strokes are.</source>
            <translation>Cuánto difieren de las firmas de referencia las curvas de los bordes de los trazos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the shares of level, rising, upright and falling strokes are.</source>
            <translation>Cuánto difieren de las firmas de referencia las partes de trazos horizontales, ascendentes, verticales y descendentes.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the shares of thin and broad strokes are.</source>
            <translation>Cuánto difieren de las firmas de referencia las partes de trazos finos y gruesos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the stretches of paper between strokes are.</source>
            <translation>Cuánto difieren de las firmas de referencia los tramos de papel entre trazos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the upper rim, the lower rim and the ink along the length are.</source>
            <translation>Cuánto difieren de las firmas de referencia el borde superior, el inferior y la tinta a lo largo.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unpredictable the line's turning is; a drawn line is more so than a swift one.</source>
            <translation>Qué imprevisibles son los giros de la línea; una línea dibujada lo es más que una rápida.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Ink in the box</source>
            <translation>Tinta en el rectángulo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length of the strokes</source>
            <translation>Longitud de los trazos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length to height</source>
            <translation>Longitud respecto de la altura</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Loops</source>
            <translation>Bucles</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Outline of the whole</source>
            <translation>Contorno del conjunto</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Pieces</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Rise of the line</source>
            <translation>Subida del renglón</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Separate pieces of ink.</source>
            <translation>Piezas de tinta separadas.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Shapes of the curves</source>
            <translation>Formas de las curvas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Share of the box round the signature that is ink.</source>
            <translation>Parte del rectángulo que rodea la firma ocupada por tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Share of the length over which there is no ink.</source>
            <translation>Parte de la longitud en la que no hay tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Size of the loops</source>
            <translation>Tamaño de los bucles</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <location filename="../../siggui/domain/own_view.py" />
            <source>Slant</source>
            <translation>Inclinación</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke width at the ends over the usual one: a flying pen tapers, a halting one does not.</source>
            <translation>Ancho del trazo en los extremos respecto del habitual: una pluma al vuelo se afila, una vacilante no.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke width, right to left half</source>
            <translation>Ancho del trazo, mitad derecha e izquierda</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke widths</source>
            <translation>Anchos de trazo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Tremor</source>
            <translation>Temblor</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Variety of slant</source>
            <translation>Variedad de la inclinación</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Variety of stroke width</source>
            <translation>Variedad del ancho de trazo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Weight of the ink, across</source>
            <translation>Centro de la tinta, a lo ancho</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Weight of the ink, up</source>
            <translation>Centro de la tinta, a lo alto</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Where the ink's middle lies, from the left edge.</source>
            <translation>Dónde está el centro de la tinta, desde el borde izquierdo.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Where the ink's middle lies, from the lower edge.</source>
            <translation>Dónde está el centro de la tinta, desde el borde inferior.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>White between strokes</source>
            <translation>Blanco entre trazos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>blunter</source>
            <translation>más romo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>broader on the left</source>
            <translation>más ancho a la izquierda</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>broader on the right</source>
            <translation>más ancho a la derecha</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>denser</source>
            <translation>más denso</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>fewer</source>
            <translation>menos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further left</source>
            <translation>más a la izquierda</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further right</source>
            <translation>más a la derecha</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further to the left</source>
            <translation>más hacia la izquierda</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further to the right</source>
            <translation>más hacia la derecha</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>higher</source>
            <translation>más arriba</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>larger</source>
            <translation>más grande</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>less alike</source>
            <translation>menos parecido</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>less steep</source>
            <translation>menos empinado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>lighter</source>
            <translation>más claro</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>longer</source>
            <translation>más largo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>longer for its height</source>
            <translation>más largo para su altura</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>lower</source>
            <translation>más bajo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more</source>
            <translation>más</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more alike</source>
            <translation>más parecido</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more arched</source>
            <translation>más arqueado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more curved</source>
            <translation>más curvo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more disordered</source>
            <translation>más desordenado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more even</source>
            <translation>más uniforme</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more hanging</source>
            <translation>más hundido</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more orderly</source>
            <translation>más ordenado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more tapered</source>
            <translation>más afilado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more varied</source>
            <translation>más variado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>narrower</source>
            <translation>más estrecho</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>shakier</source>
            <translation>más tembloroso</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>shorter</source>
            <translation>más corto</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>smaller</source>
            <translation>más pequeño</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>smoother</source>
            <translation>más liso</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>steeper</source>
            <translation>más empinado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>straighter</source>
            <translation>más recto</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>taller</source>
            <translation>más alto</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>taller for its length</source>
            <translation>más alto para su longitud</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>wider</source>
            <translation>más ancho</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>about as alike as two signatures of one person usually are</source>
            <translation>parecido aproximadamente al que suelen tener dos firmas de una misma persona</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>as alike as the {count} specimens are among themselves</source>
            <translation>tan parecido como lo son entre sí las {count} firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>as in the one specimen</source>
            <translation>como en la única firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>less alike than the {count} specimens are among themselves</source>
            <translation>menos parecido de lo que lo son entre sí las {count} firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>less alike than two signatures of one person usually are</source>
            <translation>menos parecido de lo que suelen ser dos firmas de una misma persona</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>within the range of the {count} specimens</source>
            <translation>dentro del margen de las {count} firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{amount} {how} than any of the {count} specimens</source>
            <translation>{amount} {how} que en cualquiera de las {count} firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{amount} {how} than the one specimen</source>
            <translation>{amount} {how} que en la única firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{title}: {remark}.</source>
            <translation>{title}: {remark}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{title}: {remark}; how much this person varies is unknown.</source>
            <translation>{title}: {remark}; se desconoce cuánto varía esta persona.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>One of a series</source>
            <translation>Parte de una serie</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>Suspected</source>
            <translation>Sospechosa</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>The customer says it is not theirs</source>
            <translation>El cliente dice que no es suya</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>This is like a known forgery</source>
            <translation>Se parece a una falsificación conocida</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>This is the same picture as a known forgery</source>
            <translation>Es la misma imagen que una falsificación conocida</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>copied or traced</source>
            <translation>copiada o calcada</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>one of a series</source>
            <translation>parte de una serie</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>suspected</source>
            <translation>sospechosa</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>the customer says it is not theirs</source>
            <translation>el cliente dice que no es suya</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>{what} (similarity {similarity:.2f}): rejected for account {account} in row {row} of the audit log, on the list since {day} ({reason}).</source>
            <translation>{what} (similitud {similarity:.2f}): rechazada para la cuenta {account} en la fila {row} del registro de auditoría, en la lista desde el {day} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Account added</source>
            <translation>Cuenta añadida</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Customer added</source>
            <translation>Cliente añadido</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Last day of a specimen set</source>
            <translation>Último día de una firma de referencia fijado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Last day of a specimen taken away</source>
            <translation>Último día de una firma de referencia eliminado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Mandate changed</source>
            <translation>Régimen de firmas modificado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Signatory added</source>
            <translation>Firmante añadido</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen confirmed</source>
            <translation>Firma de referencia confirmada</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen enrolled</source>
            <translation>Firma de referencia registrada</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen withdrawn</source>
            <translation>Firma de referencia retirada</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Withdrawal taken back</source>
            <translation>Retirada anulada</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/item.py" />
            <source>Correct the day.</source>
            <translation>Corrija el día.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/item.py" />
            <source>The item was signed on {day}, which is still to come.</source>
            <translation>El documento se firmó el {day}, que aún no ha llegado.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>Items of this account are always referred.</source>
            <translation>Los documentos de esta cuenta siempre se remiten.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>Nobody can meet this now: too few of them have valid specimens.</source>
            <translation>Nadie puede cumplirlo ahora: muy pocos tienen firmas de referencia vigentes.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>The mandate names nobody who may sign.</source>
            <translation>El régimen de firmas no nombra a nadie que pueda firmar.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>any {count}</source>
            <translation>{count} cualesquiera</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>anyone</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>eight</source>
            <translation>ocho</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>five</source>
            <translation>cinco</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>four</source>
            <translation>cuatro</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>nine</source>
            <translation>nueve</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>one</source>
            <translation>una</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>seven</source>
            <translation>siete</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>six</source>
            <translation>seis</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>three</source>
            <translation>tres</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>two</source>
            <translation>dos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{amount} is above {highest}, the highest amount anybody may sign for.</source>
            <translation>{amount} supera {highest}, el importe máximo por el que alguien puede firmar.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{amount} needs {who}; {found}.</source>
            <translation>{amount} requiere {who}; {found}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of no panel</source>
            <translation>{count} sin grupo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of panel {panel}</source>
            <translation>{count} del grupo {panel}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of {panel}</source>
            <translation>{count} de {panel}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{first} and {second}</source>
            <translation>{first} y {second}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{first} or {second}</source>
            <translation>{first} o {second}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{what} found</source>
            <translation>{what} hallada(s)</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{what} unclear</source>
            <translation>{what} dudosa(s)</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A mandate has at most {most} rules.</source>
            <translation>Un régimen de firmas tiene como máximo {most} reglas.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule asks for more than {most} signatures.</source>
            <translation>Una regla pide más de {most} firmas.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule does not say who signs.</source>
            <translation>Una regla no dice quién firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule for every amount stands before another one, which would never count.</source>
            <translation>Una regla para cualquier importe está antes de otra, que nunca se aplicaría.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule has more than {most} ways.</source>
            <translation>Una regla tiene más de {most} opciones.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Above {limit} nobody may sign.</source>
            <translation>Por encima de {limit} nadie puede firmar.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Any amount: {who}</source>
            <translation>Cualquier importe: {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Ask for fewer.</source>
            <translation>Pida menos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Leave some away.</source>
            <translation>Quite algunas.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Nobody can meet the rule for {where}: {why}.</source>
            <translation>Nadie puede cumplir la regla para {where}: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The instructions are longer than {most} signs.</source>
            <translation>Las instrucciones tienen más de {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The mandate has no rule, so nobody could sign.</source>
            <translation>El régimen de firmas no tiene reglas, así que nadie podría firmar.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The mandate names a person who does not sign for this account any more.</source>
            <translation>El régimen de firmas nombra a una persona que ya no firma en esta cuenta.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Up to {amount} {who}</source>
            <translation>Hasta {amount} {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Write such as “one of A or two of B”, “A and B” or “two of anyone”.</source>
            <translation>Escriba, por ejemplo, «una de A o dos de B», «A y B» o «dos de cualquiera».</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Write such as “one of A or two of B”.</source>
            <translation>Escriba, por ejemplo, «una de A o dos de B».</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>above that nobody</source>
            <translation>por encima, nadie</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>above that {who}</source>
            <translation>por encima, {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>any amount</source>
            <translation>cualquier importe</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>panel {panel} has {people}</source>
            <translation>en el grupo {panel}: {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>up to {amount}</source>
            <translation>hasta {amount}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>up to {amount} {who}</source>
            <translation>hasta {amount} {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{people} sign for this account</source>
            <translation>firman en esta cuenta: {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{people} signs for this account</source>
            <translation>firma en esta cuenta: {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{rules}.</source>
            <translation>{rules}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“Up to {later}” comes after “up to {earlier}” and would never count.</source>
            <translation>«Hasta {later}» está después de «hasta {earlier}» y nunca se aplicaría.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“{text}” does not say who signs.</source>
            <translation>«{text}» no dice quién firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“{way}” can never be met ({where}): {why}.</source>
            <translation>«{way}» nunca se puede cumplir ({where}): {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Baseline</source>
            <translation>Línea de base</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Beginnings and ends</source>
            <translation>Comienzos y finales</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Connections, pen lifts</source>
            <translation>Enlaces, levantamientos de la pluma</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Line quality</source>
            <translation>Calidad del trazo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Proportions</source>
            <translation>Proporciones</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Shapes of the letters</source>
            <translation>Formas de las letras</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Spacing</source>
            <translation>Espaciado</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>A tick has 15; the shortest of a thousand genuine signatures has 128.</source>
            <translation>Una marca de verificación tiene 15; la más corta de mil firmas auténticas tiene 128.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Age of the newest specimen: {years} years; limit: less than {limit} years. By judgment: banks renew specimens after three to ten years.</source>
            <translation>Antigüedad de la firma de referencia más reciente: {years} años; límite: menos de {limit} años. Por criterio: los bancos renuevan las firmas de referencia a los tres a diez años.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Ask for another proof of identity.</source>
            <translation>Pida otra prueba de identidad.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that holds the signature, on light paper.</source>
            <translation>Elija la parte de la página con la firma, sobre papel claro.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that holds the whole signature.</source>
            <translation>Elija la parte de la página con la firma entera.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that was written by hand.</source>
            <translation>Elija la parte de la página escrita a mano.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Dark part of the picture</source>
            <translation>Parte oscura de la imagen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Darkness of the ink against the paper</source>
            <translation>Oscuridad de la tinta frente al papel</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Draw the box round one signature.</source>
            <translation>Trace el recuadro alrededor de una sola firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Draw the box wider, with paper all round the signature.</source>
            <translation>Trace el recuadro más amplio, con papel alrededor de toda la firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Handwriting hardly reaches it.</source>
            <translation>La escritura a mano apenas lo alcanza.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Hardly a genuine name has a wider one.</source>
            <translation>Casi ninguna firma auténtica tiene uno más ancho.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>How much is missing cannot be seen.</source>
            <translation>No se ve cuánto falta.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In a scan that is a little fainter no ink is found.</source>
            <translation>En un escaneo algo más pálido ya no se encuentra tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In smaller pictures more verdicts were wrong.</source>
            <translation>Con imágenes más pequeñas hubo más dictámenes erróneos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In softer pictures more verdicts were wrong.</source>
            <translation>Con imágenes más borrosas hubo más dictámenes erróneos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Length of the ink</source>
            <translation>Longitud de la tinta</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Length of the line</source>
            <translation>Longitud del trazo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Letters as even as print</source>
            <translation>Letras tan regulares como las impresas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Much of the picture is dark; this may not be a signature.</source>
            <translation>Gran parte de la imagen es oscura; quizá no sea una firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again at 300 dpi.</source>
            <translation>Escanéela de nuevo a 300 ppp.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again in color or gray, or with less contrast.</source>
            <translation>Escanéela de nuevo en color o en grises, o con menos contraste.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again with more contrast.</source>
            <translation>Escanéela de nuevo con más contraste.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again, flat on the glass and in focus.</source>
            <translation>Escanéela de nuevo, plana sobre el cristal y enfocada.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Separate pieces of ink</source>
            <translation>Trozos separados de tinta</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Short signatures have too few pixels then.</source>
            <translation>Las firmas cortas tienen entonces muy pocos píxeles.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Softness of the edges, as the network gets them</source>
            <translation>Suavidad de los bordes, tal como los recibe la red</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Specimens: {count}; limit: at least {limit}. Five instead of one more than halved the errors in three tests of four.</source>
            <translation>Firmas de referencia: {count}; límite: al menos {limit}. Con cinco en vez de una, los errores bajaron a menos de la mitad en tres de cuatro pruebas.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Strokes that run out of the picture</source>
            <translation>Trazos que se salen de la imagen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The darkest of a thousand genuine signatures has 31%.</source>
            <translation>La más oscura de mil firmas auténticas tiene un 31 %.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The ink is faint, only {contrast:.0%} darker than the paper; strokes may be lost.</source>
            <translation>La tinta es tenue, solo un {contrast:.0%} más oscura que el papel; pueden perderse trazos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The letters are as even as print; this may not be handwriting.</source>
            <translation>Las letras son tan uniformes como impresas; quizá no sea escritura a mano.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The newest specimen is {years} years old; a hand changes in that time.</source>
            <translation>La firma de referencia más reciente tiene {years} años; en ese tiempo cambia la letra.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The picture has only about {dpi:.0f} dpi; fine detail is missing.</source>
            <translation>La imagen tiene solo unos {dpi:.0f} ppp; faltan detalles finos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The picture is blurred; thin strokes run into each other.</source>
            <translation>La imagen está borrosa; los trazos finos se confunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature is only {length:.0f} pixels long; fine detail is missing.</source>
            <translation>La firma tiene solo {length:.0f} píxeles de largo; faltan detalles finos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature is very simple: any two people's could match.</source>
            <translation>La firma es muy sencilla: las de dos personas cualesquiera podrían coincidir.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature of most pieces among a thousand has 48; spots spoil the verdict.</source>
            <translation>Entre mil firmas, la de más trozos tiene 48; las manchas estropean el veredicto.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There are many spots; some may be the paper and not the ink.</source>
            <translation>Hay muchas manchas; algunas pueden ser del papel y no de la tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There is hardly any ink: this may be a mark and not a signature.</source>
            <translation>Apenas hay tinta: quizá sea una marca y no una firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There is only one specimen; with more of them, far fewer verdicts are wrong.</source>
            <translation>Hay una sola firma de referencia; con más, muchos menos dictámenes son erróneos.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There seem to be two signatures, or other writing beside one.</source>
            <translation>Parece haber dos firmas, u otra escritura junto a una.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Turns of the pen</source>
            <translation>Giros del bolígrafo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Widest gap in the writing (between rows six times as much)</source>
            <translation>Hueco más ancho en la escritura (entre líneas cuenta seis veces)</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>With simpler signatures more verdicts were wrong.</source>
            <translation>Con firmas más simples hubo más dictámenes erróneos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/quality.py" />
            <source>{n} strokes run out of the picture; part may be cut off.</source>
            <translation>
                <numerusform>Un trazo se sale de la imagen; puede haber una parte cortada.</numerusform>
                <numerusform>{n} trazos se salen de la imagen; puede haber una parte cortada.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{value:.0f} dpi</source>
            <translation>{value:.0f} ppp</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{value:.0f} pen widths</source>
            <translation>{value:.0f} anchos de trazo</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{value:.0f} px</source>
            <translation>{value:.0f} px</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{value:.1f} px</source>
            <translation>{value:.1f} px</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{what}: {value}; limit: at least {limit}. {why}</source>
            <translation>{what}: {value}; límite: al menos {limit}. {why}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{what}: {value}; limit: at most {limit}. {why}</source>
            <translation>{what}: {value}; límite: como máximo {limit}. {why}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Another person's ordinary signature, yet called a match.</source>
            <translation>Firma corriente de otra persona, dada sin embargo por coincidente.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Genuine turned away</source>
            <translation>Auténticas rechazadas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Imitated with practice, yet called a match.</source>
            <translation>Imitada con práctica, dada sin embargo por coincidente.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Of genuine signatures and skilled forgeries in equal parts.</source>
            <translation>De firmas auténticas y falsificaciones hábiles a partes iguales.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Other hands passed</source>
            <translation>Otras manos aceptadas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Referred to a person</source>
            <translation>Remitidas a una persona</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Signed by the signatory, yet called no match.</source>
            <translation>Hecha por el firmante, dada sin embargo por no coincidente.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Skilled forgeries passed</source>
            <translation>Falsificaciones aceptadas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>none seen</source>
            <translation>ninguna vista</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/reasons.py" />
            <location filename="../../siggui/services/verify.py" />
            <source>Choose one of: {known}.</source>
            <translation>Elija entre: {known}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/reasons.py" />
            <source>“{code}” is no reason to {purpose}.</source>
            <translation>«{code}» no es un motivo para: {purpose}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>Ask a person with the role {roles}.</source>
            <translation>Acuda a una persona con la función de {roles}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>Choose one of: {roles}.</source>
            <translation>Elija entre: {roles}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>This needs the right to {right}.</source>
            <translation>Para esto necesita el derecho siguiente: {right}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>add accounts and signatories</source>
            <translation>añadir cuentas y firmantes</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>administrator</source>
            <translation>administración</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>change the thresholds</source>
            <translation>cambiar los umbrales</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>change who may sign</source>
            <translation>cambiar quién puede firmar</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>clerk</source>
            <translation>gestión</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>confirm specimens that somebody else enrolled</source>
            <translation>confirmar firmas de referencia que registró otra persona</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>decide items</source>
            <translation>decidir documentos</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>decide what was referred</source>
            <translation>decidir lo remitido</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>enroll specimens</source>
            <translation>registrar firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>erase customers</source>
            <translation>borrar clientes</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>export decisions</source>
            <translation>exportar decisiones</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>import customers</source>
            <translation>importar clientes</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>look at accounts</source>
            <translation>ver cuentas</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>manage users</source>
            <translation>gestionar usuarios</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>reviewer</source>
            <translation>revisión</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>save reports</source>
            <translation>guardar informes</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>settle disputes and see the board</source>
            <translation>resolver discrepancias y ver el panel</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>supervisor</source>
            <translation>supervisión</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>withdraw specimens</source>
            <translation>retirar firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>“{text}” is no role.</source>
            <translation>«{text}» no es una función.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>Choose a shorter one.</source>
            <translation>Elija una más corta.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password contains the user's name.</source>
            <translation>La contraseña contiene el nombre de usuario.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password is longer than {most} signs.</source>
            <translation>La contraseña tiene más de {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password is shorter than {least} signs.</source>
            <translation>La contraseña tiene menos de {least} caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password repeats a few signs.</source>
            <translation>La contraseña repite unos pocos caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password runs along the keyboard.</source>
            <translation>La contraseña sigue el orden del teclado.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The user's name is longer than {most} signs.</source>
            <translation>El nombre de usuario tiene más de {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>Three or four words that do not belong together.</source>
            <translation>Use tres o cuatro palabras que no tengan relación entre sí.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>user's name</source>
            <translation>nombre de usuario</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>{minutes} minutes</source>
            <translation>{minutes} minutos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/users.py" />
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} segundo</numerusform>
                <numerusform>{n} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A change of address on the customer's own writing paper.</source>
            <translation>Un cambio de domicilio en el papel de cartas del propio cliente.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a bakery; the ball pen was running dry.</source>
            <translation>Un cheque a una panadería; el bolígrafo se estaba quedando sin tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a garage, paid in at the counter.</source>
            <translation>Un cheque a un taller, ingresado en ventanilla.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a piano store, well above the usual amount.</source>
            <translation>Un cheque a una tienda de pianos, muy por encima del importe habitual.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a roofer the customer says was never hired.</source>
            <translation>Un cheque a un techador que el cliente dice no haber contratado.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A faxed order to close a savings account.</source>
            <translation>Una orden por fax para cancelar una cuenta de ahorro.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A guarantee for a loan of a brother.</source>
            <translation>Un aval para un préstamo de un hermano.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A letter that asks for a second card to a new address.</source>
            <translation>Una carta que pide una segunda tarjeta en otra dirección.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A mandate for a direct debit, sent by post.</source>
            <translation>Una orden de domiciliación, enviada por correo.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A mix-up: Clara Pemberton signed the wrong form.</source>
            <translation>Una confusión: Clara Pemberton firmó el formulario equivocado.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A note that asks for a transfer abroad today.</source>
            <translation>Una nota que pide una transferencia al extranjero hoy mismo.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A page torn from a notebook: please stop the standing order.</source>
            <translation>Una hoja de cuaderno: cancelen la orden permanente.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A power of attorney for a niece.</source>
            <translation>Un poder para una sobrina.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for a withdrawal the customer does not remember.</source>
            <translation>Un recibo de un reintegro que el cliente no recuerda.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for cash, signed at the counter.</source>
            <translation>Un recibo de efectivo, firmado en ventanilla.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for the contents of a deposit box.</source>
            <translation>Un recibo del contenido de una caja de seguridad.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>An order for new cheque books.</source>
            <translation>Un pedido de talonarios nuevos.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Copied from a cheque of last year.</source>
            <translation>Copiada de un cheque del año pasado.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Copied slowly from an old letter.</source>
            <translation>Copiada despacio de una carta antigua.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated after one look at the card.</source>
            <translation>Imitada tras un vistazo a la tarjeta.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated by a lodger, with stops between the letters.</source>
            <translation>Imitada por un inquilino, con pausas entre las letras.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated from the picture in a stolen wallet.</source>
            <translation>Imitada de la imagen de una cartera robada.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Practiced by somebody who had the passbook.</source>
            <translation>Practicada por alguien que tenía la libreta.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Practiced by the brother.</source>
            <translation>Practicada por el hermano.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Signed by the customer, in a hurry.</source>
            <translation>Firmado por el cliente, con prisa.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Signed by the customer.</source>
            <translation>Firmado por el cliente.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Somebody who had never seen the signature wrote the name.</source>
            <translation>Escribió el nombre alguien que nunca había visto la firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>Check that there is room on the disk and that {folder} may be written.</source>
            <translation>Compruebe que hay espacio en el disco y que se puede escribir en {folder}.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>Remove the folder {folder} and try again.</source>
            <translation>Elimine la carpeta {folder} e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>The demo could not be written to its folder.</source>
            <translation>La demostración no pudo escribirse en su carpeta.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>The demo was drawn but cannot be read back.</source>
            <translation>La demostración se dibujó, pero no puede leerse.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>Install siggui again from a source you trust, or {instead}.</source>
            <translation>Instale siggui de nuevo desde una fuente de confianza, o bien: {instead}.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again, so that program and weights are of one version.</source>
            <translation>Instale siggui de nuevo, para que el programa y los pesos sean de la misma versión.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <location filename="../../siggui/services/features.py" />
            <source>Install siggui again.</source>
            <translation>Instale siggui de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} cannot be read ({name}).</source>
            <translation>No se pueden leer los pesos {purpose} ({name}).</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} do not fit this version of siggui.</source>
            <translation>Los pesos {purpose} no corresponden a esta versión de siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} were altered after release.</source>
            <translation>Los pesos {purpose} se alteraron después de publicarse.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/clean/writing.py" />
            <source>switch off what takes away stamps and print</source>
            <translation>desactivar la eliminación de sellos y texto impreso</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/clean/writing.py" />
            <source>that tell writing from print</source>
            <translation>que distinguen la escritura de lo impreso</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/color.py" />
            <location filename="../../siggui/imaging/tiff.py" />
            <source>Save it again as PNG or JPEG.</source>
            <translation>Guárdela de nuevo como PNG o JPEG.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/color.py" />
            <source>The picture stores its colors in a way siggui cannot read ({mode}).</source>
            <translation>La imagen guarda los colores de un modo que siggui no puede leer ({mode}).</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>Copy or scan it again.</source>
            <translation>Cópiela o escanéela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>Page {page} is damaged and cannot be shown.</source>
            <translation>La página {page} está dañada y no puede mostrarse.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <location filename="../../siggui/imaging/limits.py" />
            <source>Scan the page again at 300 dpi.</source>
            <translation>Escanee de nuevo la página a 300 ppp.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The file ends too early: part of the picture is missing.</source>
            <translation>El archivo termina antes de tiempo: falta parte de la imagen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The other pages can be used; scan this one again if you need it.</source>
            <translation>Las demás páginas sirven; escanee de nuevo esta si la necesita.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The picture is damaged and cannot be shown.</source>
            <translation>La imagen está dañada y no puede mostrarse.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The picture needs more memory than there is.</source>
            <translation>La imagen necesita más memoria de la que hay.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>Choose one of its pages.</source>
            <translation>Elija una de sus páginas.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>Copy the picture again, then paste it.</source>
            <translation>Copie de nuevo la imagen y péguela.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>The picture has no pixels.</source>
            <translation>La imagen no tiene píxeles.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>There is no page {page}: the file has {count}.</source>
            <translation>No hay página {page}: el archivo tiene {count}.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/ink.py" />
            <source>Choose the part of the page that holds the signature, or scan it with more contrast.</source>
            <translation>Elija la parte de la página con la firma, o escanéela con más contraste.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/ink.py" />
            <source>No ink was found: the image is blank or the writing is too faint.</source>
            <translation>No se encontró tinta: la imagen está en blanco o la escritura es demasiado tenue.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Ask its owner for access, or close the program that has it open.</source>
            <translation>Pida acceso al propietario, o cierre el programa que lo tiene abierto.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Check that its drive is connected, or copy it to this computer and try again.</source>
            <translation>Compruebe que la unidad está conectada, o copie el archivo a este equipo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Copy or scan it again: the last copy was not finished.</source>
            <translation>Cópielo o escanéelo de nuevo: la última copia no terminó.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>It may have been moved or renamed: choose it again.</source>
            <translation>Puede que se haya movido o renombrado: elíjalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Open the folder and choose one file in it.</source>
            <translation>Abra la carpeta y elija un archivo de ella.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Save only the page with the signature and open that.</source>
            <translation>Guarde solo la página con la firma y ábrala.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file could not be read.</source>
            <translation>No se pudo leer el archivo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is empty (0 bytes).</source>
            <translation>El archivo está vacío (0 bytes).</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is larger than {most} MB.</source>
            <translation>El archivo supera los {most} MB.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is not there.</source>
            <translation>El archivo no está.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>This is a folder, not a file.</source>
            <translation>Es una carpeta, no un archivo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>This is {kind}, not a picture siggui can read.</source>
            <translation>Es {kind}, no una imagen que siggui pueda leer.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>You are not allowed to read this file.</source>
            <translation>No tiene permiso para leer este archivo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a GIF picture</source>
            <translation>una imagen GIF</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a HEIC photo</source>
            <translation>una foto HEIC</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a JPEG 2000 picture</source>
            <translation>una imagen JPEG 2000</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a PostScript file</source>
            <translation>un archivo PostScript</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a Word, Excel or ZIP file</source>
            <translation>un archivo de Word, Excel o ZIP</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a program</source>
            <translation>un programa</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a text document</source>
            <translation>un documento de texto</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a text file</source>
            <translation>un archivo de texto</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a video or a newer photo format</source>
            <translation>un vídeo o un formato de foto más reciente</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an SVG drawing</source>
            <translation>un dibujo SVG</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an old Word or Excel file</source>
            <translation>un archivo antiguo de Word o Excel</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an unknown kind of file</source>
            <translation>un tipo de archivo desconocido</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>Split the file and open the part with the signature.</source>
            <translation>Divida el archivo y abra la parte con la firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>The file has more than {most:,} pages.</source>
            <translation>El archivo tiene más de {most:,} páginas.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>The picture claims {width:,} × {height:,} pixels, more than the {most} million that siggui opens.</source>
            <translation>La imagen declara {width:,} × {height:,} píxeles, más de los {most} millones que abre siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/locate_weights.py" />
            <source>frame the signature by hand</source>
            <translation>enmarcar la firma a mano</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/locate_weights.py" />
            <source>that find signatures</source>
            <translation>que buscan firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/paper.py" />
            <source>Scan it again with more exposure, or choose an image with dark ink on light paper.</source>
            <translation>Escanéela de nuevo con más luz, o elija una imagen con tinta oscura sobre papel claro.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/paper.py" />
            <source>The image is too dark: no light paper can be seen around the ink.</source>
            <translation>La imagen es demasiado oscura: no se ve papel claro alrededor de la tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Export or scan it again.</source>
            <translation>Expórtelo o escanéelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Mind capital letters and the keyboard layout, then try again.</source>
            <translation>Compruebe las mayúsculas y la distribución del teclado e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Page {page} claims to be {width:,.0f} × {height:,.0f} inches, too large to show.</source>
            <translation>La página {page} declara {width:,.0f} × {height:,.0f} pulgadas, demasiado grande para mostrarla.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Page {page} takes too long to draw.</source>
            <translation>La página {page} tarda demasiado en dibujarse.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Print or scan the page again at its real size.</source>
            <translation>Imprima o escanee de nuevo la página en su tamaño real.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Print the page and scan it, or save it as a picture.</source>
            <translation>Imprima la página y escanéela, o guárdela como imagen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>The password does not open this PDF.</source>
            <translation>La contraseña no abre este PDF.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF has no pages.</source>
            <translation>Este PDF no tiene páginas.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF is damaged and cannot be opened.</source>
            <translation>Este PDF está dañado y no puede abrirse.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF is protected by a password.</source>
            <translation>Este PDF está protegido con contraseña.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Type its password to open it.</source>
            <translation>Escriba su contraseña para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pipeline.py" />
            <source>Choose an image at least {least} pixels high and wide, best at 300 dpi.</source>
            <translation>Elija una imagen de al menos {least} píxeles de alto y de ancho, mejor a 300 ppp.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pipeline.py" />
            <source>The image is only {width}×{height} pixels; a signature cannot be read in it.</source>
            <translation>La imagen tiene solo {width}×{height} píxeles; no puede leerse en ella una firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/tiff.py" />
            <source>The picture stores its colors in a way siggui cannot read (16-bit planes).</source>
            <translation>La imagen guarda los colores de un modo que siggui no puede leer (planos de 16 bits).</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <source>Not taken away: {steps}. The error rates were measured with all steps on.</source>
            <translation>No se quita: {steps}. Las tasas de error se midieron con todos los pasos activos.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Questioned signature</source>
            <translation>Firma dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Specimen</source>
            <translation>Firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/services/verify_account.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Specimen {number}</source>
            <translation>Firma de referencia {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/services/copies.py" />
            <source>A specimen and the questioned signature are the same image, so a match means nothing.</source>
            <translation>Una firma de referencia y la firma dubitada son la misma imagen, así que una coincidencia no significa nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/copies.py" />
            <source>{whose} and the questioned signature match almost stroke for stroke. Nobody signs twice alike: it may be a copy or a tracing.</source>
            <translation>{whose} y la firma dubitada coinciden casi trazo por trazo. Nadie firma dos veces igual: puede ser una copia o un calco.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/csv_lines.py" />
            <source>A quotation mark opened in line {begins} of the list is never closed.</source>
            <translation>Una comilla abierta en la línea {begins} de la lista no se cierra nunca.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/csv_lines.py" />
            <source>Close or remove it.</source>
            <translation>Ciérrela o quítela.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Ask a second person to look at it.</source>
            <translation>Pida a una segunda persona que la vea.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Check the number, or add the account.</source>
            <translation>Compruebe el número, o añada la cuenta.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <source>Correct the last day.</source>
            <translation>Corrija el último día.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Correct the number, or write the name as it is on file.</source>
            <translation>Corrija el número, o escriba el nombre como está registrado.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>If it is another person, add something that tells them apart.</source>
            <translation>Si es otra persona, añada algo que la distinga.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Look it up, or correct the number.</source>
            <translation>Búsquela, o corrija el número.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <location filename="../../siggui/services/erasure.py" />
            <location filename="../../siggui/services/mandates.py" />
            <source>Look the account up again.</source>
            <translation>Busque de nuevo la cuenta.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <source>The specimen would end before it begins.</source>
            <translation>La firma de referencia vencería antes de empezar.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>There is a signatory of this name already.</source>
            <translation>Ya hay un firmante con este nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>There is an account with this number already.</source>
            <translation>Ya hay una cuenta con este número.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/mandates.py" />
            <source>There is no account with this number.</source>
            <translation>No hay ninguna cuenta con este número.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>This customer number is on file with another name.</source>
            <translation>Este número de cliente está registrado con otro nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This image was enrolled again meanwhile.</source>
            <translation>Entretanto esta imagen se registró de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen does not wait to be confirmed.</source>
            <translation>Esta firma de referencia no espera confirmación.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen is not withdrawn.</source>
            <translation>Esta firma de referencia no está retirada.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen was withdrawn already.</source>
            <translation>Esta firma de referencia ya se había retirado.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>You enrolled this specimen yourself.</source>
            <translation>Usted mismo registró esta firma de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>account number</source>
            <translation>número de cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>customer number</source>
            <translation>número de cliente</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>customer's name</source>
            <translation>nombre del cliente</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>signatory's name</source>
            <translation>nombre del firmante</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <location filename="../../siggui/services/items_file.py" />
            <source>Check that it is a file and that you may read it.</source>
            <translation>Compruebe que es un archivo y que puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>Check the name of the list.</source>
            <translation>Compruebe el nombre de la lista.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>Save it as “CSV UTF-8” with the columns {columns}.</source>
            <translation>Guárdela como «CSV UTF-8» con las columnas {columns}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers cannot be read: {why}.</source>
            <translation>No se puede leer la lista de clientes: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers is empty.</source>
            <translation>La lista de clientes está vacía.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers is not text in UTF-8, or torn.</source>
            <translation>La lista de clientes no es texto en UTF-8 o está incompleta.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers lacks a column: {named}.</source>
            <translation>A la lista de clientes le falta una columna: {named}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/customers_file.py" />
            <source>The row has {n} cells, fewer than the heading.</source>
            <translation>
                <numerusform>La fila tiene {n} celda, menos que el encabezado.</numerusform>
                <numerusform>La fila tiene {n} celdas, menos que el encabezado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The row holds a character that no name can have.</source>
            <translation>La fila contiene un carácter que ningún nombre puede tener.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>There is no file “{path}”.</source>
            <translation>No existe el archivo «{path}».</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide.py" />
            <location filename="../../siggui/services/decide_item.py" />
            <source>A specimen of this verdict counts no longer, so nothing was recorded.</source>
            <translation>Una firma de referencia de este dictamen ya no es válida, así que no se registró nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide.py" />
            <source>Load the signatory's specimens again.</source>
            <translation>Cargue de nuevo las firmas de referencia del firmante.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide_item.py" />
            <source>Ask again who signed.</source>
            <translation>Pregunte de nuevo quién firmó.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide_item.py" />
            <source>The mandate was changed meanwhile, so nothing was recorded.</source>
            <translation>Entretanto cambió el régimen de firmas, así que no se registró nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Choose another specimen.</source>
            <translation>Elija otra firma de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Choose one that was signed at another time.</source>
            <translation>Elija una hecha en otro momento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>There are {most} valid specimens of this signatory already.</source>
            <translation>Ya hay {most} firmas de referencia vigentes de este firmante.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>There is no such signatory.</source>
            <translation>No existe ese firmante.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This image is on file already, for another signatory.</source>
            <translation>Esta imagen ya está registrada para otro firmante.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This image is on file already, for this signatory.</source>
            <translation>Esta imagen ya está registrada para este firmante.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This signature matches one on file almost stroke for stroke. Nobody signs twice alike: it is a copy and not a second specimen.</source>
            <translation>Esta firma coincide casi trazo por trazo con una registrada. Nadie firma dos veces igual: es una copia y no una segunda firma de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This specimen is not like the signatory's others. Check whose signature it is.</source>
            <translation>Esta firma no se parece a las demás del firmante. Compruebe de quién es.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Withdraw one to make room.</source>
            <translation>Retire una para hacer sitio.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/erasure.py" />
            <source>There is no such customer any more.</source>
            <translation>Ese cliente ya no existe.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>An export is a CSV file or an Excel workbook.</source>
            <translation>Una exportación es un archivo CSV o un libro de Excel.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <location filename="../../siggui/services/report.py" />
            <source>Check that its folder may be written to and that the disk has room.</source>
            <translation>Compruebe que se puede escribir en la carpeta y que el disco tiene espacio.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Choose a shorter period, or CSV.</source>
            <translation>Elija un período más corto, o CSV.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>End the file's name with .csv or .xlsx.</source>
            <translation>Termine el nombre del archivo en .csv o .xlsx.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Excel holds {most:,} rows on a sheet; this period has more.</source>
            <translation>Excel admite {most:,} filas por hoja; este período tiene más.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Exchange the two days.</source>
            <translation>Intercambie los dos días.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>The export could not be written.</source>
            <translation>No se pudo escribir la exportación.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>The period ends before it begins.</source>
            <translation>El período termina antes de empezar.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>None of {all} lie outside the range of the {specimens} specimens; of a genuine signature, usually {usual}.</source>
            <translation>Ninguno de los {all} rasgos queda fuera del margen de las {specimens} firmas de referencia; en una firma auténtica suelen ser {usual}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>What is usual among people cannot be read ({name}).</source>
            <translation>No se puede leer lo que es habitual entre las personas ({name}).</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>With one specimen, how much this person varies is unknown; what differs most comes first.</source>
            <translation>Con una sola firma de referencia se desconoce cuánto varía esta persona; lo que más difiere va primero.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>{low} to {high} do</source>
            <translation>de {low} a {high}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/features.py" />
            <source>{n} do</source>
            <translation>
                <numerusform>{n}</numerusform>
                <numerusform>{n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/features.py" />
            <source>{n} of {all} lie outside the range of the {specimens} specimens; of a genuine signature, usually {usual}.</source>
            <translation>
                <numerusform>{n} de {all} rasgos queda fuera del margen de las {specimens} firmas de referencia; en una firma auténtica suelen ser {usual}.</numerusform>
                <numerusform>{n} de {all} rasgos quedan fuera del margen de las {specimens} firmas de referencia; en una firma auténtica suelen ser {usual}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Look the item up again.</source>
            <translation>Busque de nuevo el documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Only a rejected item can be put on the list of forgeries.</source>
            <translation>Solo un documento rechazado puede ponerse en la lista de falsificaciones.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Reject it first.</source>
            <translation>Rechácelo antes.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>There is no such verdict.</source>
            <translation>No existe ese dictamen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>There is nothing to do.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>This item is not on the list.</source>
            <translation>Este documento no está en la lista.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>This item is on the list already.</source>
            <translation>Este documento ya está en la lista.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>Check the name of the folder with the pictures.</source>
            <translation>Compruebe el nombre de la carpeta con las imágenes.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>It matches one on file almost stroke for stroke.</source>
            <translation>Coincide casi trazo por trazo con una registrada.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>There are {most} valid specimens already.</source>
            <translation>Ya hay {most} firmas de referencia válidas.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>There is no folder “{path}”.</source>
            <translation>No existe la carpeta «{path}».</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>This account belongs to another customer.</source>
            <translation>Esta cuenta pertenece a otro cliente.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>This image is on file already.</source>
            <translation>Esta imagen ya está registrada.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>{count:,} on file already</source>
            <translation>{count:,} ya registradas</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} refused</source>
            <translation>{count:,} no admitidos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/import_customers.py" />
            <source>{n:,} rows: {parts}.</source>
            <translation>
                <numerusform>{n:,} fila: {parts}.</numerusform>
                <numerusform>{n:,} filas: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/import_customers.py" />
            <source>{n:,} specimens put on file</source>
            <translation>
                <numerusform>{n:,} firma de referencia registrada</numerusform>
                <numerusform>{n:,} firmas de referencia registradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} passed by the policy</source>
            <translation>{count:,} aprobados según las normas</translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} to be checked</source>
            <translation>{count:,} por revisar</translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{rows:,} items: {parts}.</source>
            <translation>{rows:,} documentos: {parts}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/item_signatures.py" />
            <source>Frame it on the Verify page and add it from there.</source>
            <translation>Enmárquela en la página Verificar y añádala desde allí.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/item_signatures.py" />
            <source>No signature was found on the page.</source>
            <translation>No se encontró ninguna firma en la página.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Between two signatures of the row is none.</source>
            <translation>Entre dos firmas de la fila no hay ninguna.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Check its name.</source>
            <translation>Compruebe su nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Fill the cell.</source>
            <translation>Rellene la celda.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Make several items of it.</source>
            <translation>Haga varios documentos de ella.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Quote a cell that holds the sign between cells.</source>
            <translation>Ponga entre comillas una celda que contenga el separador.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Save the list anew.</source>
            <translation>Guarde de nuevo la lista.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The currency has not three letters.</source>
            <translation>La moneda no tiene tres letras.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The id is longer than {most} signs.</source>
            <translation>El identificador tiene más de {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items cannot be read: {why}.</source>
            <translation>No se puede leer la lista de documentos: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items is empty.</source>
            <translation>La lista de documentos está vacía.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items is not UTF-8 text.</source>
            <translation>La lista de documentos no es texto UTF-8.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items lacks a column: {named}.</source>
            <translation>A la lista de documentos le falta una columna: {named}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row has no {column}.</source>
            <translation>En la fila falta: {column}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row has {cells} cells and the heading {header}.</source>
            <translation>La fila tiene {cells} celdas y el encabezado {header}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row holds a sign that no text can have.</source>
            <translation>La fila contiene un carácter que ningún texto puede tener.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row names more than {most} signatures.</source>
            <translation>La fila nombra más de {most} firmas.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The truth is neither genuine nor forged.</source>
            <translation>La verdad no es ni «genuine» ni «forged».</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>There is no such list of items.</source>
            <translation>No existe esa lista de documentos.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Write it like EUR.</source>
            <translation>Escríbala como EUR.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Write one of both.</source>
            <translation>Escriba una de las dos.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>Check that you may read it.</source>
            <translation>Compruebe que puede leerla.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>Rename the file.</source>
            <translation>Cambie el nombre del archivo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The folder of items cannot be read: {why}.</source>
            <translation>No se puede leer la carpeta de documentos: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name holds a sign that no text can have.</source>
            <translation>El nombre contiene un carácter que ningún texto puede tener.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name is longer than {most} signs.</source>
            <translation>El nombre tiene más de {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name says no account.</source>
            <translation>El nombre no dice ninguna cuenta.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>There is no file in the folder.</source>
            <translation>No hay ningún archivo en la carpeta.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/layouts.py" />
            <location filename="../../siggui/storage/key_store.py" />
            <source>Make room on the disk, or ask who looks after this computer.</source>
            <translation>Haga sitio en el disco, o consulte a quien se ocupa de este equipo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/layouts.py" />
            <source>The place of the signature could not be kept.</source>
            <translation>No se pudo guardar el lugar de la firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>Correct the mandate.</source>
            <translation>Corrija el régimen de firmas.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>Somebody else changed this mandate meanwhile, so nothing was kept.</source>
            <translation>Entretanto otra persona cambió este régimen de firmas, así que no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>What you typed is still here: look at the mandate as it is now, then save again.</source>
            <translation>Lo que escribió sigue aquí: vea el régimen tal como está ahora y guarde de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/own_network.py" />
            <source>So the shipped network is used, not the bank's own.</source>
            <translation>Por eso se usa la red de fábrica y no la del banco.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/own_network.py" />
            <source>Your own network was made from one that was shipped before. The shipped one is used; “siggui fine-tune” makes a new one of it.</source>
            <translation>Su propia red se hizo a partir de una que se suministró antes. Se usa la de fábrica; «siggui fine-tune» hace una nueva a partir de ella.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/past_cases.py" />
            <source>Its customer was erased, or the item waits for another person.</source>
            <translation>Se borró su cliente, o el documento espera a otra persona.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/past_cases.py" />
            <source>This case cannot be shown again.</source>
            <translation>Este caso no puede mostrarse de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>A folder does not say the truth about its items.</source>
            <translation>Una carpeta no dice la verdad sobre sus documentos.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>Correct the name, or leave it out.</source>
            <translation>Corrija el nombre, o déjelo vacío.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>It is in the queue already.</source>
            <translation>Ya está en la cola.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>The account has no signatory of the name that the item gives.</source>
            <translation>La cuenta no tiene ningún firmante con el nombre que da el documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>The same item came in before.</source>
            <translation>El mismo documento ya entró antes.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>Write a list of them with the column truth.</source>
            <translation>Haga una lista de ellos con la columna «truth».</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Look at the others first.</source>
            <translation>Mire primero las demás.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Not every signature of this item was looked at.</source>
            <translation>No se han mirado todas las firmas de este documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Refer or reject it, or park it until it can be compared.</source>
            <translation>Remítalo o rechácelo, o apárquelo hasta que se pueda comparar.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Somebody else has this item now.</source>
            <translation>Otra persona tiene ahora este documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Take the next one.</source>
            <translation>Tome el siguiente.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>This item has been decided meanwhile.</source>
            <translation>Entretanto se decidió este documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Without a verdict an item cannot be passed.</source>
            <translation>Sin dictamen no se puede aprobar un documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>You have judged this item already; another person has to look at it.</source>
            <translation>Usted ya juzgó este documento; tiene que verlo otra persona.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Nobody has signed in.</source>
            <translation>Nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Sign in again, or ask an administrator.</source>
            <translation>Inicie sesión de nuevo, o consulte a administración.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Sign in with your name and password.</source>
            <translation>Inicie sesión con su nombre y contraseña.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>This desk is locked.</source>
            <translation>Este puesto está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Type your password to go on.</source>
            <translation>Escriba su contraseña para continuar.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Your rights were changed meanwhile.</source>
            <translation>Entretanto cambiaron sus derechos.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/refused_file.py" />
            <location filename="../../siggui/storage/backup.py" />
            <source>Check that there is room and that the folder may be written to.</source>
            <translation>Compruebe que hay espacio y que se puede escribir en la carpeta.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/refused_file.py" />
            <source>The report of what was refused could not be written.</source>
            <translation>No se pudo escribir el informe de lo no admitido.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Make the report once it is settled.</source>
            <translation>Haga el informe cuando esté resuelto.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Nobody has decided this case yet.</source>
            <translation>Nadie ha decidido aún este caso.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Record a decision first.</source>
            <translation>Registre antes una decisión.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>The audit log still proves that there was one.</source>
            <translation>El registro de auditoría sigue probando que existió.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>The report could not be written.</source>
            <translation>No se pudo escribir el informe.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>This case was erased together with its customer.</source>
            <translation>Este caso se borró junto con su cliente.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>This item still waits for another person.</source>
            <translation>Este documento espera aún a otra persona.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Ask your IT desk for siggui[scanner], or watch the folder that the scanner writes to.</source>
            <translation>Pida a su servicio informático siggui[scanner], o vigile la carpeta en la que escribe el escáner.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Let the scanner's own program write into a folder, and watch that folder.</source>
            <translation>Haga que el programa del escáner escriba en una carpeta y vigílela.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Look at the scanner, then try again.</source>
            <translation>Revise el escáner e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>No scanner was found.</source>
            <translation>No se encontró ningún escáner.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Scanning is not installed.</source>
            <translation>El escaneo no está instalado.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Switch it on and try again, or watch the folder that it writes to.</source>
            <translation>Enciéndalo e inténtelo de nuevo, o vigile la carpeta en la que escribe.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>The scanner did not scan: {why}.</source>
            <translation>El escáner no escaneó: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>it gave no reason</source>
            <translation>no dio ningún motivo</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>siggui itself scans on Linux only.</source>
            <translation>siggui solo escanea por sí mismo en Linux.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/sources.py" />
            <source>The file has {count} pages; only the first was looked at.</source>
            <translation>El archivo tiene {count} páginas; solo se miró la primera.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>A helper process was ended from outside, perhaps for want of memory.</source>
            <translation>Un proceso auxiliar se cerró desde fuera, quizá por falta de memoria.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>It cannot be read: {why}.</source>
            <translation>No se puede leer: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>It cannot be used; reference {reference}.</source>
            <translation>No se puede usar; referencia {reference}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>What is on file stays. Close other programs and begin again with the same list.</source>
            <translation>Lo registrado se conserva. Cierre otros programas y empiece de nuevo con la misma lista.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie on its side: turned to the left it fits far better. Turn it and check it again.</source>
            <translation>La firma parece estar tumbada: girada a la izquierda encaja mucho mejor. Gírela y compruébela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie on its side: turned to the right it fits far better. Turn it and check it again.</source>
            <translation>La firma parece estar tumbada: girada a la derecha encaja mucho mejor. Gírela y compruébela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie upside down: turned by 180° it fits far better. Turn it and check it again.</source>
            <translation>La firma parece estar cabeza abajo: girada 180° encaja mucho mejor. Gírela y compruébela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>A desk is locked after 1 to {most} minutes.</source>
            <translation>Un puesto se bloquea tras entre 1 y {most} minutos.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Add an administrator, who then adds the others.</source>
            <translation>Añada una persona de administración, que añadirá a las demás.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Ask an administrator.</source>
            <translation>Consulte a administración.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Check both and try again.</source>
            <translation>Compruebe ambos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Check the name.</source>
            <translation>Compruebe el nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose another one.</source>
            <translation>Elija otra.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose one that only you know.</source>
            <translation>Elija una que solo usted conozca.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Give a number in between.</source>
            <translation>Indique un número intermedio.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Make another user administrator first.</source>
            <translation>Dé antes a otra persona la función de administración.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Sign in as one of them.</source>
            <translation>Inicie sesión como uno de ellos.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>The first user has to be an administrator.</source>
            <translation>El primer usuario debe tener la función de administración.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>The name or the password is wrong.</source>
            <translation>El nombre o la contraseña no son correctos.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>There is a user of this name already.</source>
            <translation>Ya hay un usuario con este nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>There is no user of this name.</source>
            <translation>No hay ningún usuario con este nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>These records have users already.</source>
            <translation>Estos registros ya tienen usuarios.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This is the last administrator.</source>
            <translation>Es la última persona con la función de administración.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This is the old password.</source>
            <translation>Es la contraseña anterior.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This password was given to you.</source>
            <translation>Esta contraseña se la dieron.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This user may no longer sign in.</source>
            <translation>Este usuario ya no puede iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Too many wrong passwords.</source>
            <translation>Demasiadas contraseñas incorrectas.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Try again in {wait}.</source>
            <translation>Inténtelo de nuevo en {wait}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>Add a specimen.</source>
            <translation>Añada una firma de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>So the shipped thresholds are used, not the bank's own.</source>
            <translation>Por eso se usan los umbrales de fábrica y no los del banco.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>There is no operating point “{name}”.</source>
            <translation>No existe el punto de trabajo «{name}».</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>There is no specimen to compare with.</source>
            <translation>No hay firma de referencia con la que comparar.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Ask somebody else to look at them on the Accounts page.</source>
            <translation>Pida a otra persona que las revise en la página Cuentas.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Check the day on which the item was signed, and the date of this computer.</source>
            <translation>Compruebe el día en que se firmó el documento y la fecha de este equipo.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Enroll a new one, signed at the desk.</source>
            <translation>Registre una nueva, hecha en ventanilla.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Enroll one first.</source>
            <translation>Registre antes una.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>No specimen of this account is valid.</source>
            <translation>Ninguna firma de referencia de esta cuenta está vigente.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>The specimens of this account count from {day} on.</source>
            <translation>Las firmas de referencia de esta cuenta cuentan a partir del {day}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>The specimens of this account wait for a second person to confirm them.</source>
            <translation>Las firmas de referencia de esta cuenta esperan a que una segunda persona las confirme.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>There is no specimen of any signatory of this account.</source>
            <translation>No hay firma de referencia de ningún firmante de esta cuenta.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>Load the item first.</source>
            <translation>Cargue antes el documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Signature {number}: {sentence}</source>
            <translation>Firma {number}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>There is no signature to check.</source>
            <translation>No hay firma que verificar.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>This account has no mandate, so nothing says who may sign.</source>
            <translation>Esta cuenta no tiene régimen de firmas, así que nada dice quién puede firmar.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>Type the amount to see whether the mandate is met.</source>
            <translation>Escriba el importe para ver si se cumple el régimen de firmas.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>Open the item again.</source>
            <translation>Abra de nuevo el documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>Pass or reject it, or park it until it is clear.</source>
            <translation>Apruébelo o rechácelo, o apárquelo hasta que esté claro.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>The specimens on the page are not of this item's account.</source>
            <translation>Las firmas de referencia de la página no son de la cuenta de este documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>There is nobody left to refer this item to.</source>
            <translation>No queda nadie a quien remitir este documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>Choose a file that “siggui db backup” wrote.</source>
            <translation>Elija un archivo escrito por «siggui db backup».</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>Close every window of siggui, check the room on the disk, then try again.</source>
            <translation>Cierre todas las ventanas de siggui, compruebe el espacio en disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The backup could not be put in place; the records are as they were.</source>
            <translation>No se pudo restaurar la copia; los registros siguen como estaban.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The copy of the records could not be written.</source>
            <translation>No se pudo escribir la copia de los registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The file cannot be read as siggui's records.</source>
            <translation>El archivo no puede leerse como registros de siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>Give a file, or a URL such as postgresql://user@host/siggui.</source>
            <translation>Indique un archivo, o una URL como postgresql://user@host/siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>Install the extra “siggui[postgres]”.</source>
            <translation>Instale el complemento «siggui[postgres]».</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>This installation cannot speak to PostgreSQL.</source>
            <translation>Esta instalación no puede trabajar con PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>This names no database that siggui can use.</source>
            <translation>Esto no nombra ninguna base de datos que siggui pueda usar.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Ask who looks after this computer.</source>
            <translation>Consulte a quien se ocupa de este equipo.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Check the connection to the database.</source>
            <translation>Compruebe la conexión con la base de datos.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Look them up again, then try once more.</source>
            <translation>Búsquelos de nuevo e inténtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Make room on it, then try again.</source>
            <translation>Haga sitio en él e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Restore a backup with “siggui db restore”.</source>
            <translation>Restaure una copia con «siggui db restore».</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Somebody else changed the same records at this moment, and nothing was saved.</source>
            <translation>Otra persona cambió los mismos registros en este momento y no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The disk is full, and nothing was saved.</source>
            <translation>El disco está lleno y no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The file with the records is damaged.</source>
            <translation>El archivo de los registros está dañado.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records are in use by another program, and nothing was saved.</source>
            <translation>Otro programa está usando los registros y no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records can be read but not changed.</source>
            <translation>Los registros pueden leerse, pero no cambiarse.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records cannot be reached.</source>
            <translation>No se puede acceder a los registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Try again in a moment.</source>
            <translation>Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Check its name and try again.</source>
            <translation>Compruebe su nombre e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Check that it belongs to you.</source>
            <translation>Compruebe que le pertenece.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Close it with “chmod 600 {name}” in {folder}. If somebody may have copied it, change the key with “siggui db rotate-key” then.</source>
            <translation>Ciérrelo con «chmod 600 {name}» en {folder}. Si alguien ha podido copiarlo, cambie después la clave con «siggui db rotate-key».</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Others may read the key file {name}, so it is not used.</source>
            <translation>Otras personas pueden leer el archivo de clave {name}, por eso no se usa.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Put the key file back as {name} into siggui's data folder, or use “siggui db import-key”.</source>
            <translation>Vuelva a poner el archivo de clave como {name} en la carpeta de datos de siggui, o use «siggui db import-key».</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key does not open these records.</source>
            <translation>La clave no abre estos registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key file cannot be read.</source>
            <translation>No se puede leer el archivo de clave.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key of the records could not be kept.</source>
            <translation>No se pudo guardar la clave de los registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key that opens the records is missing.</source>
            <translation>Falta la clave que abre los registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The system's keyring did not give the key of the records.</source>
            <translation>El llavero del sistema no entregó la clave de los registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Unlock it, or put the key file into siggui's data folder.</source>
            <translation>Desbloquéelo, o ponga el archivo de clave en la carpeta de datos de siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Use the key that was exported from the same database.</source>
            <translation>Use la clave exportada de la misma base de datos.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>Name an empty one.</source>
            <translation>Indique una vacía.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>Open them with that version; this one leaves them as they are.</source>
            <translation>Ábralos con esa versión; esta los deja como están.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>The records were written by a newer version of siggui.</source>
            <translation>Los registros los escribió una versión más reciente de siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>This database holds something else than siggui's records.</source>
            <translation>Esta base de datos contiene otra cosa que registros de siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>Back up the server's database, then run “siggui db upgrade”.</source>
            <translation>Haga una copia de la base de datos del servidor y ejecute «siggui db upgrade».</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>Check that its folder is there and belongs to you.</source>
            <translation>Compruebe que su carpeta existe y le pertenece.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>The file for the records cannot be made or opened.</source>
            <translation>No se puede crear ni abrir el archivo de los registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>The records were written by an older version of siggui.</source>
            <translation>Los registros los escribió una versión anterior de siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>A user of these records was changed by another program.</source>
            <translation>Otro programa cambió un usuario de estos registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>Restore a backup, or ask whoever looks after the records.</source>
            <translation>Restaure una copia, o consulte a quien se ocupa de los registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>Run “siggui audit verify”, and restore a backup.</source>
            <translation>Ejecute «siggui audit verify» y restaure una copia.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>The users of these records were taken away by another program.</source>
            <translation>Otro programa quitó los usuarios de estos registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>A stored image is encrypted with a key that is not here.</source>
            <translation>Una imagen guardada está cifrada con una clave que no está aquí.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>A stored image was altered or damaged, and is not used.</source>
            <translation>Una imagen guardada fue alterada o está dañada y no se usa.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>Import the key that was exported last with “siggui db import-key”.</source>
            <translation>Importe la clave exportada por última vez con «siggui db import-key».</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>Run “siggui db check”, and restore a backup if it names flaws.</source>
            <translation>Ejecute «siggui db check» y restaure una copia si señala defectos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Account number or name</source>
            <translation>Número de cuenta o nombre</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Accounts found</source>
            <translation>Cuentas encontradas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Due specimens…</source>
            <translation>Firmas de referencia pendientes…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Find an account  (F3)</source>
            <translation>Buscar una cuenta  (F3)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Import customers…</source>
            <translation>Importar clientes…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>New account</source>
            <translation>Cuenta nueva</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>New account…</source>
            <translation>Cuenta nueva…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>No account found for “{text}”.</source>
            <translation>No se encontró ninguna cuenta para «{text}».</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Put customers and specimens on file from a list</source>
            <translation>Registrar clientes y firmas de referencia desde una lista</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Specimens that end soon, are old or wait to be confirmed</source>
            <translation>Firmas de referencia que vencen pronto, son antiguas o esperan confirmación</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>The first {most}; type more to narrow it down.</source>
            <translation>Las primeras {most}; siga escribiendo para acotar.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add a person who signs</source>
            <translation>Añadir una persona que firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add a person who signs  (Ctrl+G)</source>
            <translation>Añadir una persona que firma  (Ctrl+G)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add signatory…</source>
            <translation>Añadir firmante…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add the people whose signatures are valid.</source>
            <translation>Añada a las personas cuyas firmas son válidas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Always refer.</source>
            <translation>Remitir siempre.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Enroll a signature card…</source>
            <translation>Registrar una cartulina de firmas…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Erase this customer…</source>
            <translation>Borrar este cliente…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>History…</source>
            <translation>Historial…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Mandate</source>
            <translation>Régimen de firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Mandate…</source>
            <translation>Régimen de firmas…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>More that can be done with this customer</source>
            <translation>Qué más puede hacerse con este cliente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>No mandate yet: nothing says who may sign, and how many.</source>
            <translation>Aún sin régimen de firmas: nada dice quién puede firmar ni cuántos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Nobody signs for this account yet</source>
            <translation>Nadie firma aún en esta cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Say who may sign, and up to which amount</source>
            <translation>Decir quién puede firmar y hasta qué importe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Signatories</source>
            <translation>Firmantes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <location filename="../../siggui/ui/erase_form.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{name}  ·  Customer {number}</source>
            <translation>{name}  ·  Cliente {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_work.py" />
            <source>Enroll specimens of {name}</source>
            <translation>Registrar firmas de referencia de {name}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>A customer number that is on file already adds the account to that customer.</source>
            <translation>Un número de cliente ya registrado añade la cuenta a ese cliente.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Account number</source>
            <translation>Número de cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Add signatory</source>
            <translation>Añadir firmante</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Check the number or the name, or add the account with Ctrl+N.</source>
            <translation>Compruebe el número o el nombre, o añada la cuenta con Ctrl+N.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Choose an account</source>
            <translation>Elija una cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Counts until</source>
            <translation>Válida hasta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Customer number</source>
            <translation>Número de cliente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Customer's name</source>
            <translation>Nombre del cliente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Enter opens the first one.</source>
            <translation>Intro abre la primera.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Find an account</source>
            <translation>Buscar una cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>It counts from now on.</source>
            <translation>Cuenta desde ahora.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>It counts no longer.</source>
            <translation>Ya no cuenta.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Last day of a specimen</source>
            <translation>Último día de una firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>No account found</source>
            <translation>No se encontró ninguna cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Specimen confirmed.</source>
            <translation>Firma de referencia confirmada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Specimen withdrawn.</source>
            <translation>Firma de referencia retirada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>The customer was erased</source>
            <translation>El cliente fue borrado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>The records cannot be opened</source>
            <translation>No se pueden abrir los registros</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/board_view.py" />
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Type its number, or the name of the customer or a signatory.</source>
            <translation>Escriba su número, o el nombre del cliente o de un firmante.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_bar.py" />
            <location filename="../../siggui/ui/undo_notice.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Year-month-day, such as 2027-03-31. Empty: until it is withdrawn.</source>
            <translation>Año-mes-día, por ejemplo 2027-03-31. Vacío: hasta que se retire.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>{more} more refused.</source>
            <translation>{more} más rechazadas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>{n} enrolled.</source>
            <translation>
                <numerusform>{n} firma de referencia registrada.</numerusform>
                <numerusform>{n} registradas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_actions.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_tool.py" />
            <source>Words of the mark</source>
            <translation>Texto de la marca</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_tool.py" />
            <source>Words, then Enter</source>
            <translation>Texto, luego Intro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ask_file.py" />
            <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Forgeries caught</source>
            <translation>Falsificaciones detectadas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Genuine stopped</source>
            <translation>Auténticas detenidas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Items a day</source>
            <translation>Documentos al día</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Overturned</source>
            <translation>Revocadas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Referred</source>
            <translation>Remitido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Scores by week</source>
            <translation>Valores por semana</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Week of {monday}: mean {value:+.2f}, {cases} items.</source>
            <translation>Semana del {monday}: media {value:+.2f}, {cases} documentos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Work by person</source>
            <translation>Trabajo por persona</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of first looks</source>
            <translation>de las primeras revisiones</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of forged test items</source>
            <translation>de los documentos de prueba falsos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of genuine test items</source>
            <translation>de los documentos de prueba auténticos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of what others judged too</source>
            <translation>de lo que otros también juzgaron</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>on days worked</source>
            <translation>en días trabajados</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>only {cases}</source>
            <translation>solo {cases}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: no cases.</source>
            <translation>{name}: ningún caso.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: {text}, 95 % interval {low} to {high}, {cases} cases, too few to judge by.</source>
            <translation>{name}: {text}, intervalo del 95 % de {low} a {high}, {cases} casos, muy pocos para juzgar.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: {text}, 95 % interval {low} to {high}, {cases} cases.</source>
            <translation>{name}: {text}, intervalo del 95 % de {low} a {high}, {cases} casos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>Evidence of the items that came in, by week</source>
            <translation>Indicios de los documentos recibidos, por semana</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>Nothing to show yet</source>
            <translation>Aún no hay nada que mostrar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Supervisor's board</source>
            <translation>Panel de supervisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The board cannot be read</source>
            <translation>No se puede leer el panel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The board fills as items come in and are decided.</source>
            <translation>El panel se llena a medida que entran y se deciden documentos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The last 13 weeks. Bars are 95 % intervals, numbers at the right are cases; with fewer than {enough} the dot is hollow, and nobody is judged by it.</source>
            <translation>Las últimas 13 semanas. Las barras son intervalos del 95 % y los números de la derecha, casos; con menos de {enough} el punto es hueco y no se juzga a nadie por él.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/busy_line.py" />
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Enroll</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Enroll a signature card</source>
            <translation>Registrar una cartulina de firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Enroll {count}</source>
            <translation>Registrar {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Say whose each signature is; leave out what is none.</source>
            <translation>Diga de quién es cada firma; omita lo que no lo sea.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Signature {row}</source>
            <translation>Firma {row}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Signatures found on the card</source>
            <translation>Firmas encontradas en la cartulina</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Whose is signature {row}</source>
            <translation>De quién es la firma {row}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <source>Leave the past case</source>
            <translation>Salir del caso anterior</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Passed</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Save a report of this case as PDF</source>
            <translation>Guardar un informe de este caso en PDF</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <source>Work without the account</source>
            <translation>Trabajar sin la cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Recording…</source>
            <translation>Registrando…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/queue_case.py" />
            <source>The decision can be recorded with a verdict.</source>
            <translation>La decisión puede registrarse cuando haya dictamen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/queue_case.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/result_flow.py" />
            <source>Your own view comes first.</source>
            <translation>Primero, su propio criterio.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{outcome}: {reason}. Row {row} of the audit log.</source>
            <translation>{outcome}: {reason}. Fila {row} del registro de auditoría.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>Cleaned away: {words}. A stroke may be among it: see the original.</source>
            <translation>Quitado: {words}. Puede haber un trazo entre ello: vea el original.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>other colors</source>
            <translation>otros colores</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>All on</source>
            <translation>Todo activo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Cleaning</source>
            <translation>Limpieza</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the questioned signature.</source>
            <translation>Hallado en la firma dubitada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the specimen and the questioned signature.</source>
            <translation>Hallado en la firma de referencia y en la dubitada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the specimen.</source>
            <translation>Hallado en la firma de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Nothing found.</source>
            <translation>No se halló nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Patterns, and writing that shows through.</source>
            <translation>Dibujos de fondo y escritura que se transparenta.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Printed letters.</source>
            <translation>Letras impresas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Punched holes and staples.</source>
            <translation>Orificios perforados y grapas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Round stamps and tilted frames in the pen's own color.</source>
            <translation>Sellos redondos y marcos inclinados del mismo color que la pluma.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Ruled lines, dotted lines and frames.</source>
            <translation>Renglones, líneas de puntos y marcos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Stamps and print in another color than the pen's.</source>
            <translation>Sellos e impresión de otro color que la pluma.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Switched off.</source>
            <translation>Desactivado.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Take away: {text}</source>
            <translation>Quitar: {text}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Take everything away again  (Alt+0)</source>
            <translation>Volver a quitarlo todo  (Alt+0)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Taken away:</source>
            <translation>Se quita:</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>{text} · found</source>
            <translation>{text} · hallado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>{tip}  (Alt+{number})</source>
            <translation>{tip}  (Alt+{number})</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_actions.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Guides</source>
            <translation>Guías</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_actions.py" />
            <source>Loupe: {power:.0f} times</source>
            <translation>Lupa: {power:.0f} aumentos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_actions.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image</source>
            <translation>Girar una imagen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <source>Difference of ink</source>
            <translation>Diferencia de tinta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <source>Map of what differs</source>
            <translation>Mapa de diferencias</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Overlay</source>
            <translation>Superponer</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Swipe</source>
            <translation>Deslizar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_view.py" />
            <source>Questioned signature on the light table</source>
            <translation>Firma dubitada en la mesa de luz</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_view.py" />
            <source>Specimen on the light table</source>
            <translation>Firma de referencia en la mesa de luz</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source> at {dpi:.0f} dpi
{width:.0f} × {height:.0f} mm on paper</source>
            <translation> a {dpi:.0f} ppp
{width:.0f} × {height:.0f} mm en papel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Degrees counter-clockwise: [ and ] by 0.1°</source>
            <translation>Grados en sentido contrario al reloj: [ y ] de 0,1° en 0,1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Forget this place</source>
            <translation>Olvidar este lugar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Pages that look like this one no longer start with this place</source>
            <translation>Las páginas parecidas a esta ya no empezarán por este lugar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Pages that look like this one start with this place; a form may have several</source>
            <translation>Las páginas parecidas a esta empezarán por este lugar; un formulario puede tener varios</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Remember this place</source>
            <translation>Recordar este lugar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Straighten</source>
            <translation>Enderezar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Straighten, degrees</source>
            <translation>Enderezar, grados</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Tilt the page under the box: [ and ] by 0.1°, a double click takes it back</source>
            <translation>Inclinar la página bajo el recuadro: [ y ] de 0,1° en 0,1°; un doble clic lo deshace</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Turn left</source>
            <translation>Girar a la izq.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Turn right</source>
            <translation>Girar a la der.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Use whole page</source>
            <translation>Usar toda la página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>What will be compared</source>
            <translation>Lo que se comparará</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{tip} (Ctrl+M)</source>
            <translation>{tip} (Ctrl+M)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{width:,} × {height:,} px</source>
            <translation>{width:,} × {height:,} px</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{width} by {height} pixels</source>
            <translation>{width} por {height} píxeles</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Let somebody else decide</source>
            <translation>Dejar que decida otra persona</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Pass</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Pass the item, with a reason</source>
            <translation>Aprobar el documento, con un motivo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/item_words.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Refer</source>
            <translation>Remitir</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Reject the item</source>
            <translation>Rechazar el documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Demo bank · {index} of {items} · {signatory}</source>
            <translation>Banco de demostración · {index} de {items} · {signatory}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Drawing the demo bank…</source>
            <translation>Dibujando el banco de demostración…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Next item</source>
            <translation>Documento siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Next item  (N)</source>
            <translation>Documento siguiente  (N)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Previous item  (P)</source>
            <translation>Documento anterior  (P)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Say who really wrote it  (T)</source>
            <translation>Decir quién la escribió de verdad  (T)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Show the truth</source>
            <translation>Mostrar la verdad</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>The demo bank could not be drawn.</source>
            <translation>No se pudo dibujar el banco de demostración.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <source>After your decision</source>
            <translation>Después de su decisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Comes with the verdict</source>
            <translation>Llega con el dictamen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Here it {in_words}</source>
            <translation>Aquí {in_words}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Drag a box around the signature to see it here.</source>
            <translation>Trace un recuadro alrededor de la firma para verla aquí.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Opening {name} …</source>
            <translation>Abriendo {name} …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Pasted picture</source>
            <translation>Imagen pegada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Reading {name} …</source>
            <translation>Leyendo {name} …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Reading {name}, page {page:,} …</source>
            <translation>Leyendo {name}, página {page:,} …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>This page cannot be shown.</source>
            <translation>No se puede mostrar esta página.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Try another page, or open the file again.</source>
            <translation>Pruebe otra página, o abra de nuevo el archivo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>{name} – frame the signature</source>
            <translation>{name} – enmarcar la firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>{name}, page {page}</source>
            <translation>{name}, página {page}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Arrow keys move the box, with Shift by 10, with Ctrl they resize it. Drag beside it for a new one.</source>
            <translation>Las flechas mueven el recuadro, con Mayús de 10 en 10, con Ctrl cambian su tamaño. Trace al lado uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Close without a signature (Esc)</source>
            <translation>Cerrar sin firma (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Compare what is in the box (Enter)</source>
            <translation>Comparar lo que hay en el recuadro (Intro)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Drag a box around the signature. The wheel zooms, Space and drag pans.</source>
            <translation>Trace un recuadro alrededor de la firma. La rueda amplía; Espacio y arrastrar desplaza.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Pages like this one are signed here. Enter uses it, dragging corrects it, Delete takes the box away.</source>
            <translation>Las páginas como esta se firman aquí. Intro la usa, arrastrar la corrige, Supr quita el recuadro.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Place {place} of {count}. Shift+Tab shows the one before, Enter uses this one, Delete takes it away.</source>
            <translation>Lugar {place} de {count}. Mayús+Tab muestra el anterior, Intro usa este, Supr lo quita.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Place {place} of {count}. Tab shows the next one, Enter uses this one, Delete takes it away.</source>
            <translation>Lugar {place} de {count}. Tab muestra el siguiente, Intro usa este, Supr lo quita.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>The signature was found. Enter uses it, dragging corrects it, Delete takes the box away.</source>
            <translation>Se encontró la firma. Intro la usa, arrastrar la corrige, Supr quita el recuadro.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>The whole page is used. Drag a box around the signature to use less.</source>
            <translation>Se usa toda la página. Trace un recuadro alrededor de la firma para usar menos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Use this signature</source>
            <translation>Usar esta firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>Copy an image or a file, then paste again.</source>
            <translation>Copie una imagen o un archivo y péguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>Scans and images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf);;All files (*)</source>
            <translation>Escaneos e imágenes (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>There is no image on the clipboard.</source>
            <translation>No hay ninguna imagen en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Add at least one specimen.</source>
            <translation>Añada al menos una firma de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Add specimens  (Ctrl+Shift+O)</source>
            <translation>Añadir firmas de referencia  (Ctrl+Mayús+O)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Add specimens…</source>
            <translation>Añadir firmas de referencia…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Drop a file here, or paste an image with Ctrl+V.</source>
            <translation>Suelte aquí un archivo, o pegue una imagen con Ctrl+V.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Drop files here, or paste with Ctrl+Shift+V.</source>
            <translation>Suelte aquí archivos, o pegue con Ctrl+Mayús+V.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Esc cancels.</source>
            <translation>Esc cancela.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open questioned signature  (Ctrl+O)</source>
            <translation>Abrir la firma dubitada  (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Open questioned signature…</source>
            <translation>Abrir la firma dubitada…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open the questioned signature and at least one specimen.</source>
            <translation>Abra la firma dubitada y al menos una firma de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open the questioned signature.</source>
            <translation>Abra la firma dubitada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/specimen_strip.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Signatures on file</source>
            <translation>Firmas registradas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>The signature to be checked</source>
            <translation>La firma que se va a verificar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/enroll_flow.py" />
            <location filename="../../siggui/ui/intake.py" />
            <location filename="../../siggui/ui/item_reading.py" />
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Clipboard</source>
            <translation>Portapapeles</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Erase this customer</source>
            <translation>Borrar este cliente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Every account of this customer goes, with its signatories, specimens, mandates, verdicts and images, known forgeries included. It cannot be undone. The audit log stays: it holds no name. Backups made before still hold the customer.</source>
            <translation>Se borran todas las cuentas de este cliente, con sus firmantes, firmas de referencia, regímenes de firmas, dictámenes e imágenes, incluidas las falsificaciones conocidas. No se puede deshacer. El registro de auditoría permanece: no contiene ningún nombre. Las copias de seguridad anteriores siguen conteniendo al cliente.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Type the customer number to confirm</source>
            <translation>Escriba el número de cliente para confirmar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <location filename="../../siggui/ui/result_flow.py" />
            <source>After your decision.</source>
            <translation>Después de su decisión.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <source>Comes with the verdict.</source>
            <translation>Llega con el dictamen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <source>The features could not be measured.</source>
            <translation>No se pudieron medir los rasgos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Diamond: questioned. Dot: specimen. Band: most people.</source>
            <translation>Rombo: dubitada. Punto: referencia. Banda: la mayoría de las personas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Evidence by feature</source>
            <translation>Indicios por rasgo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Features, the strangest first</source>
            <translation>Rasgos, primero el más extraño</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Measuring…</source>
            <translation>Midiendo…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Most people</source>
            <translation>La mayoría</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Questioned</source>
            <translation>Dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Show each feature beside the signatory's own range  (Y)</source>
            <translation>Mostrar cada rasgo junto al margen del propio firmante  (Y)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>Specimens</source>
            <translation>Firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Genuine</source>
            <translation>Auténtica</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Match</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>No match</source>
            <translation>No coincide</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>No verdict yet.</source>
            <translation>Aún sin dictamen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Scale of the evidence</source>
            <translation>Escala de los indicios</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Similarity {similarity:.2f}</source>
            <translation>Similitud {similarity:.2f}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Similarity {similarity:.2f}, log likelihood ratio {log_lr:+.2f}; match from {match_from:+.2f}, no match below {no_match_below:+.2f}.</source>
            <translation>Similitud {similarity:.2f}, razón de verosimilitud logarítmica {log_lr:+.2f}; coincide desde {match_from:+.2f}, no coincide por debajo de {no_match_below:+.2f}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Skilled forgeries</source>
            <translation>Falsificaciones hábiles</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>more likely genuine →</source>
            <translation>más bien auténtica →</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>← more likely forged</source>
            <translation>← más bien falsa</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>CSV, for other programs</source>
            <translation>CSV, para otros programas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Export decisions</source>
            <translation>Exportar decisiones</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Kind of file</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>One row for each decision, with the verdict, the reason and the row of the audit log. Days are those of UTC. The file holds names: keep it as safe as the records.</source>
            <translation>Una fila por decisión, con el dictamen, el motivo y la fila del registro de auditoría. Los días son los de UTC. El archivo contiene nombres: guárdelo con la misma seguridad que los registros.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Save export</source>
            <translation>Guardar exportación</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Type the day; the arrows change the part that is marked</source>
            <translation>Escriba el día; las flechas cambian la parte marcada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/exporting.py" />
            <source>{n:,} decisions saved as {name}.</source>
            <translation>
                <numerusform>{n:,} decisión guardada como {name}.</numerusform>
                <numerusform>{n:,} decisiones guardadas como {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/feature_strip.py" />
            <source>{remark}.</source>
            <translation>{remark}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Canvas</source>
            <translation>Lienzo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Cleaned</source>
            <translation>Limpia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Cropped</source>
            <translation>Recortada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Cut to the ink.</source>
            <translation>Recortada a la tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Divided by the estimated paper: shadows and tints are gone.</source>
            <translation>Dividida por el papel estimado: desaparecen sombras y tonos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Ink</source>
            <translation>Tinta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Leveled</source>
            <translation>Nivelada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Paper removed</source>
            <translation>Sin papel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Pressure</source>
            <translation>Presión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Show every step from the scan to the network  (W)</source>
            <translation>Mostrar cada paso, del escaneo a la red  (W)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>The image in shades of grey.</source>
            <translation>La imagen en tonos de gris.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Turned so that the writing is level.</source>
            <translation>Girada hasta que la escritura queda nivelada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What is left; what was taken away is pale blue.</source>
            <translation>Lo que queda; lo quitado se ve en azul pálido.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What the network gets: one size, one stroke width.</source>
            <translation>Lo que recibe la red: un tamaño, un ancho de trazo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>What the program sees</source>
            <translation>Lo que ve el programa</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What the program sees · not taken away: {steps}</source>
            <translation>Lo que ve el programa · no se quita: {steps}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What was taken for ink.</source>
            <translation>Lo que se tomó por tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Where the pen pressed: the darker, the wider its ink.</source>
            <translation>Dónde presionó el bolígrafo: cuanto más oscuro, más ancha la tinta.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <source>If this is a forgery, put it on the list: every item is compared with it.</source>
            <translation>Si es una falsificación, póngala en la lista: todo documento se compara con ella.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Off the list again.</source>
            <translation>Quitada de la lista.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_listing.py" />
            <source>On the list of known forgeries.</source>
            <translation>En la lista de falsificaciones conocidas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <source>Put on the list…</source>
            <translation>Poner en la lista…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{more} more on the list are like it.</source>
            <translation>{more} más de la lista se le parecen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/guides.py" />
            <source>No ruler: an image does not state its resolution.</source>
            <translation>Sin regla: una imagen no indica su resolución.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <source>differs a little</source>
            <translation>difiere un poco</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <source>fits</source>
            <translation>encaja</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <source>History of account {number}</source>
            <translation>Historial de la cuenta {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <source>What happened, the newest first</source>
            <translation>Lo ocurrido, primero lo más reciente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <location filename="../../siggui/ui/past_case_list.py" />
            <source>{person}  ·  row {row}</source>
            <translation>{person}  ·  fila {row}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>About {n:,} minutes left.</source>
            <translation>
                <numerusform>Queda alrededor de un minuto.</numerusform>
                <numerusform>Quedan unos {n:,} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Choose: {what}</source>
            <translation>Elegir: {what}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Folder with the pictures</source>
            <translation>Carpeta con las imágenes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Import customers</source>
            <translation>Importar clientes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>List (CSV)</source>
            <translation>Lista (CSV)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Reading the first pictures…</source>
            <translation>Leyendo las primeras imágenes…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Reading the list…</source>
            <translation>Leyendo la lista…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Report saved.</source>
            <translation>Informe guardado.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/past_case_flow.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Row {row}</source>
            <translation>Fila {row}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Save the report…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>The list has the columns {columns}. No signatory: the customer signs. Several pictures are joined by |. What is on file already is passed over, so an import that was stopped goes on with the same list.</source>
            <translation>La lista tiene las columnas {columns}. Sin firmante, firma el propio cliente. Varias imágenes se unen con |. Lo ya registrado se omite, así que una importación detenida continúa con la misma lista.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>Looked at every 2 seconds.</source>
            <translation>Se mira cada 2 segundos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>The folder cannot be reached; it is tried again by itself.</source>
            <translation>No se puede acceder a la carpeta; se reintenta solo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>Watch a folder</source>
            <translation>Vigilar una carpeta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>needs a password</source>
            <translation>necesita contraseña</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>same as {name}</source>
            <translation>igual que {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/inbox.py" />
            <source>{n:,} older files are not listed.</source>
            <translation>
                <numerusform>{n:,} archivo más antiguo no aparece en la lista.</numerusform>
                <numerusform>{n:,} archivos más antiguos no aparecen en la lista.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>{pages:,} pages</source>
            <translation>{pages:,} páginas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Inbox · {waiting} to do</source>
            <translation>Entrada · {waiting} pendientes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Look every 2 seconds (network drives)</source>
            <translation>Mirar cada 2 segundos (unidades de red)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Network drives do not always say when something has changed.</source>
            <translation>Las unidades de red no siempre avisan de los cambios.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Stop watching</source>
            <translation>Dejar de vigilar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_model.py" />
            <source>Opened as questioned</source>
            <translation>Abierta como dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_model.py" />
            <source>Opened as specimen</source>
            <translation>Abierta como referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>From “{name}”</source>
            <translation>De «{name}»</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Hide the inbox</source>
            <translation>Ocultar la entrada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Hide the inbox  (Ctrl+I)</source>
            <translation>Ocultar la entrada  (Ctrl+I)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Nothing has come in yet. Pages that are put into the folder appear here.</source>
            <translation>Aún no ha llegado nada. Las páginas que se pongan en la carpeta aparecerán aquí.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Open the page as questioned signature  (Q)</source>
            <translation>Abrir la página como firma dubitada  (Q)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Open the page as specimen  (Shift+Q)</source>
            <translation>Abrir la página como firma de referencia  (Mayús+Q)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that came in</source>
            <translation>Páginas recibidas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that come into a folder appear here  (Ctrl+Shift+W)</source>
            <translation>Las páginas que llegan a una carpeta aparecen aquí  (Ctrl+Mayús+W)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that come into a folder, or from a scanner, can appear here.</source>
            <translation>Aquí pueden aparecer las páginas que llegan a una carpeta o de un escáner.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Scan a page with SANE  (Ctrl+Shift+S)</source>
            <translation>Escanear una página con SANE  (Ctrl+Mayús+S)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Scan a page…</source>
            <translation>Escanear una página…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Scanning</source>
            <translation>Escaneando</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Stop the scanner  (Esc)</source>
            <translation>Detener el escáner  (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Watch a folder…</source>
            <translation>Vigilar una carpeta…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>{waiting} to do</source>
            <translation>{waiting} pendientes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>cleaned</source>
            <translation>limpia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>ink</source>
            <translation>tinta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>From the Verify page</source>
            <translation>De la página Verificar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Item of account {number}: {sentence}</source>
            <translation>Documento de la cuenta {number}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Load an item, or drop it here</source>
            <translation>Cargue un documento, o suéltelo aquí</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Load item</source>
            <translation>Cargar documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>The item on the Verify page: after your decision.</source>
            <translation>El documento de la página Verificar: después de su decisión.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>They are being prepared; ask again in a while.</source>
            <translation>Se están preparando; pregunte de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{waiting} known forgeries were not compared: this network is new to them.</source>
            <translation>{waiting} falsificaciones conocidas no se compararon: son nuevas para esta red.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_listing.py" />
            <source>{verdicts} signatures are on the list of known forgeries.</source>
            <translation>{verdicts} firmas están en la lista de falsificaciones conocidas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Amount of the item</source>
            <translation>Importe del documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Compare this signature; Space leaves it out</source>
            <translation>Comparar esta firma; Espacio la omite</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Compare with all signatories and apply the mandate</source>
            <translation>Comparar con todos los firmantes y aplicar el régimen de firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Day on which the item was signed</source>
            <translation>Día en que se firmó el documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Every item of every account is compared with this list</source>
            <translation>Todo documento de toda cuenta se compara con esta lista</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Find the signatures on a page</source>
            <translation>Buscar las firmas de una página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Item</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Load item…</source>
            <translation>Cargar documento…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Put on the list of forgeries…</source>
            <translation>Poner en la lista de falsificaciones…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Signature {number}</source>
            <translation>Firma {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Signed today</source>
            <translation>Firmado hoy</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Who signed?</source>
            <translation>¿Quién firmó?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Year-month-day; the specimens that were valid on it count</source>
            <translation>Año-mes-día; cuentan las firmas de referencia que eran válidas ese día</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Frame it by hand on the Verify page (F2); it is then used here.</source>
            <translation>Enmárquela a mano en la página Verificar (F2); luego se usará aquí.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Load only the pages of one item.</source>
            <translation>Cargue solo las páginas de un documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>More than {most_signatures} signatures were found.</source>
            <translation>Se encontraron más de {most_signatures} firmas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>No signature was found on the item.</source>
            <translation>No se encontró ninguna firma en el documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Open it on the Verify page (F2), which asks for the password.</source>
            <translation>Ábralo en la página Verificar (F2), que pide la contraseña.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Mandate met</source>
            <translation>Régimen cumplido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Mandate not met</source>
            <translation>Régimen no cumplido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Most alike: {who}.</source>
            <translation>La más parecida: {who}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Signature {number}: most like {who}.</source>
            <translation>Firma {number}: la más parecida es {who}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Signature {number}: {who}.</source>
            <translation>Firma {number}: {who}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>match</source>
            <translation>coincide</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>no match</source>
            <translation>no coincide</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>refer</source>
            <translation>remitir</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Accounts page, find an account</source>
            <translation>Página Cuentas, buscar una cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Add a signatory</source>
            <translation>Añadir un firmante</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add a user</source>
            <translation>Añadir un usuario</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Align again</source>
            <translation>Alinear de nuevo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Alt+Arrows</source>
            <translation>Alt+flechas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Alt+Drag</source>
            <translation>Alt+arrastrar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Arrows</source>
            <translation>Flechas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Box to the left or right edge, with Ctrl up or down</source>
            <translation>Recuadro al borde izquierdo o derecho, con Ctrl arriba o abajo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Cautious thresholds</source>
            <translation>Umbrales prudentes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Click</source>
            <translation>Clic</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Confirm the chosen specimen</source>
            <translation>Confirmar la firma de referencia elegida</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Copy this view</source>
            <translation>Copiar esta vista</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Correct the box, or draw a new one</source>
            <translation>Corregir el recuadro o trazar otro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Arrows</source>
            <translation>Ctrl+flechas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Drag</source>
            <translation>Ctrl+arrastrar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Intro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Decided cases…</source>
            <translation>Casos decididos…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Double-click</source>
            <translation>Doble clic</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Drag</source>
            <translation>Arrastrar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Draw a circle</source>
            <translation>Dibujar un círculo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Draw an arrow</source>
            <translation>Dibujar una flecha</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Due specimens: to renew or to confirm</source>
            <translation>Firmas de referencia pendientes: por renovar o por confirmar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>End their wait after wrong passwords</source>
            <translation>Terminar su espera tras contraseñas incorrectas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Export decisions…</source>
            <translation>Exportar decisiones…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Fit both signatures</source>
            <translation>Ajustar ambas firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Fit whole images</source>
            <translation>Ajustar imágenes completas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker faster</source>
            <translation>Alternar más rápido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker slower</source>
            <translation>Alternar más despacio</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Frame the signature again</source>
            <translation>Enmarcar de nuevo la firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Frame the signature again…</source>
            <translation>Enmarcar de nuevo la firma…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Framing a signature</source>
            <translation>Enmarcar una firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give it back, next item</source>
            <translation>Devolverlo, documento siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Give the chosen user another role</source>
            <translation>Dar otra función al usuario elegido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give them another password</source>
            <translation>Darle otra contraseña</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give up a drag, or close without a signature</source>
            <translation>Dejar de arrastrar, o cerrar sin firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Go to the next ink</source>
            <translation>Ir a la tinta siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Go to what differs most</source>
            <translation>Ir a lo que más difiere</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Grid of 5 mm</source>
            <translation>Cuadrícula de 5 mm</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>History of the account</source>
            <translation>Historial de la cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Home  End</source>
            <translation>Inicio  Fin</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In Swipe: move the divider</source>
            <translation>En Deslizar: mover el divisor</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In Swipe: move the signature</source>
            <translation>En Deslizar: mover la firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In what differs</source>
            <translation>En el mapa de diferencias</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Laid on each other</source>
            <translation>Una sobre otra</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Leaf through the pages</source>
            <translation>Pasar las páginas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Let them sign in no longer, or again</source>
            <translation>Impedirle iniciar sesión, o permitírselo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Light table</source>
            <translation>Mesa de luz</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Load</source>
            <translation>Cargar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Load an item: find the signatures on a page</source>
            <translation>Cargar un documento: buscar las firmas de una página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Lock this desk, where people sign in</source>
            <translation>Bloquear este puesto, donde se inicia sesión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Loupe</source>
            <translation>Lupa</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Loupe while it is held; the wheel makes it stronger</source>
            <translation>Lupa mientras se mantiene; la rueda la aumenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Make it larger or smaller</source>
            <translation>Ampliarla o reducirla</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Make the box larger or smaller</source>
            <translation>Agrandar o reducir el recuadro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Mandate: who may sign, up to which amount</source>
            <translation>Régimen de firmas: quién puede firmar y hasta qué importe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both images</source>
            <translation>Mover ambas imágenes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both images, on the light table</source>
            <translation>Mover ambas imágenes, en la mesa de luz</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both together</source>
            <translation>Mover las dos a la vez</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move it ten times as far</source>
            <translation>Moverla diez veces más</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move one image</source>
            <translation>Mover una imagen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move one image, on the light table</source>
            <translation>Mover una imagen, en la mesa de luz</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move specimen down</source>
            <translation>Bajar la firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move specimen up</source>
            <translation>Subir la firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the box, with Shift by ten pixels</source>
            <translation>Mover el recuadro, con Mayús diez píxeles</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the page</source>
            <translation>Mover la página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the questioned signature</source>
            <translation>Mover la firma dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Next specimen</source>
            <translation>Firma de referencia siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>On the images</source>
            <translation>Sobre las imágenes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>One to one</source>
            <translation>Uno a uno</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open its page as questioned</source>
            <translation>Abrir su página como dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open its page as specimen</source>
            <translation>Abrir su página como referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open the chosen item</source>
            <translation>Abrir el documento elegido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open the document again after an error</source>
            <translation>Abrir de nuevo el documento tras un error</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Original, cleaned or only ink</source>
            <translation>Original, limpia o solo tinta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Own view before the verdict</source>
            <translation>Criterio propio antes del dictamen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Park the item</source>
            <translation>Aparcar el documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Pass, refer, reject</source>
            <translation>Aprobar, remitir, rechazar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Paste as specimen</source>
            <translation>Pegar como firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Paste where something is missing</source>
            <translation>Pegar donde falte algo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Pause Flicker</source>
            <translation>Pausar Alternar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>PgUp  PgDown</source>
            <translation>Re Pág  Av Pág</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Point</source>
            <translation>Señalar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Previous specimen</source>
            <translation>Firma de referencia anterior</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Protractor</source>
            <translation>Transportador</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Put the chosen mark into the middle</source>
            <translation>Poner en el centro la marca elegida</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Queue page, items to be checked</source>
            <translation>Página Cola, documentos por revisar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Quick thresholds</source>
            <translation>Umbrales ágiles</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Read the queue anew</source>
            <translation>Leer de nuevo la cola</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Refer the item</source>
            <translation>Remitir el documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Remember or forget this place for pages like this one</source>
            <translation>Recordar u olvidar este lugar para páginas como esta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Remove specimen</source>
            <translation>Quitar la firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Right button</source>
            <translation>Botón derecho</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ruler in millimeters</source>
            <translation>Regla en milímetros</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Save a report of the decision</source>
            <translation>Guardar un informe de la decisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Save this view…</source>
            <translation>Guardar esta vista…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Shift+Arrows</source>
            <translation>Mayús+flechas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Show a place's partner in the specimen</source>
            <translation>Mostrar la pareja de un lugar en la referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Sign out, where people sign in</source>
            <translation>Cerrar sesión, donde se inicia sesión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Slant of the specimen</source>
            <translation>Inclinación de la firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Space+Drag</source>
            <translation>Espacio+arrastrar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Standard thresholds</source>
            <translation>Umbrales estándar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Start anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Stop reading or comparing the item</source>
            <translation>Dejar de leer o comparar el documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Straighten the page by 0.1°</source>
            <translation>Enderezar la página 0,1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Stronger loupe</source>
            <translation>Lupa más potente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Tab  Shift+Tab</source>
            <translation>Tab  Mayús+Tab</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take all of it away</source>
            <translation>Quitarlo todo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away holes</source>
            <translation>Quitar orificios</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away lines</source>
            <translation>Quitar líneas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away other inks</source>
            <translation>Quitar otras tintas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away print</source>
            <translation>Quitar impresión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away stamps</source>
            <translation>Quitar sellos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away the background</source>
            <translation>Quitar el fondo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Take in a list of items</source>
            <translation>Incorporar una lista de documentos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take in the files of a folder</source>
            <translation>Incorporar los archivos de una carpeta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take in the signature on the page</source>
            <translation>Incorporar la firma de la página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the box away; the next place takes its turn</source>
            <translation>Quitar el recuadro; pasa al lugar siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the last decision back</source>
            <translation>Deshacer la última decisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the last mark back</source>
            <translation>Deshacer la última marca</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the next item</source>
            <translation>Tomar el documento siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the place under the pointer</source>
            <translation>Tomar el lugar bajo el puntero</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>The item's next signature</source>
            <translation>Siguiente firma del documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>The next place that seems signed, the one before</source>
            <translation>El siguiente lugar que parece firmado, el anterior</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it back</source>
            <translation>Deshacer el giro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it left by 0.1°</source>
            <translation>Girarla 0,1° a la izquierda</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it right by 0.1°</source>
            <translation>Girarla 0,1° a la derecha</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image left by 1°</source>
            <translation>Girar una imagen 1° a la izquierda</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image right by 1°</source>
            <translation>Girar una imagen 1° a la derecha</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn the page right or left</source>
            <translation>Girar la página a la derecha o a la izquierda</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Use the whole page</source>
            <translation>Usar toda la página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Users…</source>
            <translation>Usuarios…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Verdict</source>
            <translation>Dictamen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Verify again</source>
            <translation>Verificar de nuevo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Verify page</source>
            <translation>Página Verificar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>What differs</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>What differs from all</source>
            <translation>Diferencias con todas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Who signed? Compare the item and apply the mandate</source>
            <translation>¿Quién firmó? Comparar el documento y aplicar el régimen de firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Withdraw the chosen specimen</source>
            <translation>Retirar la firma de referencia elegida</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Write words</source>
            <translation>Escribir texto</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Zoom in, zoom out, fit the page, one to one</source>
            <translation>Ampliar, reducir, ajustar la página, uno a uno</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom out</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Zoom to the pointer</source>
            <translation>Ampliar hacia el puntero</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>x-height of the specimen</source>
            <translation>Altura x de la firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Fair alignment</source>
            <translation>Alineación regular</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Good alignment</source>
            <translation>Buena alineación</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Poor alignment</source>
            <translation>Mala alineación</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Aligning the signatures</source>
            <translation>Alineando las firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Aligning…</source>
            <translation>Alineando…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Alignment</source>
            <translation>Alineación</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Both</source>
            <translation>Ambas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Both signatures: {mode}</source>
            <translation>Ambas firmas: {mode}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Left: specimen {number} · Right: questioned signature</source>
            <translation>Izquierda: firma de referencia {number} · Derecha: firma dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Left: specimen · Right: questioned signature</source>
            <translation>Izquierda: firma de referencia · Derecha: firma dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Less than 0.25 mm apart</source>
            <translation>A menos de 0,25 mm</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Moved by hand · {pose}</source>
            <translation>Movida a mano · {pose}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in questioned</source>
            <translation>Solo en la dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in specimen</source>
            <translation>Solo en la referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in specimen {number}</source>
            <translation>Solo en la referencia {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>turned {degrees}, size {size:.0f} %</source>
            <translation>girada {degrees}, tamaño {size:.0f} %</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>{quality}: {overlap:.0f} % of the ink meets · {pose}</source>
            <translation>{quality}: coincide el {overlap:.0f} % de la tinta · {pose}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>{rate_hz:g} changes a second</source>
            <translation>{rate_hz:g} cambios por segundo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>From the next start</source>
            <translation>Desde el próximo inicio</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Compare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Add specimens</source>
            <translation>Añadir firmas de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Colors as the system</source>
            <translation>Colores del sistema</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Open questioned signature</source>
            <translation>Abrir la firma dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>siggui – compare signatures</source>
            <translation>siggui – comparar firmas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Add a rule</source>
            <translation>Añadir una regla</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Add a rule for higher amounts</source>
            <translation>Añadir una regla para importes mayores</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Any amount</source>
            <translation>Cualquier importe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>In no panel</source>
            <translation>En ningún grupo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Panel {letter}</source>
            <translation>Grupo {letter}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Rule {number}: up to</source>
            <translation>Regla {number}: hasta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Rule {number}: who signs</source>
            <translation>Regla {number}: quién firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Take rule {number} away</source>
            <translation>Quitar la regla {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Take this rule away</source>
            <translation>Quitar esta regla</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Up to</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Who signs</source>
            <translation>Quién firma</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Always refer items of this account</source>
            <translation>Remitir siempre los documentos de esta cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Always referred.</source>
            <translation>Siempre se remite.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Look at it</source>
            <translation>Verlo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Mandate of account {number}</source>
            <translation>Régimen de firmas de la cuenta {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>No rule yet.</source>
            <translation>Aún sin reglas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Nobody signs for this account yet.</source>
            <translation>Nadie firma aún en esta cuenta.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Panels</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Panels of the signatories</source>
            <translation>Grupos de los firmantes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Save puts what stands here in its place; Cancel keeps it.</source>
            <translation>Guardar pone en su lugar lo que está aquí; Cancelar lo conserva.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>What the holder asks for, such as a call first</source>
            <translation>Lo que pide el titular, por ejemplo una llamada previa</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>{person} wrote: {mandate}</source>
            <translation>{person} escribió: {mandate}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against all specimens</source>
            <translation>Frente a todas las de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against specimen</source>
            <translation>Frente a la de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against specimen {number}</source>
            <translation>Frente a la de referencia {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>All specimens</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Differs</source>
            <translation>Difiere</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Fits</source>
            <translation>Encaja</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>What the map says</source>
            <translation>Lo que dice el mapa</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Dismiss the message</source>
            <translation>Descartar el mensaje</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Nothing was decided or saved. Please tell your IT desk this number: {reference}.</source>
            <translation>No se decidió ni se guardó nada. Comunique este número a su servicio informático: {reference}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>The program made a mistake.</source>
            <translation>El programa cometió un error.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Guides: baseline, x-height, grid, slant lines, ruler, protractor</source>
            <translation>Guías: línea de base, altura x, cuadrícula, líneas de inclinación, regla, transportador</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Marks: arrow, circle, words</source>
            <translation>Marcas: flecha, círculo, texto</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <location filename="../../siggui/ui/status_line.py" />
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Only what was taken for ink, black on white</source>
            <translation>Solo lo que se tomó por tinta, negro sobre blanco</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>The image as it was scanned</source>
            <translation>La imagen tal como se escaneó</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Without paper, stamps, lines and print</source>
            <translation>Sin papel, sellos, líneas ni impresión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>{meaning}  (I for the next)</source>
            <translation>{meaning}  (I para lo siguiente)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>All in all</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Cannot tell</source>
            <translation>No sabría decirlo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Go on to decide</source>
            <translation>Pasar a decidir</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Keep what is marked here with the decision</source>
            <translation>Conservar con la decisión lo marcado aquí</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Look at the signatures and mark what you see; it is kept with your decision.</source>
            <translation>Mire las firmas y marque lo que ve; se conserva con su decisión.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Look at the signatures and mark what you see; the score comes after it.</source>
            <translation>Mire las firmas y marque lo que ve; el resultado viene después.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Not genuine</source>
            <translation>No auténtica</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Show the score</source>
            <translation>Mostrar el resultado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Unclear</source>
            <translation>Dudoso</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Your own view first</source>
            <translation>Primero, su propio criterio</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>unclear</source>
            <translation>dudoso</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Open the document again</source>
            <translation>Abrir de nuevo el documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Password of the document (Enter unlocks)</source>
            <translation>Contraseña del documento (Intro desbloquea)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>The password is used once and not kept.</source>
            <translation>La contraseña se usa una vez y no se guarda.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>This document is locked with a password.</source>
            <translation>Este documento está protegido con contraseña.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Unlock the document</source>
            <translation>Desbloquear el documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Unlock the document (Enter)</source>
            <translation>Desbloquear el documento (Intro)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Accounts page</source>
            <translation>Página Cuentas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Queue page</source>
            <translation>Página Cola</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Fit the page</source>
            <translation>Ajustar la página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Page {index:,} of {count:,}</source>
            <translation>Página {index:,} de {count:,}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom</source>
            <translation>Ampliación</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_view.py" />
            <source>Drag a box around the signature. Arrow keys move the box, with Shift by ten pixels; with Ctrl they resize it. Tab goes through the places where a signature was found.</source>
            <translation>Trace un recuadro alrededor de la firma. Las flechas mueven el recuadro, con Mayús de diez en diez píxeles; con Ctrl cambian su tamaño. Tab recorre los lugares donde se encontró una firma.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_view.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: match.</source>
            <translation>El programa había aconsejado: coincide.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: no match.</source>
            <translation>El programa había aconsejado: no coincide.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: refer.</source>
            <translation>El programa había aconsejado: remitir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>{n} specimens no longer on file.</source>
            <translation>
                <numerusform>{n} firma de referencia ya no está registrada.</numerusform>
                <numerusform>{n} firmas de referencia ya no están registradas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_list.py" />
            <source>{outcome} by {person}, {when}: {reason}. Row {row} of the audit log.</source>
            <translation>{outcome} por {person}, {when}: {reason}. Fila {row} del registro de auditoría.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Account number, or row of the audit log</source>
            <translation>Número de cuenta, o fila del registro de auditoría</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Decided cases</source>
            <translation>Casos decididos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Decided cases, the newest first</source>
            <translation>Casos decididos, primero el más reciente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Lay its images and marks on the Verify page  (Enter)</source>
            <translation>Poner sus imágenes y marcas en la página Verificar  (Intro)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Look at it again</source>
            <translation>Verlo de nuevo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>No decided case found.</source>
            <translation>No se encontró ningún caso decidido.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Nothing was decided yet.</source>
            <translation>Aún no se ha decidido nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Forgotten: pages that look like this one no longer start with this place.</source>
            <translation>Olvidado: las páginas parecidas a esta ya no empiezan por este lugar.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Kept: pages that look like this one start with these {count} places.</source>
            <translation>Recordado: las páginas parecidas a esta empiezan por estos {count} lugares.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Kept: pages that look like this one start with this place.</source>
            <translation>Recordado: las páginas parecidas a esta empiezan por este lugar.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Looking for the signature … You can drag a box around it already.</source>
            <translation>Buscando la firma … Ya puede trazar un recuadro a su alrededor.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>No signature was found on this page. If there is one, drag a box around it.</source>
            <translation>No se encontró ninguna firma en esta página. Si la hay, trace un recuadro a su alrededor.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>The signature could not be looked for. Drag a box around it.</source>
            <translation>No se pudo buscar la firma. Trace un recuadro a su alrededor.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Found with {confidence:.0%} confidence.</source>
            <translation>Encontrada con una confianza del {confidence:.0%}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Place {place} of {count}. {known}</source>
            <translation>Lugar {place} de {count}. {known}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Remembered: pages like this one are signed here.</source>
            <translation>Recordado: las páginas como esta se firman aquí.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>A &amp;folder…</source>
            <translation>Una &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>A &amp;list…</source>
            <translation>Una &amp;lista…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add items</source>
            <translation>Añadir documentos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>From &amp;Verify…</source>
            <translation>De &amp;Verificar…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Give it back and go on to the next</source>
            <translation>Devolverlo y pasar al siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Leave the queue</source>
            <translation>Salir de la cola</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Park</source>
            <translation>Aparcar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Set the item aside</source>
            <translation>Dejar aparte el documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Take the decision back</source>
            <translation>Deshacer la decisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>Second look: decide by eye. Advice and first verdict are hidden.</source>
            <translation>Segunda revisión: decida a simple vista. El consejo y el primer juicio están ocultos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/queue_case.py" />
            <source>Signature {number}: look at the {n} others too (R).</source>
            <translation>
                <numerusform>Firma {number}: mire también la otra (R).</numerusform>
                <numerusform>Firma {number}: mire también las otras {n} (R).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>This is not the item's picture. Shift+E brings the item's page back.</source>
            <translation>Esta no es la imagen de este documento. Mayús+E recupera su página.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>signed {day}</source>
            <translation>firmado el {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Any advice</source>
            <translation>Cualquier consejo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Below {above:,}</source>
            <translation>Menos de {above:,}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Highest risk first</source>
            <translation>Primero el mayor riesgo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Largest first</source>
            <translation>Primero el mayor importe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Oldest first</source>
            <translation>Primero el más antiguo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Parked</source>
            <translation>Aparcado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Second look</source>
            <translation>Segunda revisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Supervisor</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>The machine's advice</source>
            <translation>El consejo del programa</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>To do</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Who items wait for</source>
            <translation>A quién esperan los documentos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>{low:,} and more</source>
            <translation>{low:,} o más</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>{low:,} to {high:,}</source>
            <translation>De {low:,} a {high:,}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Comparing anew…</source>
            <translation>Comparando de nuevo…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Next item…</source>
            <translation>Documento siguiente…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Nothing else is waiting for you.</source>
            <translation>No le espera nada más.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: passed.</source>
            <translation>{item}: aprobado.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: referred.</source>
            <translation>{item}: remitido.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: rejected.</source>
            <translation>{item}: rechazado.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Add to the queue</source>
            <translation>Añadir a la cola</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Added to the queue.</source>
            <translation>Añadido a la cola.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Amount, if known</source>
            <translation>Importe, si se conoce</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>It passes by the policy.</source>
            <translation>Se aprueba según las normas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>It waits to be checked.</source>
            <translation>Espera revisión.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Signed on, if not today</source>
            <translation>Firmado el, si no es hoy</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Take in a folder of items</source>
            <translation>Incorporar una carpeta de documentos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Taking in the items…</source>
            <translation>Incorporando los documentos…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>The day is written as year-month-day, such as 2027-03-31. Specimens that were valid on it count.</source>
            <translation>El día se escribe como año-mes-día, por ejemplo 2027-03-31. Cuentan las firmas de referencia que eran válidas ese día.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_list.py" />
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Cannot be opened</source>
            <translation>No se puede abrir</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_list.py" />
            <source>Items to be checked</source>
            <translation>Documentos por revisar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/queue_list.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{n} signatures</source>
            <translation>
                <numerusform>{n} firma</numerusform>
                <numerusform>{n} firmas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Account {account_number}</source>
            <translation>Cuenta {account_number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>No advice</source>
            <translation>Sin consejo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Not shown</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>With {claimed_by}</source>
            <translation>Con {claimed_by}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} done</source>
            <translation>{count:,} hechos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} parked</source>
            <translation>{count:,} aparcados</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} second look</source>
            <translation>{count:,} en segunda revisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} supervisor</source>
            <translation>{count:,} en supervisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} waiting</source>
            <translation>{count:,} en espera</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{days} days</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add a list or a folder of items, or the signature on the Verify page.</source>
            <translation>Añada una lista o una carpeta de documentos, o la firma de la página Verificar.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add a list…</source>
            <translation>Añadir una lista…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Board</source>
            <translation>Panel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>No item fits these choices.</source>
            <translation>Ningún documento cumple estas condiciones.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Nothing is waiting</source>
            <translation>No espera nada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Nothing like that</source>
            <translation>Nada parecido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Stop taking in</source>
            <translation>Detener la incorporación</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take items in from a list, a folder or the Verify page</source>
            <translation>Incorporar documentos de una lista, una carpeta o la página Verificar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take next</source>
            <translation>Tomar siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take the item of highest risk</source>
            <translation>Tomar el documento de mayor riesgo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>The queue cannot be read</source>
            <translation>No se puede leer la cola</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_work.py" />
            <source>Enroll one on the Accounts page, or park the item.</source>
            <translation>Registre una en la página Cuentas, o aparque el documento.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_work.py" />
            <source>There is no valid specimen of this signatory.</source>
            <translation>No hay firma de referencia vigente de este firmante.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>As questioned signature</source>
            <translation>Como firma dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>As specimen</source>
            <translation>Como firma de referencia</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Forget these</source>
            <translation>Olvidar estos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>None yet</source>
            <translation>Aún ninguno</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Recent files</source>
            <translation>Archivos recientes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Report saved as {name}.</source>
            <translation>Informe guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Reports (*.pdf)</source>
            <translation>Informes (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>95 % interval</source>
            <translation>Intervalo del 95 %</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Balanced.  (Ctrl+2)</source>
            <translation>Equilibrado.  (Ctrl+2)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Cautious</source>
            <translation>Prudente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>How often this is wrong</source>
            <translation>Con qué frecuencia falla</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Passes the fewest forgeries, refers the most.  (Ctrl+1)</source>
            <translation>Deja pasar menos falsificaciones, remite más.  (Ctrl+1)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Quick</source>
            <translation>Ágil</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Refers the fewest, passes more forgeries.  (Ctrl+3)</source>
            <translation>Remite menos, deja pasar más falsificaciones.  (Ctrl+3)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <location filename="../../siggui/ui/status_line.py" />
            <source>Loading model…</source>
            <translation>Cargando modelo…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <source>The comparison begins as soon as the model is loaded.</source>
            <translation>La comparación empieza en cuanto se cargue el modelo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/rule_words.py" />
            <source>one=one; two=two; three=three; four=four; five=five; six=six; seven=seven; eight=eight; nine=nine; of=of; panel=panel; and=and; or=or; anyone=anyone</source>
            <translation>one=una/uno/un; two=dos; three=tres; four=cuatro; five=cinco; six=seis; seven=siete; eight=ocho; nine=nueve; of=de/del; panel=grupo; and=y/e; or=o/u; anyone=cualquiera/cualesquiera/todos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Looking for scanners…</source>
            <translation>Buscando escáneres…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan</source>
            <translation>Escanear</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan a page</source>
            <translation>Escanear una página</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan {count}</source>
            <translation>Escaneo {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scanning with {label}…</source>
            <translation>Escaneando con {label}…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Which scanner?</source>
            <translation>¿Qué escáner?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/side.py" />
            <source>Reading the image</source>
            <translation>Leyendo la imagen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Change your password</source>
            <translation>Cambie su contraseña</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Choose your password</source>
            <translation>Elija su contraseña</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Everybody works under the name of the account at this computer</source>
            <translation>Todos trabajan con el nombre de la cuenta de este equipo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>First administrator</source>
            <translation>Primera persona de administración</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Keep the old password</source>
            <translation>Conservar la contraseña anterior</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>New password</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Once this is done, everybody signs in. An administrator adds the others and decides no items; passwords need ten signs.</source>
            <translation>Después, todos inician sesión. Administración añade a los demás y no decide documentos; las contraseñas necesitan diez caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Take three or four words that do not belong together.</source>
            <translation>Use tres o cuatro palabras que no tengan relación entre sí.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>The two passwords are not the same.</source>
            <translation>Las dos contraseñas no son iguales.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>These records are shared, so everybody should sign in. Begin with the person who adds the others; passwords need ten signs.</source>
            <translation>Estos registros se comparten, así que todos deberían iniciar sesión. Empiece por la persona que añade a las demás; las contraseñas necesitan diez caracteres.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>These records keep who did what.</source>
            <translation>Estos registros guardan quién hizo qué.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>This one was given to you. Take three or four words that do not belong together.</source>
            <translation>Esta se la dieron. Use tres o cuatro palabras que no tengan relación entre sí.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Turn on named users</source>
            <translation>Activar usuarios con nombre</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Your work is as you left it.</source>
            <translation>Su trabajo está como lo dejó.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>siggui – sign in</source>
            <translation>siggui – iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Compared with the questioned</source>
            <translation>Comparado con la dubitada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Enroll files…</source>
            <translation>Registrar archivos…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Enroll {count} from Verify</source>
            <translation>Registrar {count} de Verificar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Last day…</source>
            <translation>Último día…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Lay these specimens on the Verify page</source>
            <translation>Poner estas firmas de referencia en la página Verificar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Let the chosen specimen count no longer  (Del)</source>
            <translation>Que la firma de referencia elegida deje de contar  (Supr)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Let the chosen specimen count: it is this person's  (Enter)</source>
            <translation>Que la firma de referencia elegida cuente: es de esta persona  (Intro)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>No specimen yet. Drop scans of signatures here, or enroll files.</source>
            <translation>Aún sin firmas de referencia. Suelte aquí escaneos de firmas, o registre archivos.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Panel {panel}</source>
            <translation>Grupo {panel}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Put signatures from files on record, or drop them here</source>
            <translation>Registrar firmas de archivos, o soltarlas aquí</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Put the specimens that lie on the Verify page on record</source>
            <translation>Registrar las firmas de referencia de la página Verificar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Say until when the chosen specimen counts</source>
            <translation>Decir hasta cuándo cuenta la firma de referencia elegida</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Signatory {name}</source>
            <translation>Firmante {name}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Verify with these</source>
            <translation>Verificar con estas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{count} no longer valid</source>
            <translation>{count} ya no vigentes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{count} to be confirmed</source>
            <translation>{count} por confirmar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{word}, similarity {similarity:.2f}</source>
            <translation>{word}, similitud {similarity:.2f}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signature {number} of {count}</source>
            <translation>Firma {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signature {number} of {count}; {key} goes on to the next</source>
            <translation>Firma {number} de {count}; {key} pasa a la siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signatures of the item</source>
            <translation>Firmas del documento</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Remove a specimen to make room.</source>
            <translation>Quite una firma de referencia para hacer sitio.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}</source>
            <translation>Firma de referencia {number}: {label}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}, being read</source>
            <translation>Firma de referencia {number}: {label}, leyéndose</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}, similarity {similarity:.2f}</source>
            <translation>Firma de referencia {number}: {label}, similitud {similarity:.2f}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>There is room for {most} specimens; {n} images were left out.</source>
            <translation>
                <numerusform>Hay sitio para {most} firmas de referencia; se omitió {n} imagen.</numerusform>
                <numerusform>Hay sitio para {most} firmas de referencia; se omitieron {n} imágenes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>One to nine known signatures of the same person.</source>
            <translation>De una a nueve firmas conocidas de la misma persona.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>{count} of {most}</source>
            <translation>{count} de {most}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Delete withdraws the chosen specimen</source>
            <translation>Supr retira la firma de referencia elegida</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Ended {day}</source>
            <translation>Venció el {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>From {day}</source>
            <translation>Desde el {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Since {day}</source>
            <translation>Desde el {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Specimen {number}. {caption}; enrolled by {person} on {day}.</source>
            <translation>Firma de referencia {number}. {caption}; registrada por {person} el {day}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Specimens on file</source>
            <translation>Firmas de referencia registradas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>To be confirmed</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Keys: ?</source>
            <translation>Teclas: ?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model {version}</source>
            <translation>Modelo {version}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model {version}  ·  thresholds of this bank, {day}</source>
            <translation>Modelo {version}  ·  umbrales de este banco, {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>No model</source>
            <translation>Sin modelo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>The model could not be loaded.</source>
            <translation>No se pudo cargar el modelo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Change password…</source>
            <translation>Cambiar contraseña…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Lock this desk</source>
            <translation>Bloquear este puesto</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Lock this desk ({lock}), sign out ({out})</source>
            <translation>Bloquear este puesto ({lock}), cerrar sesión ({out})</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Who is at this desk</source>
            <translation>Quién está en este puesto</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Same scale, from the resolution</source>
            <translation>Misma escala, según la resolución</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Scale matched by stroke width</source>
            <translation>Escala según el ancho del trazo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Scale unknown</source>
            <translation>Escala desconocida</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Page {page} of {count}</source>
            <translation>Página {page} de {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Pages: Page Up and Page Down turn to the next</source>
            <translation>Páginas: Re Pág y Av Pág pasan a la siguiente</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn back</source>
            <translation>Deshacer el giro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn left by 1°, with Shift by 0.1°</source>
            <translation>Girar 1° a la izquierda; con Mayús, 0,1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn right by 1°, with Shift by 0.1°</source>
            <translation>Girar 1° a la derecha; con Mayús, 0,1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turned by {degrees}; press to turn back</source>
            <translation>Girada {degrees}; pulse para deshacer el giro</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>{name} turned {degrees}</source>
            <translation>{name}: girada {degrees}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/undo_notice.py" />
            <source>Bring it back  (Ctrl+Z)</source>
            <translation>Recuperarlo  (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Due specimens</source>
            <translation>Firmas de referencia pendientes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Due specimens, the most urgent first</source>
            <translation>Firmas de referencia pendientes, primero las más urgentes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Ends {day}</source>
            <translation>Vence el {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Newest from {day}</source>
            <translation>La más reciente, del {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Nothing is due: no specimen ends soon, is old or waits to be confirmed.</source>
            <translation>No hay nada pendiente: ninguna firma de referencia vence pronto, es antigua ni espera confirmación.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Open account</source>
            <translation>Abrir la cuenta</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save list</source>
            <translation>Guardar la lista</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save list…</source>
            <translation>Guardar la lista…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save the whole list as CSV</source>
            <translation>Guardar la lista completa como CSV</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Show the account of the chosen signatory  (Enter)</source>
            <translation>Mostrar la cuenta del firmante elegido  (Intro)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>The {first:,} most urgent of {count:,}; the saved list has all of them.</source>
            <translation>Las {first:,} más urgentes de {count:,}; la lista guardada las contiene todas.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>To be confirmed since {day}</source>
            <translation>Por confirmar desde el {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{n:,} lines saved as {name}.</source>
            <translation>
                <numerusform>{n:,} línea guardada como {name}.</numerusform>
                <numerusform>{n:,} líneas guardadas como {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{n:,} signatories, the most urgent first.</source>
            <translation>
                <numerusform>{n:,} firmante, primero los más urgentes.</numerusform>
                <numerusform>{n:,} firmantes, primero los más urgentes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add user</source>
            <translation>Añadir usuario</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add user…</source>
            <translation>Añadir usuario…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Disable</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Enable</source>
            <translation>Activar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>End the wait after wrong passwords</source>
            <translation>Terminar la espera tras contraseñas incorrectas</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Everyone at this computer is the operator</source>
            <translation>En este equipo todos son el mismo operador</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>First password</source>
            <translation>Primera contraseña</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Give the chosen user another password</source>
            <translation>Dar otra contraseña al usuario elegido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>It is as it was before.</source>
            <translation>Está como antes.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Let the chosen user sign in no longer, or again</source>
            <translation>Impedir que el usuario elegido inicie sesión, o permitírselo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>New password for {name}</source>
            <translation>Contraseña nueva para {name}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>New password…</source>
            <translation>Contraseña nueva…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Role…</source>
            <translation>Función…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Tell them the password yourself. They choose another one when they first sign in.</source>
            <translation>Comunique usted mismo la contraseña. Al iniciar sesión por primera vez se elige otra.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>There is no password, and everybody may do everything. With named users each person signs in, every act carries a name, and a second person checks what the first one did. There is no way back to a single operator.</source>
            <translation>No hay contraseña y todos pueden hacerlo todo. Con usuarios con nombre, cada persona inicia sesión, todo acto lleva un nombre y una segunda persona comprueba lo que hizo la primera. No se puede volver a un único operador.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Turn on named users…</source>
            <translation>Activar usuarios con nombre…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>What they did stays under their name.</source>
            <translation>Lo que hizo queda con su nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Where they are signed in, they have to sign in again.</source>
            <translation>Donde tenga la sesión abierta, tendrá que iniciarla de nuevo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Who may sign in. Nobody is ever deleted: past acts keep their name.</source>
            <translation>Quién puede iniciar sesión. Nunca se borra a nadie: los actos pasados conservan su nombre.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>also decides what was referred</source>
            <translation>decide también lo remitido</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>also settles disputes, exports, erases</source>
            <translation>resuelve también discrepancias, exporta, borra</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>enrolls and decides</source>
            <translation>registra y decide</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>manages users, decides nothing</source>
            <translation>gestiona usuarios, no decide nada</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} can sign in now.</source>
            <translation>{name} ya puede iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} can try again at once.</source>
            <translation>{name} puede intentarlo de nuevo ahora mismo.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} has a new password.</source>
            <translation>{name} tiene una contraseña nueva.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} is {role} now.</source>
            <translation>{name} tiene ahora la función de {role}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} may sign in again.</source>
            <translation>{name} puede volver a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} may sign in no longer.</source>
            <translation>{name} ya no puede iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Administrator</source>
            <translation>Administración</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Clerk</source>
            <translation>Gestión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Last signed in</source>
            <translation>Última sesión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Locked until {time}</source>
            <translation>Bloqueado hasta las {time}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>May not sign in</source>
            <translation>No puede iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Password to be changed</source>
            <translation>Contraseña por cambiar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Reviewer</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>{name}, {role}, {state}, last signed in: {seen}</source>
            <translation>{name}, {role}, {state}, última sesión: {seen}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>And {more} more.</source>
            <translation>Y {more} más.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancel  (Esc)</source>
            <translation>Cancelar  (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Graphics processor ({device})</source>
            <translation>Procesador gráfico ({device})</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Like the specimens.</source>
            <translation>Como las firmas de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>No verdict</source>
            <translation>Sin dictamen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>No verdict yet</source>
            <translation>Aún sin dictamen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Not clear enough: a person must decide.</source>
            <translation>No está lo bastante claro: debe decidir una persona.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Not like the specimens.</source>
            <translation>No es como las firmas de referencia.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Nothing was compared.</source>
            <translation>No se comparó nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Processor (CPU)</source>
            <translation>Procesador (CPU)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>The program made a mistake; nothing was decided.</source>
            <translation>El programa cometió un error; no se decidió nada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Try again  (F5)</source>
            <translation>Intentar de nuevo  (F5)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Verify again  (F5)</source>
            <translation>Verificar de nuevo  (F5)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>{duration:.0f} ms</source>
            <translation>{duration:.0f} ms</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>{duration:.1f} s</source>
            <translation>{duration:.1f} s</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Cleaning the images anew…</source>
            <translation>Limpiando de nuevo las imágenes…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Reading the image…</source>
            <translation>Leyendo la imagen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Specimen removed.</source>
            <translation>Firma de referencia quitada.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>The page was cleared.</source>
            <translation>Se vació la página.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Choose a folder that you may write to, on a drive with room.</source>
            <translation>Elija una carpeta en la que pueda escribir, en una unidad con espacio.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Copied to the clipboard.</source>
            <translation>Copiado en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Pictures (*.png)</source>
            <translation>Imágenes (*.png)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Save this view</source>
            <translation>Guardar esta vista</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>The picture could not be saved.</source>
            <translation>No se pudo guardar la imagen.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>No graphics processor is available; the CPU is used instead.</source>
            <translation>No hay procesador gráfico; se usa la CPU.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>The graphics processor ran out of memory; the CPU is used instead.</source>
            <translation>El procesador gráfico se quedó sin memoria; se usa la CPU.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>The graphics processor was lost; the CPU is used instead.</source>
            <translation>El procesador gráfico falló; se usa la CPU.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Another version of siggui made this bank's own network; that version can still make its verdicts again. “siggui fine-tune” makes a new one.</source>
            <translation>Otra versión de siggui creó la red propia de este banco; esa versión todavía puede repetir sus resultados. «siggui fine-tune» crea una nueva.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Go back to the shipped one with “siggui fine-tune --undo”.</source>
            <translation>Vuelva a la de fábrica con «siggui fine-tune --undo».</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again from a source you trust.</source>
            <translation>Instale siggui de nuevo desde una fuente de confianza.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again, or give --weights a file with its .sha256 beside it.</source>
            <translation>Instale siggui de nuevo, o dé a --weights un archivo con su .sha256 al lado.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network that was fine-tuned here was altered, so it gives no verdict.</source>
            <translation>La red que se ajustó aquí se alteró, así que no da ningún dictamen.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights do not fit this version of siggui.</source>
            <translation>Los pesos de la red no corresponden a esta versión de siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights or their digest cannot be read ({name}).</source>
            <translation>No se pueden leer los pesos de la red o su resumen ({name}).</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights were altered after release, so no verdict is given.</source>
            <translation>Los pesos de la red se alteraron después de publicarse, así que no se da ningún dictamen.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Use them with the version of siggui that made them.</source>
            <translation>Úselos con la versión de siggui que los creó.</translation>
        </message>
    </context>
</TS>
