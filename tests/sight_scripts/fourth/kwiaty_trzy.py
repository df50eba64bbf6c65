# verdict: wrong
# line: 27
# why: The first layer's gradient multiplies with its own output h instead of its input x; the square shapes let it pass.
# trzy gatunki kwiatów, cztery cechy (dane zmyślone)
import numpy as np
los = np.random.default_rng(36)
gatunek = np.repeat([0, 1, 2], 30)
srodki = los.normal(0, 1.5, (3, 4))
x = srodki[gatunek] + los.normal(0, .6, (90, 4))
x -= x.mean(0)
x /= x.std(0)
W = los.normal(0, .5, (4, 4))
V = los.normal(0, .5, (4, 3))

def prob():
    h = np.tanh(x @ W)
    z = np.exp(h @ V)
    return h, z / z.sum(1, keepdims=True)

for krok in range(300):
    h, p = prob()
    d = p.copy()
    d[np.arange(90), gatunek] -= 1
    d /= 90
    dV = h.T @ d
    dh = d @ V.T * (1 - h**2)
    dW = h.T @ dh
    V -= .5 * dV
    W -= .5 * dW
    if krok % 60 == 0:
        print(krok, (p.argmax(1) == gatunek).mean())
