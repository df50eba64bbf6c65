# verdict: right
import numpy as np

np.random.seed(30)
serie = np.sin(np.arange(80) * 0.4) * np.linspace(1, 0.5, 80)
fenster = 5
X = np.array([serie[i:i + fenster] for i in range(len(serie) - fenster)])
Y = serie[fenster:].reshape(-1, 1)

gewichte = [np.random.uniform(-0.5, 0.5, (fenster, 7)), np.random.uniform(-0.5, 0.5, (7, 1))]
schwellen = [np.zeros((1, 7)), np.zeros((1, 1))]

mse, runde = 1.0, 0
while mse > 0.0003 and runde < 4000:
    mitte = np.tanh(X @ gewichte[0] + schwellen[0])
    aus = mitte @ gewichte[1] + schwellen[1]
    diff = Y - aus
    zurueck = diff @ gewichte[1].T * (1 - mitte ** 2)
    for g, s, ein, d in zip(gewichte, schwellen, (X, mitte), (zurueck, diff)):
        g += 0.002 * ein.T @ d
        s += 0.002 * d.sum(axis=0)
    mse = np.mean(diff ** 2)
    runde += 1
print("Runden:", runde, "Fehler:", mse)
