# verdict: right
# why: An Elman network trained with full backpropagation through time; the recurrent gradient uses the previous state and every time step is included.
# rede recorrente (Elman) que prevê o próximo ponto de uma senóide
import numpy as np
np.random.seed(66)

H = 8
Wx = np.random.randn(H, 1) * 0.5
Wh = np.random.randn(H, H) * 0.2
Wy = np.random.randn(1, H) * 0.5

def roda(seq):
    hs, ys = [np.zeros((H, 1))], []
    for x in seq:
        hs.append(np.tanh(Wx * x + Wh @ hs[-1]))
        ys.append(Wy @ hs[-1])
    return hs, ys

passos = 10
for it in range(1500):
    fase = np.random.uniform(0, 6.28)
    onda = np.sin(fase + 0.5 * np.arange(passos + 1))
    seq, alvo = onda[:-1], onda[1:]
    hs, ys = roda(seq)
    gWx, gWh, gWy = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(Wy)
    futuro = np.zeros((H, 1))
    perda = 0
    for t in range(passos - 1, -1, -1):
        e = ys[t] - alvo[t]
        perda += 0.5 * e.item() ** 2
        gWy += e @ hs[t + 1].T
        dz = (Wy.T @ e + futuro) * (1 - hs[t + 1] ** 2)
        gWx += dz * seq[t]
        gWh += dz @ hs[t].T
        futuro = Wh.T @ dz
    Wx -= 0.02 * gWx
    Wh -= 0.02 * gWh
    Wy -= 0.02 * gWy
    if it % 300 == 0:
        print(it, perda)
