# verdict: right
# Duas espirais - rede 2-16-16-1, lotes pequenos, inercia
import numpy as np

np.random.seed(10)
n = 50
r = np.linspace(0.2, 1, n)
t = 4 * r
pontos = np.concatenate([np.stack([r * np.cos(t), r * np.sin(t)], 1),
                         np.stack([-r * np.cos(t), -r * np.sin(t)], 1)])
rotulos = np.concatenate([np.ones(n), -np.ones(n)])[:, None]

tamanhos = [2, 16, 16, 1]
pesos = []
for i in range(3):
    pesos.append({'W': np.random.randn(tamanhos[i], tamanhos[i + 1]) * 0.5, 'b': np.zeros(tamanhos[i + 1])})
veloc = [{k: np.zeros(p.shape) for k, p in camada.items()} for camada in pesos]

for epoca in range(60):
    ordem = np.random.permutation(2 * n)
    for ini in range(0, 2 * n, 30):
        sel = ordem[ini:ini + 30]
        a = [pontos[sel]]
        for camada in pesos:
            a.append(np.tanh(a[-1] @ camada['W'] + camada['b']))
        # saida tanh com entropia cruzada: o delta e' so' a diferenca
        d = (a[-1] - rotulos[sel]) / len(sel)
        grads = []
        for i in (2, 1, 0):
            grads.append({'W': a[i].T @ d, 'b': d.sum(axis=0)})
            d = d @ pesos[i]['W'].T * (1 - a[i] ** 2)
        grads.reverse()
        for camada, v, g in zip(pesos, veloc, grads):
            for k in camada:
                v[k] = 0.9 * v[k] + 0.1 * g[k]
                camada[k] -= 0.5 * v[k]

s = pontos
for camada in pesos:
    s = np.tanh(s @ camada['W'] + camada['b'])
print('acerto:', np.mean(np.sign(s) == rotulos))
