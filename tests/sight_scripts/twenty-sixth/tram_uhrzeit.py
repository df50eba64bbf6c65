# verdict: wrong
# line: 32
# also: 34
# why: hidden delta: The weights are changed before they are used to send the delta back.
import numpy as np

# Aufgabe: Fahrgastzahl (Uhrzeit, Regen) einer Strassenbahnlinie
rng = np.random.default_rng(3)
uhr = rng.uniform(0, 1, 60)
regen = rng.integers(0, 2, 60)
X = np.c_[uhr, regen, np.ones(60)]
y = (np.sin(6 * uhr) * 0.5 + 0.3 * regen)[:, None]

gewichte = [rng.normal(size=(3, 8)), rng.normal(size=(9, 4)), rng.normal(size=(5, 1))]


def vorwaerts(x):
    werte = [x]
    for nr, G in enumerate(gewichte):
        netto = werte[-1] @ G
        if nr < len(gewichte) - 1:
            netto = np.c_[np.tanh(netto), np.ones(len(x))]
        werte.append(netto)
    return werte


for epoche in range(400):
    werte = vorwaerts(X)
    delta = (werte[-1] - y) / len(X)
    for nr in reversed(range(len(gewichte))):
        steigung = werte[nr].T @ delta
        gewichte[nr] = gewichte[nr] - 0.2 * steigung
        if nr:
            delta = (delta @ gewichte[nr].T * (1 - werte[nr] ** 2))[:, :-1]
    if epoche % 100 == 0:
        print(epoche, np.mean((werte[-1] - y) ** 2))
