# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: German names with umlauts, bias vectors trained like the weights, two-input XOR

# Übung: XOR mit zwei Eingängen, Schwellwerte (Bias) werden mitgelernt
import numpy as np

zufall = np.random.RandomState(7)

eingänge = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
ziel = np.array([[0.], [1.], [1.], [0.]])

gewichte_verdeckt = zufall.uniform(-1, 1, size=(2, 3))
schwelle_verdeckt = np.zeros((1, 3))
gewichte_aus = zufall.uniform(-1, 1, size=(3, 1))
schwelle_aus = np.zeros((1, 1))

lernrate = 0.8


def glocke(größe):
    """die Sigmoidfunktion"""
    return 1 / (1 + np.exp(-größe))


def steigung(wert):
    """Steigung der Sigmoidfunktion, wert ist schon ihr Ergebnis"""
    return wert - wert * wert


for runde in range(40000):
    verdeckt = glocke(eingänge.dot(gewichte_verdeckt) + schwelle_verdeckt)
    aus = glocke(verdeckt.dot(gewichte_aus) + schwelle_aus)

    abweichung = aus - ziel
    delta_aus = abweichung * steigung(aus)
    delta_verdeckt = delta_aus.dot(gewichte_aus.T) * steigung(verdeckt)

    gewichte_aus -= lernrate * verdeckt.T.dot(delta_aus)
    schwelle_aus -= lernrate * delta_aus.sum(axis=0, keepdims=True)
    gewichte_verdeckt -= lernrate * eingänge.T.dot(delta_verdeckt)
    schwelle_verdeckt -= lernrate * delta_verdeckt.sum(axis=0, keepdims=True)

    if runde % 8000 == 0:
        print(runde, "mittlerer Fehler:", np.abs(abweichung).mean())

print(np.round(aus, 3))
