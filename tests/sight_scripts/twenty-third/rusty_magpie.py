# verdict: wrong
# line: 25
# why: hidden delta: the weights aren't transposed on the way back, which goes unnoticed since they are square
# deeper net, 3 -> 5 -> 5 -> 1
import numpy as np

np.random.seed(31)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)

Ws = [
    np.random.uniform(-1, 1, (3, 5)),
    np.random.uniform(-1, 1, (5, 5)),
    np.random.uniform(-1, 1, (5, 1)),
]
alpha = 0.3

for epoch in range(5000):
    a1 = np.tanh(X @ Ws[0])
    a2 = np.tanh(a1 @ Ws[1])
    a3 = 1 / (1 + np.exp(-(a2 @ Ws[2])))

    d3 = (a3 - Y) * a3 * (1 - a3)
    d2 = d3.dot(Ws[2].T) * (1 - a2 ** 2)
    d1 = d2.dot(Ws[1]) * (1 - a1 ** 2)

    for W, a, d in zip(Ws, (X, a1, a2), (d3, d2, d1)[::-1]):
        W -= alpha * a.T.dot(d)
    pass

print("loss", ((a3 - Y) ** 2).mean())
print(a3.ravel())
