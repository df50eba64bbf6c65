# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: weights in a list of any length; all deltas are found before any matrix moves

import numpy as np

sizes = [3, 6, 5, 1]
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(1)
syn = [2*np.random.random((n, m))-1 for n, m in zip(sizes, sizes[1:])]

for epoch in range(20000):
    layers = [X]
    for s in syn:
        layers.append(1/(1+np.exp(-layers[-1].dot(s))))

    deltas = [(layers[-1]-y)*layers[-1]*(1-layers[-1])]
    for k in range(len(syn)-1, 0, -1):
        deltas.insert(0, deltas[0].dot(syn[k].T)*layers[k]*(1-layers[k]))

    for s, l, d in zip(syn, layers, deltas):
        s -= 0.9*l.T.dot(d)

print(layers[-1])
