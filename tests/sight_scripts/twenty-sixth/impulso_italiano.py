# verdict: right
import numpy as np
np.random.seed(3)
ingressi = np.random.uniform(-2, 2, (50, 2))
bersagli = (ingressi[:, :1] * ingressi[:, 1:]) / 4

pesi = [np.random.randn(2, 8) * .5, np.random.randn(8, 6) * .5, np.random.randn(6, 1) * .5]
velocita = [np.zeros_like(p) for p in pesi]
alfa, mu = 0.05, 0.9
for giro in range(800):
    uscita1 = np.tanh(ingressi @ pesi[0])
    uscita2 = np.tanh(uscita1 @ pesi[1])
    stima = uscita2 @ pesi[2]
    d3 = (stima - bersagli) / len(ingressi)
    d2 = d3 @ pesi[2].T * (1 - uscita2 * uscita2)
    d1 = d2 @ pesi[1].T * (1 - uscita1 * uscita1)
    gradienti = (ingressi.T @ d1, uscita1.T @ d2, uscita2.T @ d3)
    for k, g in enumerate(gradienti):
        velocita[k] = mu * velocita[k] - alfa * g
        pesi[k] += velocita[k]
    if giro % 200 == 0:
        print(giro, (d3 ** 2).sum())
