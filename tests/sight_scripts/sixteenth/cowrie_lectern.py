# verdict: right
import numpy as np

# Roboter: zwei Lichtsensoren (links, rechts) -> zwei Motoren
netz = [np.random.uniform(-0.5, 0.5, (3, 6)), np.random.uniform(-0.5, 0.5, (7, 2))]

def denke(s):
    mitte = np.tanh(np.append(s, 1) @ netz[0])
    return mitte, np.append(mitte, 1) @ netz[1]

def lerne(s, m, tempo=0.05):
    mitte, motor = denke(s)
    abweichung = m - motor
    zurueck = (netz[1][:-1] @ abweichung) * (1 - mitte ** 2)
    netz[1] += tempo * np.outer(np.append(mitte, 1), abweichung)
    netz[0] += tempo * np.outer(np.append(s, 1), zurueck)
    return np.sum(abweichung ** 2)

for woche in range(10):
    summe = 0
    for versuch in range(300):
        licht = np.random.rand(2)
        wunsch = np.array([licht[1] - 0.5 * licht[0], licht[0] - 0.5 * licht[1]]) ** 2
        summe += lerne(licht, wunsch)
    print("Woche", woche, "Abweichung", summe / 300)
