# verdict: right
import numpy as np
gerador = np.random.default_rng(seed=500)
# previsao simples: temperatura, vento, nuvens -> chuva, frio
U = gerador.random((25, 3))
V = np.stack([(U[:, 2] - U[:, 0] > 0), (U[:, 0] + .3 * U[:, 1] < .6)], axis=1).astype(float)
tam = [3, 6, 5, 2]
K = [gerador.normal(0, 1, (tam[i], tam[i+1])) for i in range(3)]
L = [gerador.normal(0, .1, tam[i+1]) for i in range(3)]
F = [lambda z: 1/(1+np.exp(-z)), np.tanh, lambda z: 1/(1+np.exp(-z))]
D = [lambda s: s*(1-s), lambda s: 1-s**2, lambda s: s*(1-s)]
for ep in range(1200):
    S = [U]
    for i in range(3):
        S.append(F[i](np.tensordot(S[i], K[i], axes=1) + L[i]))
    E = S[3] - V
    for i in 2, 1, 0:
        G = E * D[i](S[i+1])
        E = np.tensordot(G, K[i], axes=(1, 1))
        K[i] -= 0.1 * np.tensordot(S[i], G, axes=(0, 0))
        L[i] -= 0.1 * np.einsum('ij->j', G)
    if ep % 400 == 0:
        print(ep, np.abs(S[3] - V).mean())
