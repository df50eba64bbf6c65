# verdict: right
import numpy as np

stamm = np.random.RandomState(21)
alle_x = stamm.rand(24, 3)
alle_y = (alle_x @ np.array([0.2, 0.5, 0.3]))[:, np.newaxis]

gewichte = {"ein": stamm.randn(3, 5) * 0.8, "aus": stamm.randn(5, 1) * 0.8}
schwelle = {"ein": np.zeros(5), "aus": np.zeros(1)}

def stapel(groesse):
    folge = stamm.permutation(len(alle_x))
    for anfang in range(0, len(folge), groesse):
        wahl = folge[anfang:anfang + groesse]
        yield alle_x[wahl], alle_y[wahl]

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoche in range(120):
    summe = 0
    for bx, by in stapel(6):
        h = sigmoid(bx @ gewichte["ein"] + schwelle["ein"])
        o = sigmoid(h @ gewichte["aus"] + schwelle["aus"])
        d_o = 2 * (o - by) * o * (1 - o) / len(bx)
        d_h = (d_o @ gewichte["aus"].T) * h * (1 - h)
        gewichte["aus"] -= 0.9 * h.T @ d_o
        gewichte["ein"] -= 0.9 * bx.T @ d_h
        schwelle["aus"] -= 0.9 * d_o.sum(axis=0)
        schwelle["ein"] -= 0.9 * d_h.sum(axis=0)
        summe += ((o - by) ** 2).mean()
    if epoche % 30 == 0:
        print(epoche, summe / 4)
