# verdict: wrong
# line: 29
# why: The recurrent weights' gradient multiplies the delta with the state of the same step, h[t+1], instead of the state that went in, h[t].
# aprende a lembrar o primeiro bit de uma sequência
import numpy as np
rng = np.random.default_rng(19)
n, T = 6, 5
U = rng.normal(0, .8, n)
W = rng.normal(0, .4, (n, n))
v = rng.normal(0, .5, n)

def adiante(bits):
    h = [np.zeros(n)]
    for b in bits:
        h.append(np.tanh(U * b + W @ h[-1]))
    return h, v @ h[-1]

media = 1.0
for k in range(4000):
    bits = rng.choice([-1.0, 1.0], T)
    alvo = bits[0]
    h, y = adiante(bits)
    erro = y - alvo
    gU, gW = np.zeros(n), np.zeros((n, n))
    d = erro * v
    for t in reversed(range(T)):
        d = d * (1 - h[t + 1] ** 2)
        gU += d * bits[t]
        gW += np.outer(d, h[t + 1])
        d = W.T @ d
    v -= 0.05 * erro * h[-1]
    U -= 0.05 * gU
    W -= 0.05 * gW
    media = .99 * media + .01 * erro ** 2
    if k % 800 == 0: print(k, media)
