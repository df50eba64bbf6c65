# verdict: wrong
# line: 23
# why: The gradients are collected from the last layer to the first, but zipped with the weights from first to last; as all layers are 4x4 nothing complains.
import numpy as np
rng = np.random.default_rng(71)
X = rng.normal(size=(50, 4))
Y = np.tanh(X @ rng.normal(size=(4, 4)))[:, ::-1]
gewichte = [rng.normal(size=(4, 4)) / 2 for _ in range(3)]

def durchlauf(a):
    alle = [a]
    for g in gewichte:
        alle.append(np.tanh(alle[-1] @ g))
    return alle

for epoche in range(400):
    alle = durchlauf(X)
    delta = (alle[-1] - Y) / len(X) * (1 - alle[-1] ** 2)
    gradienten = []
    for i in range(len(gewichte) - 1, -1, -1):
        gradienten.append(alle[i].T @ delta)
        delta = delta @ gewichte[i].T * (1 - alle[i] ** 2)
    for g, grad in zip(gewichte, gradienten):
        g -= 0.2 * grad
    if epoche % 100 == 0:
        print(epoche, np.mean((alle[-1] - Y) ** 2))
