# verdict: right
# Uebungsblatt 4, Aufgabe 2: mehrschichtiges Perzeptron
import numpy as np

zufall = np.random.default_rng(11)
muster = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
ziel = np.array([[0.], [1.], [1.], [0.]])
einsen = np.ones((4, 1))
eingabe = np.hstack([muster, einsen])          # Bias als Einsenspalte

lernrate = 0.8
gewichte_vk = zufall.normal(0, 1, (3, 5))
gewichte_va = zufall.normal(0, 1, (6, 1))


def logistisch(s):
    return 1 / (1 + np.exp(-s))


for runde in range(6000):
    verdeckt = logistisch(eingabe @ gewichte_vk)
    verdeckt_b = np.hstack([verdeckt, einsen])
    ausgabe = logistisch(verdeckt_b @ gewichte_va)

    fehler = ziel - ausgabe
    delta_aus = fehler * ausgabe * (1 - ausgabe)
    delta_ver = (delta_aus @ gewichte_va.T)[:, :-1] * verdeckt * (1 - verdeckt)

    gewichte_va += lernrate * verdeckt_b.T @ delta_aus
    gewichte_vk += lernrate * eingabe.T @ delta_ver

    if runde % 2000 == 0:
        print("Runde", runde, "mittlerer Fehler", np.abs(fehler).mean())

print(ausgabe.round(3))
