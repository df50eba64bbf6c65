# verdict: wrong
# line: 27
# why: The gradients are gathered from the last layer to the first but paired with the weights from first to last (all layers have the same shape).
import numpy as np
np.random.seed(120)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0, 0, 0], [0, 1, 1], [0, 1, 1], [1, 1, 0]], float)   # i, lub, albo
wagi = [np.random.normal(0, 1, (3, 3)) for _ in range(3)]

def przod(x):
    lista = [x]
    for w in wagi:
        lista.append(1 / (1 + np.exp(-(lista[-1] @ w))))
    return lista

def tyl(lista):
    gradienty = []
    d = (lista[-1] - Y) * lista[-1] * (1 - lista[-1])
    for k in range(2, -1, -1):
        gradienty.append(lista[k].T @ d)
        if k:
            d = (d @ wagi[k].T) * lista[k] * (1 - lista[k])
    return gradienty

for epoka in range(1000):
    g = tyl(przod(X))
    for w, dw in zip(wagi, g):
        w -= 0.5 * dw
print(przod(X)[-1].round(2))
