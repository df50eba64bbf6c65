# verdict: right
import numpy as np

class Laag:
    def __init__(self, uit, in_, rng):
        self.W = rng.normal(size=(uit, in_))
        self.b = rng.normal(size=uit) * 0.1

    def __matmul__(self, x):
        return self.W @ x + self.b

    def leer(self, delta, invoer, snelheid):
        self.W -= snelheid * np.multiply.outer(delta, invoer)
        self.b -= snelheid * delta

rng = np.random.default_rng(404)
lagen = [Laag(6, 4, rng), Laag(1, 6, rng)]
# morse: punt = 0, streep = 1; is het een klinker?
morse = {'a': '01', 'e': '0', 'i': '00', 'o': '111', 'u': '001', 'n': '10', 't': '1', 'm': '11', 's': '000', 'r': '010', 'd': '100', 'k': '101'}
def codeer(code):
    v = np.zeros(4)
    for i, c in enumerate(code): v[i] = 1 if c == '1' else -1
    v[3] = len(code) / 3
    return v
lijst = [(codeer(c), np.array([float(l in 'aeiou')])) for l, c in morse.items()]
for ronde in range(600):
    goed = 0
    for x, doel in lijst:
        z = lagen[0] @ x
        h = np.maximum(z, 0)
        p = 1 / (1 + np.exp(-(lagen[1] @ h)))
        d_uit = p - doel
        d_h = lagen[1].W.T @ d_uit * (z > 0)
        lagen[1].leer(d_uit, h, 0.1)
        lagen[0].leer(d_h, x, 0.1)
        goed += int((p[0] > .5) == bool(doel[0]))
    if ronde % 150 == 0: print(ronde, goed, '/', len(lijst))
